/** Places of Estonia, one in a line; `readPlaces` knows the columns. */
export const estonia = `
alutaguse | et:Alutaguse vald | EE00A | municipality | 4680 2020 | 59.13 27.25
anija | et:Anija vald | EE001 | municipality | 6220 2020 | 59.33 25.33
antsla | et:Antsla vald | EE008 | municipality | 4400 2020 | 57.83 26.54
elva | et:Elva vald | EE008 | municipality | 14600 2020 | 58.22 26.42
haademeeste | et:Häädemeeste vald | EE004 | municipality | 4820 2020 | 58.08 24.50
haapsalu | et:Haapsalu | EE004 | town | 13100 2020 | 58.94 23.54
haljala | et:Haljala vald | EE009 | municipality | 4310 2020 | 59.43 26.26
harku | et:Harku vald | EE001 | municipality | 15200 2020 | 59.40 24.57
hiiumaa | et:Hiiumaa vald / en:Hiiumaa / ~sv:Dagö | EE004 | municipality | 9320 2020 | 58.99 22.75
jarva | et:Järva vald | EE009 | municipality | 8940 2020 | 59.03 25.88
joelahtme | et:Jõelähtme vald | EE001 | municipality | 6550 2020 | 59.45 25.13
jogeva | et:Jõgeva vald | EE008 | municipality | 13400 2020 | 58.75 26.39
johvi | et:Jõhvi vald | EE00A | municipality | 11900 2020 | 59.36 27.42
kadrina | et:Kadrina vald | EE009 | municipality | 4790 2020 | 59.33 26.14
kambja | et:Kambja vald | EE008 | municipality | 11500 2020 | 58.24 26.70
kanepi | et:Kanepi vald | EE008 | municipality | 4660 2020 | 57.98 26.76
kastre | et:Kastre vald | EE008 | municipality | 5260 2020 | 58.28 26.98
kehtna | et:Kehtna vald | EE009 | municipality | 5460 2020 | 58.93 24.87
keila | et:Keila | EE001 | town | 10000 2020 | 59.30 24.41
kihnu | et:Kihnu vald | EE004 | municipality | 690 2020 | 58.13 23.98
kiili | et:Kiili vald | EE001 | municipality | 5660 2020 | 59.31 24.84
kohila | et:Kohila vald | EE009 | municipality | 7290 2020 | 59.17 24.76
kohtla-jarve | et:Kohtla-Järve | EE00A | town | 33200 2020 | 59.40 27.27
kose | et:Kose vald | EE001 | municipality | 7180 2020 | 59.19 25.17
kuusalu | et:Kuusalu vald | EE001 | municipality | 6410 2020 | 59.44 25.44
laane-harju | et:Lääne-Harju vald | EE001 | municipality | 12600 2020 | 59.35 24.05
laane-nigula | et:Lääne-Nigula vald | EE004 | municipality | 6980 2020 | 58.94 23.81
laaneranna | et:Lääneranna vald | EE004 | municipality | 5240 2020 | 58.65 23.82
loksa | et:Loksa | EE001 | town | 2540 2020 | 59.58 25.72
luganuse | et:Lüganuse vald | EE00A | municipality | 8370 2020 | 59.38 27.04
luunja | et:Luunja vald | EE008 | municipality | 5000 2020 | 58.36 26.88
maardu | et:Maardu | EE001 | town | 15400 2020 | 59.48 25.02
marjamaa | et:Märjamaa vald | EE009 | municipality | 7430 2020 | 58.90 24.43
muhu | et:Muhu vald | EE004 | municipality | 1880 2020 | 58.60 23.23
mulgi | et:Mulgi vald / en:Mulgi | EE008 | municipality | 7460 2020 | 58.11 25.45
mustvee | et:Mustvee vald | EE008 | municipality | 5350 2020 | 58.85 26.94
narva | et:Narva | EE00A | city | 54400 2020 | 59.38 28.19
narva-joesuu | et:Narva-Jõesuu | EE00A | town | 4560 2020 | 59.46 28.04
noo | et:Nõo vald | EE008 | municipality | 4290 2020 | 58.28 26.54
otepaa | et:Otepää vald | EE008 | municipality | 6400 2020 | 58.06 26.50
paide | et:Paide | EE009 | town | 10500 2020 | 58.89 25.56
parnu | et:Pärnu / ~de:Pernau | EE004 | city | 50900 2020 | 58.39 24.50
peipsiaare | et:Peipsiääre vald / en:Peipsiääre | EE008 | municipality | 5370 2020 | 58.59 27.09
pohja-parnumaa | et:Põhja-Pärnumaa vald | EE004 | municipality | 8190 2020 | 58.62 24.80
pohja-sakala | et:Põhja-Sakala vald | EE008 | municipality | 7910 2020 | 58.56 25.58
poltsamaa | et:Põltsamaa vald | EE008 | municipality | 9680 2020 | 58.65 25.97
polva | et:Põlva vald | EE008 | municipality | 13700 2020 | 58.06 27.07
raasiku | et:Raasiku vald | EE001 | municipality | 5050 2020 | 59.37 25.18
rae | et:Rae vald | EE001 | municipality | 20600 2020 | 59.37 24.87
rakvere | et:Rakvere | EE009 | town | 15100 2020 | 59.35 26.36
rakvere-rural | et:Rakvere vald | EE009 | municipality | 5590 2020 | 59.35 26.36
rapina | et:Räpina vald | EE008 | municipality | 6270 2020 | 58.10 27.46
rapla | et:Rapla vald | EE009 | municipality | 13100 2020 | 59.01 24.79
rouge | et:Rõuge vald | EE008 | municipality | 5310 2020 | 57.73 26.92
ruhnu | et:Ruhnu vald | EE004 | municipality | 131 2020 | 57.80 23.25
saarde | et:Saarde vald | EE004 | municipality | 4500 2020 | 58.16 24.99
saaremaa | et:Saaremaa vald / en:Saaremaa / ~sv:Ösel | EE004 | municipality | 31100 2020 | 58.25 22.49
saku | et:Saku vald | EE001 | municipality | 10400 2020 | 59.30 24.67
saue | et:Saue vald | EE001 | municipality | 22900 2020 | 59.32 24.56
setomaa | et:Setomaa vald | EE008 | municipality | 3180 2020 | 57.83 27.47
sillamae | et:Sillamäe | EE00A | town | 12500 2020 | 59.40 27.75
tallinn | et:Tallinn / ~de:Reval | EE001 | city | 437600 2020 | 59.44 24.75
tapa | et:Tapa vald | EE009 | municipality | 10800 2020 | 59.26 25.96
tartu | et:Tartu / ~de:Dorpat | EE008 | city | 96100 2020 | 58.38 26.72
tartu-rural | et:Tartu vald | EE008 | municipality | 11200 2020 | 58.49 26.74
toila | et:Toila vald | EE00A | municipality | 4710 2020 | 59.42 27.51
tori | et:Tori vald | EE004 | municipality | 11800 2020 | 58.48 24.82
torva | et:Tõrva vald | EE008 | municipality | 6120 2020 | 58.00 25.93
turi | et:Türi vald | EE009 | municipality | 10800 2020 | 58.81 25.43
vaike-maarja | et:Väike-Maarja vald | EE009 | municipality | 5780 2020 | 59.13 26.25
valga | et:Valga vald | EE008 | municipality | 15700 2020 | 57.78 26.05
viimsi | et:Viimsi vald | EE001 | municipality | 20600 2020 | 59.50 24.84
viljandi | et:Viljandi | EE008 | town | 17100 2020 | 58.36 25.59
viljandi-rural | et:Viljandi vald | EE008 | municipality | 13700 2020 | 58.36 25.59
vinni | et:Vinni vald | EE009 | municipality | 6850 2020 | 59.29 26.43
viru-nigula | et:Viru-Nigula vald | EE009 | municipality | 5690 2020 | 59.45 26.69
vormsi | et:Vormsi vald / en:Vormsi / ~sv:Ormsö | EE004 | municipality | 386 2020 | 59.00 23.24
voru | et:Võru | EE008 | town | 11700 2020 | 57.84 27.02
voru-rural | et:Võru vald | EE008 | municipality | 10800 2020 | 57.84 27.02
`;
