/** Places of Lithuania, one in a line; `readPlaces` knows the columns. */
export const lithuania = `
akmene-district | lt:Akmenės rajonas / en:Akmenė district | LT026 | district | 18800 2020 | 56.32 22.88
alytus | lt:Alytus | LT021 | city | 49900 2020 | 54.40 24.05
alytus-district | lt:Alytaus rajonas / en:Alytus district | LT021 | district | 25900 2020 | 54.40 24.03
anyksciai-district | lt:Anykščių rajonas / en:Anykščiai district | LT029 | district | 23000 2020 | 55.53 25.10
birstonas | lt:Birštonas | LT022 | municipality | 4070 2020 | 54.61 24.03
birzai-district | lt:Biržų rajonas / en:Biržai district | LT025 | district | 22700 2020 | 56.20 24.76
druskininkai | lt:Druskininkai | LT021 | municipality | 19100 2020 | 54.02 23.97
elektrenai | lt:Elektrėnai | LT011 | municipality | 24000 2020 | 54.79 24.66
ignalina-district | lt:Ignalinos rajonas / en:Ignalina district | LT029 | district | 14400 2020 | 55.34 26.16
jonava-district | lt:Jonavos rajonas / en:Jonava district | LT022 | district | 41200 2020 | 55.07 24.28
joniskis-district | lt:Joniškio rajonas / en:Joniškis district | LT026 | district | 20700 2020 | 56.24 23.61
jurbarkas-district | lt:Jurbarko rajonas / en:Jurbarkas district | LT027 | district | 24800 2020 | 55.08 22.77
kaisiadorys-district | lt:Kaišiadorių rajonas / en:Kaišiadorys district | LT022 | district | 29500 2020 | 54.87 24.45
kalvarija | lt:Kalvarija | LT024 | municipality | 10200 2020 | 54.41 23.22
kaunas | lt:Kaunas | LT022 | city | 289400 2020 | 54.90 23.91
kaunas-district | lt:Kauno rajonas / en:Kaunas district | LT022 | district | 96400 2020 | 54.95 23.88
kazlu-ruda | lt:Kazlų Rūda | LT024 | municipality | 11300 2020 | 54.75 23.49
kedainiai-district | lt:Kėdainių rajonas / en:Kėdainiai district | LT022 | district | 45300 2020 | 55.29 23.97
kelme-district | lt:Kelmės rajonas / en:Kelmė district | LT026 | district | 25400 2020 | 55.63 22.93
klaipeda | lt:Klaipėda / ~de:Memel | LT023 | city | 149100 2020 | 55.71 21.14
klaipeda-district | lt:Klaipėdos rajonas / en:Klaipėda district | LT023 | district | 60100 2020 | 55.71 21.39
kretinga-district | lt:Kretingos rajonas / en:Kretinga district | LT023 | district | 37400 2020 | 55.89 21.24
kupiskis-district | lt:Kupiškio rajonas / en:Kupiškis district | LT025 | district | 16400 2020 | 55.84 24.98
lazdijai-district | lt:Lazdijų rajonas / en:Lazdijai district | LT021 | district | 18300 2020 | 54.23 23.52
marijampole | lt:Marijampolė | LT024 | municipality | 53800 2020 | 54.56 23.35
mazeikiai-district | lt:Mažeikių rajonas / en:Mažeikiai district | LT028 | district | 51100 2020 | 56.31 22.34
moletai-district | lt:Molėtų rajonas / en:Molėtai district | LT029 | district | 17200 2020 | 55.23 25.42
neringa | lt:Neringa | LT023 | municipality | 3530 2020 | 55.30 21.00
pagegiai | lt:Pagėgiai | LT027 | municipality | 7280 2020 | 55.13 21.91
pakruojis | lt:Pakruojo rajonas / en:Pakruojis district / en:Pakruojis | LT026 | district | 18600 2020 | 55.98 23.86
palanga | lt:Palanga | LT023 | town | 16000 2020 | 55.92 21.07
panevezys | lt:Panevėžys | LT025 | city | 85900 2020 | 55.74 24.36
panevezys-district | lt:Panevėžio rajonas / en:Panevėžys district | LT025 | district | 35300 2020 | 55.75 24.40
pasvalys-district | lt:Pasvalio rajonas / en:Pasvalys district | LT025 | district | 22800 2020 | 56.06 24.40
plunge-district | lt:Plungės rajonas / en:Plungė district | LT028 | district | 33000 2020 | 55.91 21.84
prienai-district | lt:Prienų rajonas / en:Prienai district | LT022 | district | 25800 2020 | 54.63 23.94
radviliskis-district | lt:Radviliškio rajonas / en:Radviliškis district | LT026 | district | 35000 2020 | 55.81 23.54
raseiniai-district | lt:Raseinių rajonas / en:Raseiniai district | LT022 | district | 31200 2020 | 55.38 23.12
rietavas | lt:Rietavas | LT028 | municipality | 7260 2020 | 55.72 21.93
rokiskis-district | lt:Rokiškio rajonas / en:Rokiškis district | LT025 | district | 28100 2020 | 55.96 25.59
sakiai-district | lt:Šakių rajonas / en:Šakiai district | LT024 | district | 26700 2020 | 54.95 23.05
salcininkai-district | lt:Šalčininkų rajonas / en:Šalčininkai district | LT011 | district | 30500 2020 | 54.31 25.39
siauliai | lt:Šiauliai | LT026 | city | 101500 2020 | 55.93 23.32
siauliai-district | lt:Šiaulių rajonas / en:Šiauliai district | LT026 | district | 41400 2020 | 55.95 23.30
silale-district | lt:Šilalės rajonas / en:Šilalė district | LT027 | district | 21900 2020 | 55.49 22.19
silute-district | lt:Šilutės rajonas / en:Šilutė district | LT023 | district | 37600 2020 | 55.35 21.48
sirvintos-district | lt:Širvintų rajonas / en:Širvintos district | LT011 | district | 15100 2020 | 55.04 24.95
skuodas-district | lt:Skuodo rajonas / en:Skuodas district | LT023 | district | 16100 2020 | 56.27 21.53
svencionys-district | lt:Švenčionių rajonas / en:Švenčionys district | LT011 | district | 22900 2020 | 55.13 26.16
taurage-district | lt:Tauragės rajonas / en:Tauragė district | LT027 | district | 37800 2020 | 55.25 22.29
telsiai-district | lt:Telšių rajonas / en:Telšiai district | LT028 | district | 39300 2020 | 55.98 22.25
trakai-district | lt:Trakų rajonas / en:Trakai district | LT011 | district | 32500 2020 | 54.64 24.93
ukmerge-district | lt:Ukmergės rajonas / en:Ukmergė district | LT011 | district | 33500 2020 | 55.25 24.76
utena-district | lt:Utenos rajonas / en:Utena district | LT029 | district | 37200 2020 | 55.50 25.60
varena-district | lt:Varėnos rajonas / en:Varėna district | LT021 | district | 20800 2020 | 54.21 24.57
vilkaviskis-district | lt:Vilkaviškio rajonas / en:Vilkaviškis district | LT024 | district | 34700 2020 | 54.65 23.03
vilnius | lt:Vilnius / en:Vilnius / ~pl:Wilno | LT011 | city | 561800 2020 | 54.69 25.28
vilnius-district | lt:Vilniaus rajonas / en:Vilnius district | LT011 | district | 100100 2020 | 54.75 25.25
visaginas | lt:Visaginas | LT029 | municipality | 18200 2020 | 55.60 26.43
zarasai-district | lt:Zarasų rajonas / en:Zarasai district | LT029 | district | 14900 2020 | 55.73 26.25
`;
