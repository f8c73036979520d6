/** Places of Germany, one in a line; `readPlaces` knows the columns. */
export const germany = `
achim | de:Achim | DE93B | town | 31900 2020 | 53.01 9.03
ahrensburg | de:Ahrensburg | DEF0F | town | 33700 2020 | 53.67 10.23
ahrensfelde | de:Ahrensfelde | DE405 | municipality | 13800 2020 | 52.58 13.58
altenholz | de:Altenholz | DEF0B | municipality | 10000 2020 | 54.40 10.13
altlandsberg | de:Altlandsberg | DE409 | town | 9530 2020 | 52.56 13.73
angermunde | de:Angermünde | DE40I | town | 13800 2020 | 53.02 14.00
anklam | de:Anklam | DE80N | town | 12300 2020 | 53.86 13.69
bad-belzig | de:Bad Belzig | DE40E | town | 11100 2020 | 52.14 12.59
bad-bevensen | de:Bad Bevensen | DE93A | town | 9250 2020 | 53.08 10.58
bad-bramstedt | de:Bad Bramstedt | DEF0D | town | 14800 2020 | 53.92 9.88
bad-doberan | de:Bad Doberan | DE80K | town | 12600 2020 | 54.11 11.90
bad-freienwalde-oder | de:Bad Freienwalde (Oder) | DE409 | town | 12300 2020 | 52.79 14.03
bad-liebenwerda | de:Bad Liebenwerda | DE407 | town | 9140 2020 | 51.52 13.39
bad-oldesloe | de:Bad Oldesloe | DEF0F | town | 24700 2020 | 53.81 10.37
bad-schwartau | de:Bad Schwartau | DEF08 | town | 20000 2020 | 53.92 10.70
bad-segeberg | de:Bad Segeberg | DEF0D | town | 17400 2020 | 53.94 10.31
bargteheide | de:Bargteheide | DEF0F | town | 16100 2020 | 53.73 10.27
barmstedt | de:Barmstedt | DEF09 | town | 10400 2020 | 53.79 9.77
beelitz | de:Beelitz | DE40E | town | 12700 2020 | 52.24 12.97
bergen-auf-rugen | de:Bergen auf Rügen | DE80L | town | 13500 2020 | 54.42 13.43
berlin | de:Berlin | DE300 | city | 3669500 2020 | 52.52 13.40
bernau-bei-berlin | de:Bernau bei Berlin | DE405 | town | 40000 2020 | 52.68 13.59
beverstedt | de:Beverstedt | DE932 | municipality | 13500 2020 | 53.43 8.82
blankenfelde-mahlow | de:Blankenfelde-Mahlow | DE40H | municipality | 27900 2020 | 52.35 13.41
bleckede | de:Bleckede | DE935 | town | 9470 2020 | 53.29 10.73
boizenburg | de:Boizenburg/Elbe | DE80O | town | 10700 2020 | 53.38 10.72
brandenburg-an-der-havel | de:Brandenburg an der Havel | DE401 | city | 72200 2020 | 52.41 12.55
braunschweig | de:Braunschweig / en:Brunswick | DE911 | city | 249400 2020 | 52.27 10.52
bredstedt | de:Bredstedt / frr:Bräist / ~da:Bredsted | DEF07 | town | 5540 2020 | 54.62 8.97
bremen | de:Bremen | DE501 | city | 567600 2020 | 53.08 8.80
bremerhaven | de:Bremerhaven | DE502 | city | 113600 2020 | 53.54 8.58
bremervorde | de:Bremervörde | DE937 | town | 18600 2020 | 53.48 9.14
brieselang | de:Brieselang | DE408 | municipality | 12200 2020 | 52.58 13.00
brunsbuttel | de:Brunsbüttel | DEF05 | town | 12400 2020 | 53.90 9.10
buchholz-in-der-nordheide | de:Buchholz in der Nordheide | DE933 | town | 39700 2020 | 53.33 9.87
budelsdorf | de:Büdelsdorf / ~da:Bydelstorp | DEF0B | town | 10500 2020 | 54.32 9.68
busum | de:Büsum | DEF05 | municipality | 4910 2020 | 54.13 8.86
buxtehude | de:Buxtehude | DE939 | town | 40200 2020 | 53.47 9.69
celle | de:Celle | DE931 | city | 69500 2020 | 52.62 10.08
cottbus | de:Cottbus / dsb:Chóśebuz | DE402 | city | 99700 2020 | 51.76 14.33
cuxhaven | de:Cuxhaven | DE932 | town | 48200 2020 | 53.86 8.69
dallgow-doberitz | de:Dallgow-Döberitz | DE408 | municipality | 10000 2020 | 52.54 13.06
dannenberg-elbe | de:Dannenberg (Elbe) | DE934 | town | 8180 2020 | 53.10 11.10
demmin | de:Demmin | DE80J | town | 10600 2020 | 53.91 13.03
dresden | de:Dresden | DED21 | city | 556800 2020 | 51.05 13.74
eberswalde | de:Eberswalde | DE405 | town | 40700 2020 | 52.83 13.82
eckernforde | de:Eckernförde / ~da:Egernførde | DEF0B | town | 21700 2020 | 54.47 9.84
eisenhuttenstadt | de:Eisenhüttenstadt | DE40C | town | 23900 2020 | 52.15 14.64
elmshorn | de:Elmshorn | DEF09 | city | 50000 2020 | 53.75 9.65
emden | de:Emden | DE942 | town | 49900 2020 | 53.37 7.21
erfurt | de:Erfurt | DEG01 | city | 214000 2020 | 50.98 11.03
erkner | de:Erkner | DE40C | town | 11900 2020 | 52.42 13.75
eutin | de:Eutin | DEF08 | town | 17000 2020 | 54.14 10.61
falkensee | de:Falkensee | DE408 | town | 44000 2020 | 52.56 13.09
fehmarn | de:Fehmarn | DEF08 | town | 12600 2020 | 54.44 11.19
finsterwalde | de:Finsterwalde | DE407 | town | 16100 2020 | 51.63 13.71
flensburg | de:Flensburg / ~da:Flensborg / ~frr:Flansborj | DEF01 | city | 90200 2020 | 54.78 9.44
forst-lausitz | de:Forst (Lausitz) / ~dsb:Baršć | DE40G | town | 17900 2020 | 51.74 14.64
frankfurt-am-main | de:Frankfurt am Main | DE712 | city | 763400 2020 | 50.11 8.68
frankfurt-oder | de:Frankfurt (Oder) | DE403 | city | 57800 2020 | 52.34 14.55
fredersdorf-vogelsdorf | de:Fredersdorf-Vogelsdorf | DE409 | municipality | 14100 2020 | 52.52 13.76
friedrichstadt | de:Friedrichstadt / ~da:Frederiksstad | DEF07 | town | 2650 2020 | 54.38 9.09
furstenwalde | de:Fürstenwalde/Spree | DE40C | town | 32000 2020 | 52.36 14.06
geesthacht | de:Geesthacht | DEF06 | town | 30700 2020 | 53.44 10.37
geestland | de:Geestland | DE932 | town | 30800 2020 | 53.62 8.84
glinde | de:Glinde | DEF0F | town | 18500 2020 | 53.54 10.21
glucksburg | de:Glücksburg / ~da:Lyksborg | DEF0C | town | 6110 2020 | 54.83 9.55
gluckstadt | de:Glückstadt | DEF0E | town | 10900 2020 | 53.79 9.42
gottingen | de:Göttingen | DE91C | city | 118900 2020 | 51.53 9.93
greifswald | de:Greifswald / ~pl:Gryfia | DE80N | city | 59200 2020 | 54.09 13.38
grevesmuhlen | de:Grevesmühlen | DE80M | town | 10400 2020 | 53.86 11.19
grimmen | de:Grimmen | DE80L | town | 9490 2020 | 54.11 13.04
guben | de:Guben / ~dsb:Gubin | DE40G | town | 16800 2020 | 51.95 14.71
gustrow | de:Güstrow | DE80K | town | 29100 2020 | 53.80 12.18
hagenow | de:Hagenow | DE80O | town | 12200 2020 | 53.43 11.19
halle-saale | de:Halle (Saale) | DEE02 | city | 238800 2020 | 51.48 11.97
hamburg | de:Hamburg | DE600 | city | 1847300 2020 | 53.55 9.99
handewitt | de:Handewitt / ~da:Hanved | DEF0C | municipality | 11100 2020 | 54.76 9.31
hannover | de:Hannover / en:Hanover | DE929 | city | 536900 2020 | 52.37 9.73
harrislee | de:Harrislee / ~da:Harreslev | DEF0C | municipality | 11600 2020 | 54.80 9.38
heide | de:Heide / ~da:Hejde | DEF05 | town | 21900 2020 | 54.20 9.10
heiligenhafen | de:Heiligenhafen | DEF08 | town | 9120 2020 | 54.37 10.98
helgoland | de:Helgoland / frr:deät Lun | DEF09 | municipality | 1310 2020 | 54.18 7.89
hennigsdorf | de:Hennigsdorf | DE40A | town | 26300 2020 | 52.64 13.20
henstedt-ulzburg | de:Henstedt-Ulzburg | DEF0D | municipality | 28100 2020 | 53.79 9.98
hildesheim | de:Hildesheim | DE925 | city | 101700 2020 | 52.15 9.95
hohen-neuendorf | de:Hohen Neuendorf | DE40A | town | 26300 2020 | 52.67 13.28
hoppegarten | de:Hoppegarten | DE409 | municipality | 18100 2020 | 52.52 13.66
husum | de:Husum / ~frr:Hüsem | DEF07 | town | 23200 2020 | 54.48 9.05
itzehoe | de:Itzehoe | DEF0E | town | 31800 2020 | 53.92 9.52
jork | de:Jork | DE939 | municipality | 12300 2020 | 53.53 9.68
juterbog | de:Jüterbog | DE40H | town | 12400 2020 | 51.99 13.08
kaltenkirchen | de:Kaltenkirchen | DEF0D | town | 22100 2020 | 53.84 9.96
kappeln | de:Kappeln / ~da:Kappel | DEF0C | town | 8570 2020 | 54.66 9.93
kiel | de:Kiel | DEF02 | city | 246800 2020 | 54.32 10.14
kleinmachnow | de:Kleinmachnow | DE40E | municipality | 20400 2020 | 52.41 13.22
kloster-lehnin | de:Kloster Lehnin | DE40E | municipality | 10900 2020 | 52.32 12.75
kolkwitz | de:Kolkwitz / dsb:Gołkojce | DE40G | municipality | 9220 2020 | 51.75 14.25
koln | de:Köln / en:Cologne | DEA23 | city | 1087900 2020 | 50.94 6.96
konigs-wusterhausen | de:Königs Wusterhausen | DE406 | town | 37600 2020 | 52.30 13.63
kronshagen | de:Kronshagen | DEF0B | municipality | 12000 2020 | 54.34 10.08
kyritz | de:Kyritz | DE40D | town | 9260 2020 | 52.94 12.40
lauchhammer | de:Lauchhammer | DE40B | town | 14300 2020 | 51.50 13.77
lauenburg | de:Lauenburg/Elbe | DEF06 | town | 11400 2020 | 53.37 10.55
leipzig | de:Leipzig | DED51 | city | 593100 2020 | 51.34 12.37
lilienthal | de:Lilienthal | DE936 | municipality | 19500 2020 | 53.14 8.91
loxstedt | de:Loxstedt | DE932 | municipality | 16300 2020 | 53.47 8.64
lubben-spreewald | de:Lübben (Spreewald) / dsb:Lubin (Błota) | DE406 | town | 14000 2020 | 51.94 13.89
lubbenau | de:Lübbenau/Spreewald / dsb:Lubnjow/Błota | DE40B | town | 16000 2020 | 51.87 13.96
lubeck | de:Lübeck / ~da:Lybæk | DEF03 | city | 216500 2020 | 53.87 10.69
luchow-wendland | de:Lüchow (Wendland) | DE934 | town | 9430 2020 | 52.97 11.15
luckau | de:Luckau / ~dsb:Łukow | DE406 | town | 9560 2020 | 51.85 13.71
luckenwalde | de:Luckenwalde | DE40H | town | 20600 2020 | 52.09 13.17
ludwigsfelde | de:Ludwigsfelde | DE40H | town | 26800 2020 | 52.30 13.26
ludwigslust | de:Ludwigslust | DE80O | town | 12000 2020 | 53.33 11.50
luneburg | de:Lüneburg | DE935 | city | 75700 2020 | 53.25 10.41
magdeburg | de:Magdeburg | DEE03 | city | 237600 2020 | 52.13 11.63
malente | de:Malente | DEF08 | municipality | 10900 2020 | 54.17 10.56
meldorf | de:Meldorf | DEF05 | town | 7250 2020 | 54.09 9.07
michendorf | de:Michendorf | DE40E | municipality | 13100 2020 | 52.31 13.02
mittenwalde | de:Mittenwalde | DE406 | town | 9270 2020 | 52.26 13.54
molln | de:Mölln | DEF06 | town | 19100 2020 | 53.63 10.69
muhlenbecker-land | de:Mühlenbecker Land | DE40A | municipality | 15300 2020 | 52.67 13.38
munchen | de:München / en:Munich | DE212 | city | 1484200 2020 | 48.14 11.58
munster | de:Munster | DE938 | town | 15200 2020 | 52.98 10.09
nauen | de:Nauen | DE408 | town | 18200 2020 | 52.61 12.88
neubrandenburg | de:Neubrandenburg | DE80J | city | 63800 2020 | 53.56 13.26
neuenhagen-bei-berlin | de:Neuenhagen bei Berlin | DE409 | municipality | 18700 2020 | 52.53 13.69
neumunster | de:Neumünster | DEF04 | city | 80200 2020 | 54.07 9.98
neuruppin | de:Neuruppin | DE40D | town | 30800 2020 | 52.92 12.80
neustadt-in-holstein | de:Neustadt in Holstein | DEF08 | town | 15000 2020 | 54.11 10.81
neustrelitz | de:Neustrelitz | DE80J | town | 20100 2020 | 53.36 13.06
niebull | de:Niebüll / frr:Naibel / ~da:Nibøl | DEF07 | town | 9990 2020 | 54.79 8.83
norderstedt | de:Norderstedt | DEF0D | city | 79400 2020 | 53.69 9.99
oldenburg-in-holstein | de:Oldenburg in Holstein | DEF08 | town | 9790 2020 | 54.29 10.88
oldenburg-oldenburg | de:Oldenburg (Oldenburg) | DE943 | city | 169100 2020 | 53.14 8.21
oranienburg | de:Oranienburg | DE40A | town | 44900 2020 | 52.75 13.24
osnabruck | de:Osnabrück | DE944 | city | 165300 2020 | 52.28 8.05
osterholz-scharmbeck | de:Osterholz-Scharmbeck | DE936 | town | 30300 2020 | 53.23 8.80
panketal | de:Panketal | DE405 | municipality | 20600 2020 | 52.64 13.50
parchim | de:Parchim | DE80O | town | 17800 2020 | 53.43 11.85
pasewalk | de:Pasewalk | DE80N | town | 10000 2020 | 53.51 13.99
perleberg | de:Perleberg | DE40F | town | 12100 2020 | 53.07 11.86
petershagen-eggersdorf | de:Petershagen/Eggersdorf | DE409 | municipality | 15300 2020 | 52.53 13.79
pinneberg | de:Pinneberg | DEF09 | town | 43700 2020 | 53.66 9.80
plon | de:Plön / ~da:Pløn | DEF0A | town | 8930 2020 | 54.16 10.42
potsdam | de:Potsdam | DE404 | city | 180300 2020 | 52.40 13.06
preetz | de:Preetz | DEF0A | town | 16000 2020 | 54.24 10.28
prenzlau | de:Prenzlau | DE40I | town | 19000 2020 | 53.32 13.86
pritzwalk | de:Pritzwalk | DE40F | town | 11900 2020 | 53.15 12.18
quickborn | de:Quickborn | DEF09 | town | 21300 2020 | 53.73 9.91
rathenow | de:Rathenow | DE408 | town | 24200 2020 | 52.61 12.34
ratzeburg | de:Ratzeburg | DEF06 | town | 14500 2020 | 53.70 10.76
reinbek | de:Reinbek | DEF0F | town | 28000 2020 | 53.52 10.25
reinfeld-holstein | de:Reinfeld (Holstein) | DEF0F | town | 9040 2020 | 53.83 10.48
rendsburg | de:Rendsburg / ~da:Rendsborg | DEF0B | town | 28900 2020 | 54.30 9.66
ribnitz-damgarten | de:Ribnitz-Damgarten | DE80L | town | 15200 2020 | 54.24 12.43
rostock | de:Rostock | DE803 | city | 209200 2020 | 54.09 12.10
rotenburg-wumme | de:Rotenburg (Wümme) | DE937 | town | 22000 2020 | 53.11 9.40
rudersdorf-bei-berlin | de:Rüdersdorf bei Berlin | DE409 | municipality | 15800 2020 | 52.47 13.78
sassnitz | de:Sassnitz | DE80L | town | 9190 2020 | 54.52 13.64
scheessel | de:Scheeßel | DE937 | municipality | 13000 2020 | 53.17 9.48
schenefeld | de:Schenefeld | DEF09 | town | 19300 2020 | 53.60 9.83
schiffdorf | de:Schiffdorf | DE932 | municipality | 14300 2020 | 53.54 8.66
schleswig | de:Schleswig / ~da:Slesvig | DEF0C | town | 25400 2020 | 54.52 9.57
schneverdingen | de:Schneverdingen | DE938 | town | 18800 2020 | 53.12 9.80
schonefeld | de:Schönefeld | DE406 | municipality | 16300 2020 | 52.39 13.51
schoneiche-bei-berlin | de:Schöneiche bei Berlin | DE40C | municipality | 12800 2020 | 52.47 13.69
schonwalde-glien | de:Schönwalde-Glien | DE408 | municipality | 9860 2020 | 52.64 13.09
schorfheide | de:Schorfheide | DE405 | municipality | 10100 2020 | 52.87 13.70
schwarzenbek | de:Schwarzenbek | DEF06 | town | 16600 2020 | 53.50 10.48
schwedt | de:Schwedt/Oder | DE40I | town | 29700 2020 | 53.06 14.28
schwentinental | de:Schwentinental | DEF0A | town | 13800 2020 | 54.28 10.23
schwerin | de:Schwerin | DE804 | city | 95700 2020 | 53.63 11.41
seevetal | de:Seevetal | DE933 | municipality | 41600 2020 | 53.39 10.03
senftenberg | de:Senftenberg / ~dsb:Zły Komorow | DE40B | town | 23900 2020 | 51.52 14.00
soltau | de:Soltau | DE938 | town | 21300 2020 | 52.99 9.84
spremberg | de:Spremberg / dsb:Grodk | DE40G | town | 22000 2020 | 51.57 14.38
stade | de:Stade | DE939 | town | 47700 2020 | 53.60 9.48
storkow-mark | de:Storkow (Mark) | DE40C | town | 9230 2020 | 52.26 13.93
stralsund | de:Stralsund / ~pl:Strzałów | DE80L | city | 59400 2020 | 54.31 13.09
strausberg | de:Strausberg | DE409 | town | 26900 2020 | 52.58 13.88
stuttgart | de:Stuttgart | DE111 | city | 635900 2020 | 48.78 9.18
sylt | de:Sylt / ~frr:Söl / ~da:Sild | DEF07 | municipality | 13700 2020 | 54.91 8.31
teltow | de:Teltow | DE40E | town | 26900 2020 | 52.40 13.27
templin | de:Templin | DE40I | town | 15700 2020 | 53.12 13.50
tonning | de:Tönning / ~frr:Taning | DEF07 | town | 4980 2020 | 54.32 8.94
torgelow | de:Torgelow | DE80N | town | 9050 2020 | 53.63 14.01
tornesch | de:Tornesch | DEF09 | town | 14100 2020 | 53.70 9.72
trebbin | de:Trebbin | DE40H | town | 9640 2020 | 52.22 13.22
uelzen | de:Uelzen | DE93A | town | 33500 2020 | 52.97 10.56
uetersen | de:Uetersen | DEF09 | town | 18600 2020 | 53.69 9.66
velten | de:Velten | DE40A | town | 12200 2020 | 52.69 13.18
verden-aller | de:Verden (Aller) | DE93B | town | 27700 2020 | 52.92 9.23
visselhovede | de:Visselhövede | DE937 | town | 9600 2020 | 52.98 9.59
wahlstedt | de:Wahlstedt | DEF0D | town | 9750 2020 | 53.95 10.22
walsrode | de:Walsrode | DE938 | town | 23000 2020 | 52.86 9.59
wandlitz | de:Wandlitz | DE405 | municipality | 23100 2020 | 52.74 13.46
waren-muritz | de:Waren (Müritz) | DE80J | town | 21100 2020 | 53.52 12.68
wedel | de:Wedel | DEF09 | town | 33700 2020 | 53.58 9.70
werder-havel | de:Werder (Havel) | DE40E | town | 26400 2020 | 52.38 12.93
werneuchen | de:Werneuchen | DE405 | town | 9160 2020 | 52.63 13.73
wildau | de:Wildau | DE406 | town | 10400 2020 | 52.32 13.63
wilhelmshaven | de:Wilhelmshaven | DE945 | city | 76100 2020 | 53.53 8.11
winsen-luhe | de:Winsen (Luhe) | DE933 | town | 35200 2020 | 53.36 10.21
wismar | de:Wismar | DE80M | town | 43000 2020 | 53.89 11.46
wittenberge | de:Wittenberge | DE40F | town | 16900 2020 | 53.00 11.75
wittstock | de:Wittstock/Dosse | DE40D | town | 14100 2020 | 53.16 12.49
wolfsburg | de:Wolfsburg | DE913 | city | 124400 2020 | 52.42 10.79
wolgast | de:Wolgast / ~pl:Wołogoszcz | DE80N | town | 11900 2020 | 54.05 13.77
worpswede | de:Worpswede | DE936 | municipality | 9490 2020 | 53.22 8.93
wurster-nordseekuste | de:Wurster Nordseeküste | DE932 | municipality | 17100 2020 | 53.70 8.59
wustermark | de:Wustermark | DE408 | municipality | 9620 2020 | 52.55 12.95
wyk-auf-fohr | de:Wyk auf Föhr / ~frr:bi a Wik | DEF07 | town | 4220 2020 | 54.69 8.57
zehdenick | de:Zehdenick | DE40A | town | 13400 2020 | 52.98 13.33
zeuthen | de:Zeuthen | DE406 | municipality | 11400 2020 | 52.35 13.62
zeven | de:Zeven | DE937 | town | 13800 2020 | 53.30 9.28
zossen | de:Zossen | DE40H | town | 19900 2020 | 52.22 13.45
`;
