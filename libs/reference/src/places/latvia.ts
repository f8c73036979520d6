/** Places of Latvia, one in a line; `readPlaces` knows the columns. */
export const latvia = `
adazi-municipality | lv:Ādažu novads / en:Ādaži municipality | LV007 | municipality | 20600 2020 | 57.08 24.32
ainazi | lv:Ainaži | LV007 | town | 700 2023 | 57.86 24.36 | limbazi-municipality
aizkraukle | lv:Aizkraukle | LV009 | town | 6900 2023 | 56.60 25.26 | aizkraukle-municipality
aizkraukle-municipality | lv:Aizkraukles novads / en:Aizkraukle municipality | LV009 | municipality | 29400 2020 | 56.60 25.26
aizpute | lv:Aizpute | LV003 | town | 3900 2023 | 56.72 21.60 | dienvidkurzeme-municipality
akniste | lv:Aknīste | LV009 | town | 900 2023 | 56.16 25.75 | jekabpils-municipality
aluksne | lv:Alūksne | LV008 | town | 6500 2023 | 57.42 27.05 | aluksne-municipality
aluksne-municipality | lv:Alūksnes novads / en:Alūksne municipality | LV008 | municipality | 13900 2020 | 57.42 27.05
ape | lv:Ape | LV008 | town | 800 2023 | 57.54 26.70 | smiltene-municipality
auce | lv:Auce | LV009 | town | 2200 2023 | 56.46 22.89 | dobele-municipality
augsdaugava-municipality | lv:Augšdaugavas novads / en:Augšdaugava municipality | LV005 | municipality | 26100 2020 | 55.87 26.53
balvi | lv:Balvi | LV005 | town | 5500 2023 | 57.13 27.27 | balvi-municipality
balvi-municipality | lv:Balvu novads / en:Balvi municipality | LV005 | municipality | 19200 2020 | 57.13 27.27
bauska | lv:Bauska | LV009 | town | 9800 2023 | 56.41 24.19 | bauska-municipality
bauska-municipality | lv:Bauskas novads / en:Bauska municipality | LV009 | municipality | 41800 2020 | 56.41 24.19
carnikava | lv:Carnikava | LV007 | settlement | 4800 2023 | 57.13 24.28 | adazi-municipality
cesis | lv:Cēsis / ~de:Wenden / ~et:Võnnu | LV008 | town | 14700 2023 | 57.31 25.27 | cesis-municipality
cesis-municipality | lv:Cēsu novads / en:Cēsis municipality | LV008 | municipality | 41200 2020 | 57.31 25.27
cesvaine | lv:Cesvaine | LV008 | town | 1200 2023 | 56.97 26.31 | madona-municipality
dagda | lv:Dagda | LV005 | town | 1900 2023 | 56.10 27.54 | kraslava-municipality
daugavpils | lv:Daugavpils / ~de:Dünaburg | LV005 | city | 82000 2020 | 55.87 26.54
dienvidkurzeme-municipality | lv:Dienvidkurzemes novads / en:Dienvidkurzeme municipality | LV003 | municipality | 33300 2020 | 56.53 21.17
dobele | lv:Dobele | LV009 | town | 8900 2023 | 56.62 23.28 | dobele-municipality
dobele-municipality | lv:Dobeles novads / en:Dobele municipality | LV009 | municipality | 28600 2020 | 56.62 23.28
grobina | lv:Grobiņa | LV003 | town | 3600 2023 | 56.54 21.17 | dienvidkurzeme-municipality
gulbene | lv:Gulbene | LV008 | town | 6900 2023 | 57.17 26.75 | gulbene-municipality
gulbene-municipality | lv:Gulbenes novads / en:Gulbene municipality | LV008 | municipality | 19800 2020 | 57.17 26.75
ikskile | lv:Ikšķile | LV007 | town | 7200 2023 | 56.83 24.50 | ogre-municipality
ilukste | lv:Ilūkste | LV005 | town | 2100 2023 | 55.98 26.30 | augsdaugava-municipality
jekabpils | lv:Jēkabpils / ~de:Jakobstadt | LV009 | town | 21000 2023 | 56.50 25.87 | jekabpils-municipality
jekabpils-municipality | lv:Jēkabpils novads / en:Jēkabpils municipality | LV009 | municipality | 40800 2020 | 56.50 25.87
jelgava | lv:Jelgava / ~de:Mitau | LV009 | city | 56100 2020 | 56.65 23.71
jelgava-municipality | lv:Jelgavas novads / en:Jelgava municipality | LV009 | municipality | 31800 2020 | 56.65 23.71
jurmala | lv:Jūrmala | LV007 | city | 49700 2020 | 56.97 23.77
kandava | lv:Kandava | LV007 | town | 3400 2023 | 57.03 22.78 | tukums-municipality
karsava | lv:Kārsava | LV005 | town | 1800 2023 | 56.78 27.69 | ludza-municipality
kekava-municipality | lv:Ķekavas novads / en:Ķekava municipality | LV007 | municipality | 29700 2020 | 56.83 24.23
koknese | lv:Koknese | LV009 | settlement | 2500 2023 | 56.65 25.44 | aizkraukle-municipality
kraslava | lv:Krāslava | LV005 | town | 7000 2023 | 55.90 27.17 | kraslava-municipality
kraslava-municipality | lv:Krāslavas novads / en:Krāslava municipality | LV005 | municipality | 21700 2020 | 55.90 27.17
kuldiga | lv:Kuldīga / ~de:Goldingen | LV003 | town | 10200 2023 | 56.97 21.97 | kuldiga-municipality
kuldiga-municipality | lv:Kuldīgas novads / en:Kuldīga municipality | LV003 | municipality | 27800 2020 | 56.97 21.97
lielvarde | lv:Lielvārde | LV007 | town | 5800 2023 | 56.72 24.81 | ogre-municipality
liepaja | lv:Liepāja / ~de:Libau | LV003 | city | 68500 2020 | 56.51 21.01
ligatne | lv:Līgatne | LV008 | town | 1000 2023 | 57.23 25.04 | cesis-municipality
limbazi | lv:Limbaži | LV007 | town | 6700 2023 | 57.51 24.71 | limbazi-municipality
limbazi-municipality | lv:Limbažu novads / en:Limbaži municipality | LV007 | municipality | 28200 2020 | 57.51 24.71
livani | lv:Līvāni | LV005 | town | 6700 2023 | 56.35 26.18 | livani-municipality
livani-municipality | lv:Līvānu novads / en:Līvāni municipality | LV005 | municipality | 10700 2020 | 56.35 26.18
lubana | lv:Lubāna | LV008 | town | 1500 2023 | 56.91 26.72 | madona-municipality
ludza | lv:Ludza | LV005 | town | 7300 2023 | 56.55 27.72 | ludza-municipality
ludza-municipality | lv:Ludzas novads / en:Ludza municipality | LV005 | municipality | 22000 2020 | 56.55 27.72
madona | lv:Madona | LV008 | town | 6800 2023 | 56.85 26.22 | madona-municipality
madona-municipality | lv:Madonas novads / en:Madona municipality | LV008 | municipality | 31900 2020 | 56.85 26.22
marupe-municipality | lv:Mārupes novads / en:Mārupe municipality | LV007 | municipality | 31900 2020 | 56.91 24.05
mazsalaca | lv:Mazsalaca | LV008 | town | 1100 2023 | 57.86 25.05 | valmiera-municipality
ogre | lv:Ogre | LV007 | town | 23000 2023 | 56.82 24.61 | ogre-municipality
ogre-municipality | lv:Ogres novads / en:Ogre municipality | LV007 | municipality | 57800 2020 | 56.82 24.61
olaine-municipality | lv:Olaines novads / en:Olaine municipality | LV007 | municipality | 19700 2020 | 56.79 23.94
pavilosta | lv:Pāvilosta | LV003 | town | 900 2023 | 56.89 21.18 | dienvidkurzeme-municipality
preili | lv:Preiļi | LV005 | town | 6100 2023 | 56.29 26.72 | preili-municipality
preili-municipality | lv:Preiļu novads / en:Preiļi municipality | LV005 | municipality | 17000 2020 | 56.29 26.72
rezekne | lv:Rēzekne | LV005 | city | 27600 2020 | 56.51 27.33
rezekne-municipality | lv:Rēzeknes novads / en:Rēzekne municipality | LV005 | municipality | 29500 2020 | 56.51 27.33
riga | lv:Rīga / en:Riga / ~de:Riga / ~et:Riia / ~lt:Ryga | LV006 | city | 627500 2020 | 56.95 24.11
roja | lv:Roja | LV003 | settlement | 2200 2023 | 57.50 22.80 | talsi-municipality
ropazi-municipality | lv:Ropažu novads / en:Ropaži municipality | LV007 | municipality | 30300 2020 | 56.97 24.63
rujiena | lv:Rūjiena / ~et:Ruhja / ~de:Rujen | LV008 | town | 3287 2013 | 57.90 25.33 | valmiera-municipality
sabile | lv:Sabile | LV003 | town | 1300 2023 | 57.05 22.57 | talsi-municipality
salacgriva | lv:Salacgrīva | LV007 | town | 2500 2023 | 57.75 24.36 | limbazi-municipality
salaspils-municipality | lv:Salaspils novads / en:Salaspils municipality | LV007 | municipality | 22800 2020 | 56.86 24.35
saldus | lv:Saldus | LV003 | town | 9900 2023 | 56.66 22.49 | saldus-municipality
saldus-municipality | lv:Saldus novads / en:Saldus municipality | LV003 | municipality | 27200 2020 | 56.66 22.49
saulkrasti | lv:Saulkrasti | LV007 | town | 3300 2023 | 57.26 24.41 | saulkrasti-municipality
saulkrasti-municipality | lv:Saulkrastu novads / en:Saulkrasti municipality | LV007 | municipality | 8890 2020 | 57.26 24.41
sigulda | lv:Sigulda | LV007 | town | 14700 2023 | 57.15 24.86 | sigulda-municipality
sigulda-municipality | lv:Siguldas novads / en:Sigulda municipality | LV007 | municipality | 30700 2020 | 57.15 24.86
skrunda | lv:Skrunda | LV003 | town | 1900 2023 | 56.67 22.02 | kuldiga-municipality
smiltene | lv:Smiltene | LV008 | town | 5000 2023 | 57.42 25.90 | smiltene-municipality
smiltene-municipality | lv:Smiltenes novads / en:Smiltene municipality | LV008 | municipality | 18200 2020 | 57.42 25.90
stameriena | lv:Stāmeriena | LV008 | settlement | 800 2023 | 57.22 26.91 | gulbene-municipality
strenci | lv:Strenči | LV008 | town | 1000 2023 | 57.63 25.68 | valmiera-municipality
talsi | lv:Talsi | LV003 | town | 8800 2023 | 57.25 22.59 | talsi-municipality
talsi-municipality | lv:Talsu novads / en:Talsi municipality | LV003 | municipality | 35800 2020 | 57.25 22.59
tukums | lv:Tukums | LV007 | town | 16600 2023 | 56.97 23.16 | tukums-municipality
tukums-municipality | lv:Tukuma novads / en:Tukums municipality | LV007 | municipality | 44400 2020 | 56.97 23.16
valdemarpils | lv:Valdemārpils | LV003 | town | 1100 2023 | 57.37 22.59 | talsi-municipality
valka | lv:Valka | LV008 | town | 4400 2023 | 57.77 26.02 | valka-municipality
valka-municipality | lv:Valkas novads / en:Valka municipality | LV008 | municipality | 7600 2020 | 57.77 26.02
valmiera | lv:Valmiera / ~de:Wolmar | LV008 | town | 22800 2023 | 57.54 25.42 | valmiera-municipality
valmiera-municipality | lv:Valmieras novads / en:Valmiera municipality | LV008 | municipality | 51300 2020 | 57.54 25.42
ventspils | lv:Ventspils / ~de:Windau | LV003 | city | 33900 2020 | 57.39 21.56
ventspils-municipality | lv:Ventspils novads / en:Ventspils municipality | LV003 | municipality | 10800 2020 | 57.39 21.56
viesite | lv:Viesīte | LV009 | town | 1400 2023 | 56.35 25.55 | jekabpils-municipality
vilaka | lv:Viļaka | LV005 | town | 1200 2023 | 57.18 27.68 | balvi-municipality
vilani | lv:Viļāni | LV005 | town | 2700 2023 | 56.55 26.92 | rezekne-municipality
`;
