/** Places of Poland, one in a line; `readPlaces` knows the columns. */
export const poland = `
aleksandrow-kujawski | pl:Aleksandrów Kujawski | PL619 | town | 12100 2020 | 52.88 18.69
augustow | pl:Augustów | PL843 | town | 30200 2020 | 53.84 22.98
barczewo | pl:Barczewo | PL622 | municipality | 18000 2020 | 53.83 20.69
barlinek | pl:Barlinek | PL427 | municipality | 19200 2020 | 52.99 15.22
bartoszyce | pl:Bartoszyce | PL622 | town | 23300 2020 | 54.25 20.81
belchatow | pl:Bełchatów | PL713 | city | 57000 2020 | 51.37 19.36
biala-podlaska | pl:Biała Podlaska | PL811 | city | 57200 2020 | 52.03 23.12
bialogard | pl:Białogard | PL426 | town | 24100 2020 | 54.01 15.99
bialystok | pl:Białystok | PL841 | city | 297600 2020 | 53.13 23.16
bielsk-podlaski | pl:Bielsk Podlaski | PL842 | town | 25300 2020 | 52.77 23.19
bielsko-biala | pl:Bielsko-Biała | PL225 | city | 170700 2020 | 49.82 19.04
biskupiec | pl:Biskupiec | PL622 | municipality | 19000 2020 | 53.86 20.96
braniewo | pl:Braniewo / ~de:Braunsberg | PL621 | town | 17000 2020 | 54.38 19.82
brodnica | pl:Brodnica | PL616 | town | 28900 2020 | 53.26 19.40
brusy | pl:Brusy | PL637 | municipality | 14600 2020 | 53.88 17.72
bydgoszcz | pl:Bydgoszcz / ~de:Bromberg | PL613 | city | 348200 2020 | 53.12 18.00
bytom | pl:Bytom | PL228 | city | 165300 2020 | 50.35 18.92
bytow | pl:Bytów / ~de:Bütow | PL636 | municipality | 25400 2020 | 54.17 17.49
chelm | pl:Chełm | PL812 | city | 61900 2020 | 51.14 23.47
chelmno | pl:Chełmno / ~de:Kulm | PL616 | town | 19500 2020 | 53.35 18.43
chelmza | pl:Chełmża | PL613 | town | 14400 2020 | 53.19 18.60
chojna | pl:Chojna | PL428 | municipality | 13700 2020 | 52.96 14.43
chojnice | pl:Chojnice / ~de:Konitz | PL637 | town | 39800 2020 | 53.70 17.56
choroszcz | pl:Choroszcz | PL841 | municipality | 15500 2020 | 53.14 22.99
chorzow | pl:Chorzów | PL22A | city | 107800 2020 | 50.30 18.95
choszczno | pl:Choszczno | PL427 | municipality | 21600 2020 | 53.17 15.42
ciechanow | pl:Ciechanów | PL922 | town | 44100 2020 | 52.88 20.62
ciechocinek | pl:Ciechocinek | PL619 | town | 10600 2020 | 52.88 18.79
cieszyn | pl:Cieszyn | PL225 | town | 34400 2020 | 49.75 18.63
czersk | pl:Czersk | PL637 | municipality | 21600 2020 | 53.80 18.00
czestochowa | pl:Częstochowa | PL224 | city | 220400 2020 | 50.81 19.12
czluchow | pl:Człuchów | PL637 | town | 13600 2020 | 53.67 17.36
dabrowa-gornicza | pl:Dąbrowa Górnicza | PL22B | city | 119400 2020 | 50.33 19.20
darlowo | pl:Darłowo | PL426 | town | 13700 2020 | 54.42 16.41
debica | pl:Dębica | PL824 | town | 45500 2020 | 50.05 21.41
debno | pl:Dębno | PL427 | municipality | 20500 2020 | 52.74 14.69
dobre-miasto | pl:Dobre Miasto | PL622 | municipality | 15800 2020 | 53.99 20.40
drawsko-pomorskie | pl:Drawsko Pomorskie | PL427 | municipality | 17200 2020 | 53.53 15.81
dzialdowo | pl:Działdowo | PL621 | town | 21300 2020 | 53.24 20.17
elblag | pl:Elbląg / ~de:Elbing | PL621 | city | 119300 2020 | 54.16 19.40
elk | pl:Ełk / ~de:Lyck | PL623 | city | 62100 2020 | 53.83 22.36
frombork | pl:Frombork | PL621 | municipality | 3560 2020 | 54.36 19.68
gdansk | pl:Gdańsk / ~de:Danzig | PL633 | city | 470900 2020 | 54.35 18.65
gdynia | pl:Gdynia / ~de:Gdingen | PL633 | city | 246300 2020 | 54.52 18.53
gizycko | pl:Giżycko / ~de:Lötzen | PL623 | town | 29300 2020 | 54.04 21.77
gliwice | pl:Gliwice | PL229 | city | 178600 2020 | 50.29 18.67
glogow | pl:Głogów | PL516 | city | 67000 2020 | 51.66 16.08
gniew | pl:Gniew / ~de:Mewe | PL638 | municipality | 15400 2020 | 53.83 18.82
gniezno | pl:Gniezno | PL414 | city | 68200 2020 | 52.53 17.60
goldap | pl:Gołdap | PL623 | municipality | 20100 2020 | 54.31 22.30
goleniow | pl:Goleniów | PL428 | municipality | 36100 2020 | 53.56 14.83
golub-dobrzyn | pl:Golub-Dobrzyń | PL616 | town | 12500 2020 | 53.11 19.05
gorzow-wielkopolski | pl:Gorzów Wielkopolski | PL431 | city | 123600 2020 | 52.73 15.23
grajewo | pl:Grajewo | PL843 | town | 21900 2020 | 53.65 22.45
grudziadz | pl:Grudziądz / ~de:Graudenz | PL616 | city | 94400 2020 | 53.48 18.75
gryfice | pl:Gryfice | PL428 | municipality | 23800 2020 | 53.91 15.20
gryfino | pl:Gryfino | PL428 | municipality | 31800 2020 | 53.25 14.49
hajnowka | pl:Hajnówka | PL842 | town | 20500 2020 | 52.74 23.58
hel | pl:Hel | PL634 | town | 3260 2020 | 54.61 18.80
ilawa | pl:Iława | PL621 | town | 33300 2020 | 53.60 19.57
inowroclaw | pl:Inowrocław | PL617 | city | 72600 2020 | 52.80 18.26
jaslo | pl:Jasło | PL821 | town | 34900 2020 | 49.75 21.47
jastrzebie-zdroj | pl:Jastrzębie-Zdrój | PL227 | city | 88700 2020 | 49.95 18.60
jaworzno | pl:Jaworzno | PL22B | city | 91100 2020 | 50.20 19.27
jelenia-gora | pl:Jelenia Góra | PL515 | city | 79100 2020 | 50.90 15.73
kalisz | pl:Kalisz | PL416 | city | 100200 2020 | 51.76 18.09
kamien-pomorski | pl:Kamień Pomorski / ~de:Cammin | PL428 | municipality | 14400 2020 | 53.97 14.77
kartuzy | pl:Kartuzy | PL634 | municipality | 34000 2020 | 54.33 18.20
katowice | pl:Katowice / ~de:Kattowitz | PL22A | city | 292800 2020 | 50.26 19.02
kazimierz-dolny | pl:Kazimierz Dolny | PL815 | municipality | 6640 2020 | 51.32 21.95
ketrzyn | pl:Kętrzyn / ~de:Rastenburg | PL622 | town | 27100 2020 | 54.08 21.38
kielce | pl:Kielce | PL721 | city | 194900 2020 | 50.87 20.63
kobylnica | pl:Kobylnica | PL636 | municipality | 12800 2020 | 54.44 17.00
kolobrzeg | pl:Kołobrzeg / ~de:Kolberg | PL426 | town | 46300 2020 | 54.18 15.58
konin | pl:Konin | PL414 | city | 73500 2020 | 52.22 18.25
koronowo | pl:Koronowo | PL613 | municipality | 24100 2020 | 53.31 17.94
koscierzyna | pl:Kościerzyna | PL637 | town | 23700 2020 | 54.12 17.98
koszalin | pl:Koszalin / ~de:Köslin | PL426 | city | 107000 2020 | 54.19 16.18
krakow | pl:Kraków / en:Cracow / ~de:Krakau | PL213 | city | 779100 2020 | 50.06 19.94
krosno | pl:Krosno | PL821 | city | 46300 2020 | 49.69 21.77
kruszwica | pl:Kruszwica | PL617 | municipality | 19200 2020 | 52.68 18.33
krynica-morska | pl:Krynica Morska | PL634 | town | 1290 2020 | 54.38 19.44
kwidzyn | pl:Kwidzyn / ~de:Marienwerder | PL638 | town | 38400 2020 | 53.73 18.93
lapy | pl:Łapy | PL841 | municipality | 21800 2020 | 52.99 22.88
leba | pl:Łeba | PL636 | town | 3600 2020 | 54.76 17.55
lebork | pl:Lębork / ~de:Lauenburg | PL636 | town | 35300 2020 | 54.54 17.75
legnica | pl:Legnica | PL516 | city | 99400 2020 | 51.21 16.16
leszno | pl:Leszno | PL417 | city | 63500 2020 | 51.84 16.57
lidzbark-warminski | pl:Lidzbark Warmiński | PL622 | town | 15700 2020 | 54.13 20.58
lipno | pl:Lipno | PL619 | town | 14400 2020 | 52.84 19.18
lobez | pl:Łobez | PL427 | municipality | 13900 2020 | 53.64 15.62
lodz | pl:Łódź | PL711 | city | 679900 2020 | 51.76 19.46
lomza | pl:Łomża | PL842 | city | 62900 2020 | 53.18 22.07
lubawa | pl:Lubawa | PL621 | town | 10400 2020 | 53.50 19.75
lubin | pl:Lubin | PL516 | city | 72300 2020 | 51.40 16.20
lublin | pl:Lublin | PL814 | city | 339800 2020 | 51.25 22.57
malbork | pl:Malbork / ~de:Marienburg | PL638 | town | 38300 2020 | 54.04 19.03
miastko | pl:Miastko | PL636 | municipality | 19500 2020 | 54.00 16.98
miedzyzdroje | pl:Międzyzdroje | PL428 | municipality | 6450 2020 | 53.93 14.45
mielec | pl:Mielec | PL824 | city | 60300 2020 | 50.29 21.42
mogilno | pl:Mogilno | PL617 | municipality | 24600 2020 | 52.66 17.96
morag | pl:Morąg | PL621 | municipality | 24200 2020 | 53.92 19.93
mragowo | pl:Mrągowo | PL622 | town | 21600 2020 | 53.86 21.30
mysliborz | pl:Myślibórz | PL427 | municipality | 19700 2020 | 52.92 14.87
naklo-nad-notecia | pl:Nakło nad Notecią | PL617 | municipality | 31700 2020 | 53.14 17.60
nidzica | pl:Nidzica | PL622 | municipality | 21000 2020 | 53.36 20.43
nowogard | pl:Nowogard | PL428 | municipality | 24600 2020 | 53.67 15.12
nowy-dwor-gdanski | pl:Nowy Dwór Gdański | PL634 | municipality | 17700 2020 | 54.21 19.12
nowy-sacz | pl:Nowy Sącz | PL218 | city | 83800 2020 | 49.62 20.69
olecko | pl:Olecko | PL623 | municipality | 22000 2020 | 54.03 22.51
olsztyn | pl:Olsztyn / ~de:Allenstein | PL622 | city | 172000 2020 | 53.78 20.48
olsztynek | pl:Olsztynek | PL622 | municipality | 13700 2020 | 53.58 20.28
opole | pl:Opole / ~de:Oppeln | PL524 | city | 128000 2020 | 50.67 17.92
ostroda | pl:Ostróda | PL621 | town | 32900 2020 | 53.70 19.97
ostroleka | pl:Ostrołęka | PL924 | city | 52100 2020 | 53.09 21.57
ostrow-wielkopolski | pl:Ostrów Wielkopolski | PL416 | city | 71900 2020 | 51.65 17.81
ostrowiec-swietokrzyski | pl:Ostrowiec Świętokrzyski | PL721 | city | 68300 2020 | 50.93 21.39
pabianice | pl:Pabianice | PL712 | city | 64800 2020 | 51.66 19.35
paslek | pl:Pasłęk | PL621 | municipality | 19300 2020 | 54.06 19.66
pelplin | pl:Pelplin | PL638 | municipality | 16200 2020 | 53.93 18.70
pila | pl:Piła | PL411 | city | 73100 2020 | 53.15 16.74
piotrkow-trybunalski | pl:Piotrków Trybunalski | PL713 | city | 73100 2020 | 51.41 19.70
pisz | pl:Pisz | PL623 | municipality | 27700 2020 | 53.63 21.81
plock | pl:Płock / ~de:Plotzk | PL923 | city | 119400 2020 | 52.55 19.70
polczyn-zdroj | pl:Połczyn-Zdrój | PL427 | municipality | 15100 2020 | 53.76 16.10
police | pl:Police | PL428 | municipality | 41300 2020 | 53.55 14.57
poznan | pl:Poznań / ~de:Posen | PL415 | city | 534800 2020 | 52.41 16.93
prabuty | pl:Prabuty | PL638 | municipality | 13100 2020 | 53.76 19.20
pruszcz-gdanski | pl:Pruszcz Gdański | PL634 | town | 31300 2020 | 54.26 18.64
przemysl | pl:Przemyśl | PL822 | city | 60700 2020 | 49.78 22.77
puck | pl:Puck | PL634 | town | 11000 2020 | 54.72 18.41
pulawy | pl:Puławy | PL815 | town | 47400 2020 | 51.42 21.97
punsk | pl:Puńsk / lt:Punskas | PL843 | municipality | 4160 2020 | 54.25 23.18
pyrzyce | pl:Pyrzyce | PL427 | municipality | 19300 2020 | 53.15 14.89
radom | pl:Radom | PL921 | city | 211400 2020 | 51.40 21.15
reda | pl:Reda | PL634 | town | 26300 2020 | 54.61 18.35
redzikowo | pl:Redzikowo | PL636 | settlement | 1000 2021 | 54.48 17.10 | slupsk-rural-municipality
reszel | pl:Reszel | PL622 | municipality | 7490 2020 | 54.05 21.15
ruda-slaska | pl:Ruda Śląska | PL22A | city | 137400 2020 | 50.26 18.86
rumia | pl:Rumia | PL634 | town | 49200 2020 | 54.57 18.39
rybnik | pl:Rybnik | PL227 | city | 138100 2020 | 50.10 18.54
rypin | pl:Rypin | PL616 | town | 16100 2020 | 53.07 19.41
rzeszow | pl:Rzeszów | PL823 | city | 196200 2020 | 50.04 22.00
sandomierz | pl:Sandomierz | PL722 | town | 23400 2020 | 50.68 21.75
sanok | pl:Sanok | PL821 | town | 37400 2020 | 49.56 22.21
sejny | pl:Sejny / ~lt:Seinai | PL843 | town | 5260 2020 | 54.11 23.35
sepolno-krajenskie | pl:Sępólno Krajeńskie | PL618 | municipality | 15800 2020 | 53.45 17.53
sianow | pl:Sianów | PL426 | municipality | 13900 2020 | 54.23 16.29
siedlce | pl:Siedlce | PL925 | city | 78200 2020 | 52.17 22.29
siemiatycze | pl:Siemiatycze | PL842 | town | 14400 2020 | 52.43 22.86
sierakowice | pl:Sierakowice | PL634 | municipality | 20100 2020 | 54.35 17.89
skarszewy | pl:Skarszewy | PL638 | municipality | 14900 2020 | 54.07 18.44
skierniewice | pl:Skierniewice | PL715 | town | 48100 2020 | 51.96 20.15
slawno | pl:Sławno | PL426 | town | 12500 2020 | 54.36 16.68
slupsk | pl:Słupsk / ~de:Stolp | PL636 | city | 90700 2020 | 54.46 17.03
slupsk-rural-municipality | pl:Gmina Słupsk / en:Słupsk rural municipality | PL636 | municipality | 18200 2020 | 54.46 17.03
sokolka | pl:Sokółka | PL841 | municipality | 25400 2020 | 53.41 23.50
sopot | pl:Sopot | PL633 | town | 35700 2020 | 54.44 18.56
sosnowiec | pl:Sosnowiec | PL22B | city | 200000 2020 | 50.28 19.13
stalowa-wola | pl:Stalowa Wola | PL824 | city | 60500 2020 | 50.58 22.05
starachowice | pl:Starachowice | PL721 | town | 48400 2020 | 51.05 21.07
stargard | pl:Stargard | PL428 | city | 67800 2020 | 53.34 15.05
starogard-gdanski | pl:Starogard Gdański | PL638 | town | 47700 2020 | 53.97 18.53
suprasl | pl:Supraśl | PL841 | municipality | 15700 2020 | 53.21 23.33
suwalki | pl:Suwałki / ~lt:Suvalkai | PL843 | city | 69800 2020 | 54.10 22.93
swidnica | pl:Świdnica | PL517 | city | 56800 2020 | 50.84 16.49
swidwin | pl:Świdwin | PL427 | town | 15500 2020 | 53.77 15.78
swiecie | pl:Świecie | PL618 | municipality | 33900 2020 | 53.41 18.45
swinoujscie | pl:Świnoujście / ~de:Swinemünde | PL428 | town | 40900 2020 | 53.91 14.25
szczecin | pl:Szczecin / ~de:Stettin | PL424 | city | 401900 2020 | 53.43 14.55
szczecinek | pl:Szczecinek | PL427 | town | 40000 2020 | 53.71 16.70
szczytno | pl:Szczytno | PL622 | town | 23100 2020 | 53.56 20.99
sztum | pl:Sztum | PL638 | municipality | 18300 2020 | 53.92 19.03
szubin | pl:Szubin | PL617 | municipality | 24800 2020 | 53.01 17.74
tarnobrzeg | pl:Tarnobrzeg | PL824 | town | 46700 2020 | 50.57 21.68
tarnogrod | pl:Tarnogród | PL812 | municipality | 6660 2020 | 50.36 22.74
tarnow | pl:Tarnów | PL217 | city | 108500 2020 | 50.01 20.99
tczew | pl:Tczew / ~de:Dirschau | PL638 | city | 60000 2020 | 54.09 18.78
tomaszow-mazowiecki | pl:Tomaszów Mazowiecki | PL713 | city | 62000 2020 | 51.53 20.01
torun | pl:Toruń / ~de:Thorn | PL613 | city | 201400 2020 | 53.01 18.60
trzebiatow | pl:Trzebiatów | PL428 | municipality | 16100 2020 | 54.06 15.27
tuchola | pl:Tuchola | PL618 | municipality | 20300 2020 | 53.59 17.86
tychy | pl:Tychy | PL22C | city | 127600 2020 | 50.13 18.99
tykocin | pl:Tykocin | PL841 | municipality | 6190 2020 | 53.21 22.77
ustka | pl:Ustka | PL636 | town | 15400 2020 | 54.58 16.86
wabrzezno | pl:Wąbrzeźno | PL616 | town | 13500 2020 | 53.28 18.95
walbrzych | pl:Wałbrzych | PL517 | city | 111400 2020 | 50.77 16.28
walcz | pl:Wałcz | PL427 | town | 25200 2020 | 53.27 16.48
warsaw | pl:Warszawa / en:Warsaw / ~de:Warschau / ~lt:Varšuva | PL911 | city | 1790700 2020 | 52.23 21.01
wegorzewo | pl:Węgorzewo | PL623 | municipality | 16600 2020 | 54.21 21.74
wejherowo | pl:Wejherowo | PL634 | town | 49500 2020 | 54.61 18.24
wladyslawowo | pl:Władysławowo | PL634 | municipality | 15400 2020 | 54.79 18.40
wloclawek | pl:Włocławek | PL619 | city | 109900 2020 | 52.65 19.07
wolin | pl:Wolin | PL428 | municipality | 12100 2020 | 53.84 14.62
wroclaw | pl:Wrocław / ~de:Breslau | PL514 | city | 642900 2020 | 51.11 17.03
zabrze | pl:Zabrze | PL229 | city | 172400 2020 | 50.32 18.79
zagorz | pl:Zagórz | PL821 | municipality | 13100 2020 | 49.52 22.27
zakopane | pl:Zakopane | PL219 | town | 27000 2020 | 49.30 19.95
zambrow | pl:Zambrów | PL842 | town | 22000 2020 | 52.99 22.24
zamosc | pl:Zamość | PL812 | city | 63400 2020 | 50.72 23.25
zgierz | pl:Zgierz | PL712 | city | 56200 2020 | 51.86 19.41
zielona-gora | pl:Zielona Góra | PL432 | city | 141200 2020 | 51.94 15.51
zlocieniec | pl:Złocieniec | PL427 | municipality | 16400 2020 | 53.53 16.01
znin | pl:Żnin | PL617 | municipality | 24100 2020 | 52.85 17.72
zukowo | pl:Żukowo | PL634 | municipality | 40800 2020 | 54.34 18.36
`;
