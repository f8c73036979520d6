/** Places of Finland, one in a line; `readPlaces` knows the columns. */
export const finland = `
aanekoski | fi:Äänekoski | FI193 | town | 18800 2020 | 62.60 25.73
ahtari | fi:Ähtäri / ~sv:Etseri | FI194 | town | 5620 2020 | 62.55 24.07
akaa | fi:Akaa | FI197 | town | 16500 2020 | 61.17 23.87
alajarvi | fi:Alajärvi | FI194 | town | 9560 2020 | 63.00 23.82
alavieska | fi:Alavieska | FI1D9 | municipality | 2520 2020 | 64.17 24.31
alavus | fi:Alavus / ~sv:Alavo | FI194 | town | 11500 2020 | 62.59 23.62
asikkala | fi:Asikkala | FI1C3 | municipality | 8080 2020 | 61.18 25.55
askola | fi:Askola | FI1B1 | municipality | 4940 2020 | 60.53 25.60
aura | fi:Aura | FI1C1 | municipality | 3940 2020 | 60.64 22.60
brando | sv:Brändö | FI200 | municipality | 445 2020 | 60.41 21.04
eckero | sv:Eckerö | FI200 | municipality | 952 2020 | 60.22 19.61
enonkoski | fi:Enonkoski | FI1D1 | municipality | 1360 2020 | 62.09 28.93
enontekio | fi:Enontekiö / se:Eanodat / ~sv:Enontekis | FI1D7 | municipality | 1840 2020 | 68.38 23.63
espoo | fi:Espoo / sv:Esbo | FI1B1 | city | 289700 2020 | 60.21 24.66
eura | fi:Eura | FI196 | municipality | 11600 2020 | 61.13 22.14
eurajoki | fi:Eurajoki / ~sv:Euraåminne | FI196 | municipality | 9400 2020 | 61.20 21.73
evijarvi | fi:Evijärvi | FI194 | municipality | 2420 2020 | 63.37 23.48
finstrom | sv:Finström | FI200 | municipality | 2590 2020 | 60.23 19.99
foglo | sv:Föglö | FI200 | municipality | 531 2020 | 60.03 20.39
forssa | fi:Forssa | FI1C2 | town | 16900 2020 | 60.81 23.62
geta | sv:Geta | FI200 | municipality | 496 2020 | 60.38 19.85
haapajarvi | fi:Haapajärvi | FI1D9 | town | 7010 2020 | 63.75 25.32
haapavesi | fi:Haapavesi | FI1D9 | town | 6760 2020 | 64.14 25.37
hailuoto | fi:Hailuoto / sv:Karlö | FI1D9 | municipality | 959 2020 | 65.01 24.72
halsua | fi:Halsua | FI1D5 | municipality | 1130 2020 | 63.46 24.17
hameenkyro | fi:Hämeenkyrö / ~sv:Tavastkyro | FI197 | municipality | 10400 2020 | 61.64 23.20
hameenlinna | fi:Hämeenlinna / ~sv:Tavastehus | FI1C2 | city | 67600 2020 | 60.99 24.46
hamina | fi:Hamina / ~sv:Fredrikshamn | FI1C4 | town | 20100 2020 | 60.57 27.20
hammarland | sv:Hammarland | FI200 | municipality | 1580 2020 | 60.22 19.74
hankasalmi | fi:Hankasalmi | FI193 | municipality | 4880 2020 | 62.39 26.43
hanko | fi:Hanko / sv:Hangö | FI1B1 | town | 8200 2020 | 59.82 22.97
harjavalta | fi:Harjavalta | FI196 | town | 6930 2020 | 61.31 22.14
hartola | fi:Hartola | FI1C3 | municipality | 2700 2020 | 61.58 26.02
hattula | fi:Hattula | FI1C2 | municipality | 9420 2020 | 61.06 24.37
hausjarvi | fi:Hausjärvi | FI1C2 | municipality | 8260 2020 | 60.78 24.95
heinavesi | fi:Heinävesi | FI1D1 | municipality | 3250 2020 | 62.43 28.63
heinola | fi:Heinola | FI1C3 | town | 18700 2020 | 61.20 26.03
helsinki | fi:Helsinki / sv:Helsingfors | FI1B1 | city | 653800 2020 | 60.17 24.94
hirvensalmi | fi:Hirvensalmi | FI1D1 | municipality | 2140 2020 | 61.64 26.78
hollola | fi:Hollola | FI1C3 | municipality | 23400 2020 | 60.99 25.51
huittinen | fi:Huittinen | FI196 | town | 10000 2020 | 61.18 22.70
humppila | fi:Humppila | FI1C2 | municipality | 2180 2020 | 60.92 23.37
hyrynsalmi | fi:Hyrynsalmi | FI1D8 | municipality | 2270 2020 | 64.68 28.49
hyvinkaa | fi:Hyvinkää / ~sv:Hyvinge | FI1B1 | town | 46500 2020 | 60.63 24.86
ii | fi:Ii | FI1D9 | municipality | 9840 2020 | 65.32 25.37
iisalmi | fi:Iisalmi / ~sv:Idensalmi | FI1D2 | town | 21400 2020 | 63.56 27.19
iitti | fi:Iitti | FI1C4 | municipality | 6710 2020 | 60.89 26.34
ikaalinen | fi:Ikaalinen | FI197 | town | 6940 2020 | 61.77 23.07
ilmajoki | fi:Ilmajoki | FI194 | municipality | 12300 2020 | 62.73 22.58
ilomantsi | fi:Ilomantsi / ~sv:Ilomants | FI1D3 | municipality | 4860 2020 | 62.67 30.93
imatra | fi:Imatra | FI1C5 | town | 26500 2020 | 61.17 28.77
inari | fi:Inari / se:Anár / ~sv:Enare | FI1D7 | municipality | 6910 2020 | 68.66 27.55
inga | sv:Ingå / fi:Inkoo | FI1B1 | municipality | 5390 2020 | 60.05 24.01
isojoki | fi:Isojoki / ~sv:Storå | FI194 | municipality | 1950 2020 | 62.12 21.96
isokyro | fi:Isokyrö / ~sv:Storkyro | FI195 | municipality | 4520 2020 | 62.98 22.32
jakobstad | sv:Jakobstad / fi:Pietarsaari | FI195 | town | 19353 2023 | 63.67 22.70
jamijarvi | fi:Jämijärvi | FI196 | municipality | 1740 2020 | 61.82 22.69
jamsa | fi:Jämsä | FI193 | town | 20200 2020 | 61.86 25.19
janakkala | fi:Janakkala | FI1C2 | municipality | 16400 2020 | 60.92 24.60
jarvenpaa | fi:Järvenpää / ~sv:Träskända | FI1B1 | town | 43700 2020 | 60.47 25.09
joensuu | fi:Joensuu | FI1D3 | city | 76800 2020 | 62.60 29.76
jokioinen | fi:Jokioinen | FI1C2 | municipality | 5130 2020 | 60.80 23.49
jomala | sv:Jomala | FI200 | municipality | 5230 2020 | 60.15 19.95
joroinen | fi:Joroinen | FI1D1 | municipality | 4770 2020 | 62.18 27.83
joutsa | fi:Joutsa | FI193 | municipality | 4380 2020 | 61.74 26.11
juuka | fi:Juuka | FI1D3 | municipality | 4610 2020 | 63.24 29.25
juupajoki | fi:Juupajoki | FI197 | municipality | 1840 2020 | 61.80 24.37
juva | fi:Juva | FI1D1 | municipality | 6120 2020 | 61.90 27.85
jyvaskyla | fi:Jyväskylä | FI193 | city | 142400 2020 | 62.24 25.75
kaarina | fi:Kaarina / ~sv:S:t Karins | FI1C1 | town | 33900 2020 | 60.41 22.37
kaavi | fi:Kaavi | FI1D2 | municipality | 2890 2020 | 62.98 28.48
kajaani | fi:Kajaani / ~sv:Kajana | FI1D8 | town | 36700 2020 | 64.22 27.73
kalajoki | fi:Kalajoki | FI1D9 | town | 12400 2020 | 64.26 23.95
kangasala | fi:Kangasala | FI197 | town | 31900 2020 | 61.46 24.07
kangasniemi | fi:Kangasniemi | FI1D1 | municipality | 5360 2020 | 61.99 26.65
kankaanpaa | fi:Kankaanpää | FI196 | town | 11300 2020 | 61.80 22.39
kannonkoski | fi:Kannonkoski | FI193 | municipality | 1340 2020 | 62.98 25.26
kannus | fi:Kannus | FI1D5 | town | 5460 2020 | 63.90 23.92
karijoki | fi:Karijoki / ~sv:Bötom | FI194 | municipality | 1240 2020 | 62.31 21.71
karkkila | fi:Karkkila / ~sv:Högfors | FI1B1 | town | 8710 2020 | 60.53 24.21
karkola | fi:Kärkölä | FI1C3 | municipality | 4370 2020 | 60.87 25.28
karsamaki | fi:Kärsämäki | FI1D9 | municipality | 2580 2020 | 63.98 25.76
karstula | fi:Karstula | FI193 | municipality | 3950 2020 | 62.88 24.80
karvia | fi:Karvia | FI196 | municipality | 2340 2020 | 62.14 22.56
kaskinen | fi:Kaskinen / sv:Kaskö | FI195 | town | 1238 2024 | 62.38 21.22
kauhajoki | fi:Kauhajoki | FI194 | town | 13200 2020 | 62.43 22.18
kauhava | fi:Kauhava | FI194 | town | 15700 2020 | 63.10 23.06
kauniainen | fi:Kauniainen / sv:Grankulla | FI1B1 | town | 9800 2020 | 60.21 24.73
kaustinen | fi:Kaustinen / ~sv:Kaustby | FI1D5 | municipality | 4260 2020 | 63.55 23.70
keitele | fi:Keitele | FI1D2 | municipality | 2200 2020 | 63.18 26.34
kemi | fi:Kemi | FI1D7 | town | 20700 2020 | 65.74 24.56
kemijarvi | fi:Kemijärvi | FI1D7 | town | 7270 2020 | 66.71 27.43
keminmaa | fi:Keminmaa | FI1D7 | municipality | 8080 2020 | 65.81 24.54
kempele | fi:Kempele | FI1D9 | municipality | 18400 2020 | 64.91 25.51
kerava | fi:Kerava / ~sv:Kervo | FI1B1 | town | 36800 2020 | 60.40 25.10
keuruu | fi:Keuruu | FI193 | town | 9600 2020 | 62.26 24.71
kihnio | fi:Kihniö | FI197 | municipality | 1860 2020 | 62.21 23.18
kimitoon | sv:Kimitoön / fi:Kemiönsaari | FI1C1 | municipality | 6640 2020 | 60.16 22.73
kinnula | fi:Kinnula | FI193 | municipality | 1620 2020 | 63.37 24.97
kirkkonummi | fi:Kirkkonummi / sv:Kyrkslätt | FI1B1 | municipality | 39600 2020 | 60.12 24.44
kitee | fi:Kitee | FI1D3 | town | 10100 2020 | 62.10 30.14
kittila | fi:Kittilä | FI1D7 | municipality | 6450 2020 | 67.66 24.91
kiuruvesi | fi:Kiuruvesi | FI1D2 | town | 8000 2020 | 63.65 26.62
kivijarvi | fi:Kivijärvi | FI193 | municipality | 1100 2020 | 63.12 25.08
kokar | sv:Kökar | FI200 | municipality | 232 2020 | 59.92 20.91
kokemaki | fi:Kokemäki / ~sv:Kumo | FI196 | town | 7100 2020 | 61.26 22.35
kokkola | fi:Kokkola / sv:Karleby | FI1D5 | town | 47700 2020 | 63.84 23.13
kolari | fi:Kolari | FI1D7 | municipality | 3850 2020 | 67.33 23.79
konnevesi | fi:Konnevesi | FI193 | municipality | 2630 2020 | 62.63 26.29
kontiolahti | fi:Kontiolahti | FI1D3 | municipality | 14800 2020 | 62.77 29.85
korsholm | sv:Korsholm / fi:Mustasaari | FI195 | municipality | 19400 2020 | 63.11 21.68
korsnas | sv:Korsnäs | FI195 | municipality | 2080 2020 | 62.79 21.19
koski-tl | fi:Koski Tl | FI1C1 | municipality | 2310 2020 | 60.65 23.14
kotka | fi:Kotka | FI1C4 | city | 52100 2020 | 60.47 26.95
kouvola | fi:Kouvola | FI1C4 | city | 82100 2020 | 60.87 26.70
kristinestad | sv:Kristinestad / fi:Kristiinankaupunki | FI195 | town | 6490 2020 | 62.27 21.38
kronoby | sv:Kronoby / fi:Kruunupyy | FI195 | municipality | 6430 2020 | 63.73 23.03
kuhmo | fi:Kuhmo | FI1D8 | town | 8190 2020 | 64.13 29.52
kuhmoinen | fi:Kuhmoinen | FI193 | municipality | 2210 2020 | 61.56 25.18
kumlinge | sv:Kumlinge | FI200 | municipality | 314 2020 | 60.26 20.78
kuopio | fi:Kuopio | FI1D2 | city | 119300 2020 | 62.89 27.68
kuortane | fi:Kuortane | FI194 | municipality | 3550 2020 | 62.81 23.51
kurikka | fi:Kurikka | FI194 | town | 20700 2020 | 62.62 22.40
kustavi | fi:Kustavi / ~sv:Gustavs | FI1C1 | municipality | 949 2020 | 60.55 21.36
kuusamo | fi:Kuusamo | FI1D9 | town | 15100 2020 | 65.96 29.19
kyyjarvi | fi:Kyyjärvi | FI193 | municipality | 1310 2020 | 63.04 24.56
lahti | fi:Lahti / ~sv:Lahtis | FI1C3 | city | 119800 2020 | 60.98 25.66
laihia | fi:Laihia | FI195 | municipality | 8020 2020 | 62.97 22.01
laitila | fi:Laitila | FI1C1 | town | 8590 2020 | 60.88 21.69
lapinjarvi | fi:Lapinjärvi / sv:Lappträsk | FI1B1 | municipality | 2610 2020 | 60.62 26.20
lapinlahti | fi:Lapinlahti | FI1D2 | municipality | 9480 2020 | 63.37 27.39
lappajarvi | fi:Lappajärvi | FI194 | municipality | 3000 2020 | 63.22 23.63
lappeenranta | fi:Lappeenranta / ~sv:Villmanstrand | FI1C5 | city | 72600 2020 | 61.06 28.19
lapua | fi:Lapua / ~sv:Lappo | FI194 | town | 14300 2020 | 62.97 23.01
larsmo | sv:Larsmo / fi:Luoto | FI195 | municipality | 5420 2020 | 63.75 22.80
laukaa | fi:Laukaa | FI193 | municipality | 18900 2020 | 62.41 25.95
lemi | fi:Lemi | FI1C5 | municipality | 2970 2020 | 61.06 27.80
lemland | sv:Lemland | FI200 | municipality | 2050 2020 | 60.07 20.10
lempaala | fi:Lempäälä | FI197 | municipality | 23500 2020 | 61.31 23.75
leppavirta | fi:Leppävirta | FI1D2 | municipality | 9450 2020 | 62.49 27.79
lestijarvi | fi:Lestijärvi | FI1D5 | municipality | 719 2020 | 63.52 24.66
lieksa | fi:Lieksa | FI1D3 | town | 10900 2020 | 63.32 30.02
lieto | fi:Lieto / ~sv:Lundo | FI1C1 | municipality | 20000 2020 | 60.50 22.46
liminka | fi:Liminka / ~sv:Limingo | FI1D9 | municipality | 10200 2020 | 64.81 25.42
liperi | fi:Liperi | FI1D3 | municipality | 12100 2020 | 62.53 29.37
lohja | fi:Lohja / sv:Lojo | FI1B1 | town | 46000 2020 | 60.25 24.07
loimaa | fi:Loimaa | FI1C1 | town | 15900 2020 | 60.85 23.06
loppi | fi:Loppi | FI1C2 | municipality | 7830 2020 | 60.72 24.44
loviisa | fi:Loviisa / sv:Lovisa | FI1B1 | town | 14800 2020 | 60.46 26.23
luhanka | fi:Luhanka | FI193 | municipality | 690 2020 | 61.80 25.70
lumijoki | fi:Lumijoki | FI1D9 | municipality | 2020 2020 | 64.84 25.19
lumparland | sv:Lumparland | FI200 | municipality | 366 2020 | 60.10 20.27
luumaki | fi:Luumäki | FI1C5 | municipality | 4640 2020 | 60.92 27.56
malax | sv:Malax / fi:Maalahti | FI195 | municipality | 5480 2020 | 62.94 21.55
mantsala | fi:Mäntsälä | FI1B1 | municipality | 20700 2020 | 60.63 25.32
mantta-vilppula | fi:Mänttä-Vilppula | FI197 | town | 9860 2020 | 62.03 24.62
mantyharju | fi:Mäntyharju | FI1D1 | municipality | 5790 2020 | 61.42 26.88
mariehamn | sv:Mariehamn / ~fi:Maarianhamina | FI200 | town | 11700 2020 | 60.10 19.94
marttila | fi:Marttila | FI1C1 | municipality | 2010 2020 | 60.58 22.90
masku | fi:Masku | FI1C1 | municipality | 9530 2020 | 60.57 22.10
merijarvi | fi:Merijärvi | FI1D9 | municipality | 1090 2020 | 64.30 24.45
merikarvia | fi:Merikarvia / ~sv:Sastmola | FI196 | municipality | 3070 2020 | 61.86 21.50
miehikkala | fi:Miehikkälä | FI1C4 | municipality | 1860 2020 | 60.67 27.70
mikkeli | fi:Mikkeli / ~sv:S:t Michel | FI1D1 | city | 53100 2020 | 61.69 27.27
muhos | fi:Muhos | FI1D9 | municipality | 8910 2020 | 64.81 25.99
multia | fi:Multia | FI193 | municipality | 1570 2020 | 62.41 24.79
muonio | fi:Muonio | FI1D7 | municipality | 2310 2020 | 67.96 23.68
muurame | fi:Muurame | FI193 | municipality | 10200 2020 | 62.13 25.67
mynamaki | fi:Mynämäki | FI1C1 | municipality | 7650 2020 | 60.68 21.99
myrskyla | fi:Myrskylä / sv:Mörskom | FI1B1 | municipality | 1880 2020 | 60.67 25.85
naantali | fi:Naantali / ~sv:Nådendal | FI1C1 | town | 19300 2020 | 60.47 22.03
nakkila | fi:Nakkila | FI196 | municipality | 5330 2020 | 61.37 22.00
narpes | sv:Närpes / fi:Närpiö | FI195 | town | 9480 2020 | 62.47 21.34
nivala | fi:Nivala | FI1D9 | town | 10600 2020 | 63.93 24.97
nokia | fi:Nokia | FI197 | town | 33900 2020 | 61.48 23.51
nousiainen | fi:Nousiainen | FI1C1 | municipality | 4720 2020 | 60.60 22.08
nurmes | fi:Nurmes | FI1D3 | town | 9550 2020 | 63.54 29.14
nurmijarvi | fi:Nurmijärvi | FI1B1 | municipality | 43000 2020 | 60.46 24.81
nykarleby | sv:Nykarleby / fi:Uusikaarlepyy | FI195 | town | 7460 2020 | 63.52 22.53
orimattila | fi:Orimattila | FI1C3 | town | 16000 2020 | 60.80 25.73
oripaa | fi:Oripää | FI1C1 | municipality | 1330 2020 | 60.86 22.69
orivesi | fi:Orivesi | FI197 | town | 9160 2020 | 61.68 24.36
oulainen | fi:Oulainen | FI1D9 | town | 7290 2020 | 64.27 24.81
oulu | fi:Oulu / ~sv:Uleåborg | FI1D9 | city | 205500 2020 | 65.01 25.47
outokumpu | fi:Outokumpu | FI1D3 | town | 6690 2020 | 62.73 29.02
padasjoki | fi:Padasjoki | FI1C3 | municipality | 2900 2020 | 61.35 25.28
paimio | fi:Paimio / ~sv:Pemar | FI1C1 | town | 10800 2020 | 60.46 22.69
palkane | fi:Pälkäne | FI197 | municipality | 6440 2020 | 61.34 24.27
paltamo | fi:Paltamo | FI1D8 | municipality | 3270 2020 | 64.41 27.84
pargas | sv:Pargas / fi:Parainen | FI1C1 | town | 15100 2020 | 60.31 22.30
parikkala | fi:Parikkala | FI1C5 | municipality | 4730 2020 | 61.55 29.50
parkano | fi:Parkano | FI197 | town | 6400 2020 | 62.01 23.02
pedersore | sv:Pedersöre / fi:Pedersören kunta | FI195 | municipality | 11100 2020 | 63.60 22.79
pelkosenniemi | fi:Pelkosenniemi | FI1D7 | municipality | 939 2020 | 67.11 27.51
pello | fi:Pello | FI1D7 | municipality | 3370 2020 | 66.77 23.96
perho | fi:Perho | FI1D5 | municipality | 2760 2020 | 63.21 24.42
pertunmaa | fi:Pertunmaa | FI1D1 | municipality | 1690 2020 | 61.50 26.48
petajavesi | fi:Petäjävesi | FI193 | municipality | 3840 2020 | 62.26 25.19
pieksamaki | fi:Pieksämäki | FI1D1 | town | 17700 2020 | 62.30 27.16
pielavesi | fi:Pielavesi | FI1D2 | municipality | 4390 2020 | 63.23 26.76
pihtipudas | fi:Pihtipudas | FI193 | municipality | 4030 2020 | 63.37 25.58
pirkkala | fi:Pirkkala / ~sv:Birkala | FI197 | municipality | 19600 2020 | 61.47 23.65
polvijarvi | fi:Polvijärvi | FI1D3 | municipality | 4250 2020 | 62.85 29.37
pomarkku | fi:Pomarkku / ~sv:Påmark | FI196 | municipality | 2090 2020 | 61.69 22.01
pori | fi:Pori / ~sv:Björneborg | FI196 | city | 83900 2020 | 61.49 21.80
pornainen | fi:Pornainen | FI1B1 | municipality | 5040 2020 | 60.48 25.38
porvoo | fi:Porvoo / sv:Borgå | FI1B1 | city | 50400 2020 | 60.39 25.66
posio | fi:Posio | FI1D7 | municipality | 3180 2020 | 66.11 28.17
poytya | fi:Pöytyä | FI1C1 | municipality | 8280 2020 | 60.72 22.60
pudasjarvi | fi:Pudasjärvi | FI1D9 | town | 7870 2020 | 65.36 27.00
pukkila | fi:Pukkila | FI1B1 | municipality | 1860 2020 | 60.65 25.58
punkalaidun | fi:Punkalaidun | FI197 | municipality | 2830 2020 | 61.11 23.10
puolanka | fi:Puolanka | FI1D8 | municipality | 2530 2020 | 64.87 27.67
puumala | fi:Puumala | FI1D1 | municipality | 2150 2020 | 61.52 28.18
pyhajarvi | fi:Pyhäjärvi | FI1D9 | town | 5130 2020 | 63.68 25.98
pyhajoki | fi:Pyhäjoki | FI1D9 | municipality | 3080 2020 | 64.46 24.26
pyhanta | fi:Pyhäntä | FI1D9 | municipality | 1580 2020 | 64.10 26.33
pyharanta | fi:Pyhäranta | FI1C1 | municipality | 2000 2020 | 60.95 21.44
pyhtaa | fi:Pyhtää / sv:Pyttis | FI1C4 | municipality | 5140 2020 | 60.50 26.54
raahe | fi:Raahe / ~sv:Brahestad | FI1D9 | town | 24700 2020 | 64.68 24.48
raakkyla | fi:Rääkkylä | FI1D3 | municipality | 2130 2020 | 62.31 29.62
raisio | fi:Raisio / ~sv:Reso | FI1C1 | town | 24100 2020 | 60.49 22.17
rantasalmi | fi:Rantasalmi | FI1D1 | municipality | 3430 2020 | 62.06 28.30
ranua | fi:Ranua | FI1D7 | municipality | 3780 2020 | 65.93 26.52
raseborg | sv:Raseborg / fi:Raasepori | FI1B1 | town | 27500 2020 | 59.97 23.44
rauma | fi:Rauma / ~sv:Raumo | FI196 | town | 39200 2020 | 61.13 21.51
rautalampi | fi:Rautalampi | FI1D2 | municipality | 3120 2020 | 62.62 26.83
rautavaara | fi:Rautavaara | FI1D2 | municipality | 1600 2020 | 63.49 28.30
rautjarvi | fi:Rautjärvi | FI1C5 | municipality | 3230 2020 | 61.43 29.35
reisjarvi | fi:Reisjärvi | FI1D9 | municipality | 2720 2020 | 63.61 24.94
riihimaki | fi:Riihimäki | FI1C2 | town | 28800 2020 | 60.74 24.78
ristijarvi | fi:Ristijärvi | FI1D8 | municipality | 1270 2020 | 64.51 28.21
rovaniemi | fi:Rovaniemi / se:Roavvenjárga | FI1D7 | city | 63000 2020 | 66.50 25.73
ruokolahti | fi:Ruokolahti | FI1C5 | municipality | 4990 2020 | 61.29 28.82
ruovesi | fi:Ruovesi | FI197 | municipality | 4280 2020 | 61.99 24.07
rusko | fi:Rusko | FI1C1 | municipality | 6330 2020 | 60.54 22.22
saarijarvi | fi:Saarijärvi | FI193 | town | 9310 2020 | 62.71 25.26
sakyla | fi:Säkylä | FI196 | municipality | 6720 2020 | 61.05 22.35
salla | fi:Salla | FI1D7 | municipality | 3400 2020 | 66.83 28.67
salo | fi:Salo | FI1C1 | city | 51800 2020 | 60.38 23.13
saltvik | sv:Saltvik | FI200 | municipality | 1850 2020 | 60.27 20.06
sastamala | fi:Sastamala | FI197 | town | 24300 2020 | 61.34 22.91
sauvo | fi:Sauvo / ~sv:Sagu | FI1C1 | municipality | 2940 2020 | 60.34 22.69
savitaipale | fi:Savitaipale | FI1C5 | municipality | 3380 2020 | 61.20 27.68
savonlinna | fi:Savonlinna / ~sv:Nyslott | FI1D1 | town | 33000 2020 | 61.87 28.88
savukoski | fi:Savukoski | FI1D7 | municipality | 1000 2020 | 67.29 28.16
seinajoki | fi:Seinäjoki | FI194 | city | 63800 2020 | 62.79 22.84
sievi | fi:Sievi | FI1D9 | municipality | 4910 2020 | 63.91 24.52
siikainen | fi:Siikainen | FI196 | municipality | 1440 2020 | 61.88 21.82
siikajoki | fi:Siikajoki | FI1D9 | municipality | 5140 2020 | 64.67 25.08
siikalatva | fi:Siikalatva | FI1D9 | municipality | 5230 2020 | 64.24 25.67
siilinjarvi | fi:Siilinjärvi | FI1D2 | municipality | 21400 2020 | 63.08 27.66
simo | fi:Simo | FI1D7 | municipality | 2990 2020 | 65.66 25.06
sipoo | fi:Sipoo / sv:Sibbo | FI1B1 | municipality | 21200 2020 | 60.38 25.26
siuntio | fi:Siuntio / sv:Sjundeå | FI1B1 | municipality | 6140 2020 | 60.14 24.23
sodankyla | fi:Sodankylä / se:Soađegilli | FI1D7 | municipality | 8300 2020 | 67.42 26.59
soini | fi:Soini | FI194 | municipality | 2050 2020 | 62.87 24.21
somero | fi:Somero | FI1C1 | town | 8710 2020 | 60.63 23.51
sonkajarvi | fi:Sonkajärvi | FI1D2 | municipality | 3900 2020 | 63.67 27.52
sotkamo | fi:Sotkamo | FI1D8 | municipality | 10300 2020 | 64.13 28.39
sottunga | sv:Sottunga | FI200 | municipality | 88 2020 | 60.13 20.67
sulkava | fi:Sulkava | FI1D1 | municipality | 2490 2020 | 61.79 28.37
sund | sv:Sund | FI200 | municipality | 1020 2020 | 60.25 20.11
suomussalmi | fi:Suomussalmi | FI1D8 | municipality | 7730 2020 | 64.89 28.91
suonenjoki | fi:Suonenjoki | FI1D2 | town | 7060 2020 | 62.62 27.12
sysma | fi:Sysmä | FI1C3 | municipality | 3660 2020 | 61.50 25.68
taipalsaari | fi:Taipalsaari | FI1C5 | municipality | 4670 2020 | 61.16 28.06
taivalkoski | fi:Taivalkoski | FI1D9 | municipality | 3980 2020 | 65.57 28.24
taivassalo | fi:Taivassalo | FI1C1 | municipality | 1640 2020 | 60.56 21.61
tammela | fi:Tammela | FI1C2 | municipality | 6020 2020 | 60.81 23.77
tampere | fi:Tampere / sv:Tammerfors | FI197 | city | 238100 2020 | 61.50 23.76
tervo | fi:Tervo | FI1D2 | municipality | 1520 2020 | 62.96 26.75
tervola | fi:Tervola | FI1D7 | municipality | 3000 2020 | 66.09 24.80
teuva | fi:Teuva / ~sv:Östermark | FI194 | municipality | 5080 2020 | 62.49 21.75
tohmajarvi | fi:Tohmajärvi | FI1D3 | municipality | 4360 2020 | 62.23 30.34
toholampi | fi:Toholampi | FI1D5 | municipality | 3030 2020 | 63.77 24.25
toivakka | fi:Toivakka | FI193 | municipality | 2390 2020 | 62.10 26.08
tornio | fi:Tornio / ~sv:Torneå | FI1D7 | town | 21600 2020 | 65.85 24.15
turku | fi:Turku / sv:Åbo | FI1C1 | city | 193000 2020 | 60.45 22.27
tuusniemi | fi:Tuusniemi | FI1D2 | municipality | 2480 2020 | 62.81 28.49
tuusula | fi:Tuusula / ~sv:Tusby | FI1B1 | municipality | 38600 2020 | 60.40 25.03
tyrnava | fi:Tyrnävä | FI1D9 | municipality | 6640 2020 | 64.76 25.65
ulvila | fi:Ulvila / ~sv:Ulvsby | FI196 | town | 12900 2020 | 61.43 21.88
urjala | fi:Urjala | FI197 | municipality | 4690 2020 | 61.08 23.55
utajarvi | fi:Utajärvi | FI1D9 | municipality | 2680 2020 | 64.76 26.42
utsjoki | fi:Utsjoki / se:Ohcejohka | FI1D7 | municipality | 1210 2020 | 69.91 27.03
uurainen | fi:Uurainen | FI193 | municipality | 3680 2020 | 62.50 25.44
uusikaupunki | fi:Uusikaupunki / ~sv:Nystad | FI1C1 | town | 15500 2020 | 60.80 21.41
vaala | fi:Vaala | FI1D9 | municipality | 2790 2020 | 64.56 26.84
vaasa | fi:Vaasa / sv:Vasa | FI195 | city | 67600 2020 | 63.10 21.62
valkeakoski | fi:Valkeakoski | FI197 | town | 21000 2020 | 61.26 24.03
vantaa | fi:Vantaa / sv:Vanda | FI1B1 | city | 233800 2020 | 60.29 25.04
vardo | sv:Vårdö | FI200 | municipality | 447 2020 | 60.24 20.38
varkaus | fi:Varkaus | FI1D2 | town | 20500 2020 | 62.32 27.87
vehmaa | fi:Vehmaa | FI1C1 | municipality | 2290 2020 | 60.68 21.66
vesanto | fi:Vesanto | FI1D2 | municipality | 2010 2020 | 62.93 26.41
vesilahti | fi:Vesilahti | FI197 | municipality | 4360 2020 | 61.31 23.61
veteli | fi:Veteli / ~sv:Vetil | FI1D5 | municipality | 3110 2020 | 63.47 23.79
vierema | fi:Vieremä | FI1D2 | municipality | 3580 2020 | 63.75 27.00
vihti | fi:Vihti / ~sv:Vichtis | FI1B1 | municipality | 29200 2020 | 60.42 24.32
viitasaari | fi:Viitasaari | FI193 | town | 6180 2020 | 63.07 25.86
vimpeli | fi:Vimpeli | FI194 | municipality | 2830 2020 | 63.16 23.82
virolahti | fi:Virolahti | FI1C4 | municipality | 3110 2020 | 60.58 27.71
virrat | fi:Virrat / ~sv:Virdois | FI197 | town | 6540 2020 | 62.24 23.77
vora | sv:Vörå / fi:Vöyri | FI195 | municipality | 6460 2020 | 63.13 22.25
ylitornio | fi:Ylitornio / ~sv:Övertorneå | FI1D7 | municipality | 3920 2020 | 66.32 23.67
ylivieska | fi:Ylivieska | FI1D9 | town | 15300 2020 | 64.07 24.54
ylojarvi | fi:Ylöjärvi | FI197 | town | 33300 2020 | 61.56 23.60
ypaja | fi:Ypäjä | FI1C2 | municipality | 2340 2020 | 60.81 23.28
`;
