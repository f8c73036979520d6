/** Places of Denmark, one in a line; `readPlaces` knows the columns. */
export const denmark = `
aabenraa | da:Aabenraa / ~de:Apenrade | DK032 | municipality | 58800 2020 | 55.04 9.42
aalborg | da:Aalborg / !da:Ålborg | DK050 | municipality | 217100 2020 | 57.05 9.92
aarhus | da:Aarhus / !da:Århus | DK042 | municipality | 350000 2020 | 56.16 10.20
aero | da:Ærø | DK031 | municipality | 5960 2020 | 54.89 10.38
albertslund | da:Albertslund | DK012 | municipality | 27700 2020 | 55.66 12.36
allerod | da:Allerød | DK013 | municipality | 25600 2020 | 55.87 12.36
assens | da:Assens | DK031 | municipality | 41000 2020 | 55.27 9.90
ballerup | da:Ballerup | DK012 | municipality | 48600 2020 | 55.73 12.36
billund | da:Billund | DK032 | municipality | 26600 2020 | 55.73 9.00
bornholm | da:Bornholm | DK014 | municipality | 39500 2020 | 55.13 14.91
brondby | da:Brøndby | DK012 | municipality | 35100 2020 | 55.65 12.42
bronderslev | da:Brønderslev | DK050 | municipality | 36300 2020 | 57.27 9.94
copenhagen | da:København / en:Copenhagen / ~sv:Köpenhamn / ~de:Kopenhagen | DK011 | city | 632300 2020 | 55.68 12.57
dragor | da:Dragør | DK011 | municipality | 14500 2020 | 55.59 12.67
egedal | da:Egedal | DK013 | municipality | 43400 2020 | 55.76 12.19
esbjerg | da:Esbjerg | DK032 | municipality | 115500 2020 | 55.47 8.45
faaborg-midtfyn | da:Faaborg-Midtfyn | DK031 | municipality | 51600 2020 | 55.21 10.37
fano | da:Fanø | DK032 | municipality | 3490 2020 | 55.42 8.40
favrskov | da:Favrskov | DK042 | municipality | 48400 2020 | 56.33 9.97
faxe | da:Faxe | DK022 | municipality | 36600 2020 | 55.25 12.12
fredensborg | da:Fredensborg | DK013 | municipality | 40900 2020 | 55.97 12.40
fredericia | da:Fredericia | DK032 | municipality | 51400 2020 | 55.57 9.75
frederiksberg | da:Frederiksberg | DK011 | municipality | 104300 2020 | 55.68 12.53
frederikshavn | da:Frederikshavn | DK050 | municipality | 59700 2020 | 57.44 10.54
frederikssund | da:Frederikssund | DK013 | municipality | 45200 2020 | 55.84 12.07
fureso | da:Furesø | DK013 | municipality | 41000 2020 | 55.79 12.37
gentofte | da:Gentofte | DK012 | municipality | 74800 2020 | 55.75 12.55
gladsaxe | da:Gladsaxe | DK012 | municipality | 69300 2020 | 55.73 12.49
glostrup | da:Glostrup | DK012 | municipality | 23100 2020 | 55.67 12.40
greve | da:Greve | DK021 | municipality | 50600 2020 | 55.59 12.29
gribskov | da:Gribskov | DK013 | municipality | 41000 2020 | 56.09 12.21
guldborgsund | da:Guldborgsund | DK022 | municipality | 60700 2020 | 54.77 11.87
haderslev | da:Haderslev / ~de:Hadersleben | DK032 | municipality | 55700 2020 | 55.25 9.49
halsnaes | da:Halsnæs | DK013 | municipality | 31400 2020 | 55.97 12.02
hedensted | da:Hedensted | DK042 | municipality | 46700 2020 | 55.77 9.70
helsingor | da:Helsingør / en:Elsinore | DK013 | municipality | 62700 2020 | 56.03 12.59
herlev | da:Herlev | DK012 | municipality | 29000 2020 | 55.73 12.44
herning | da:Herning | DK041 | municipality | 89100 2020 | 56.14 8.97
hillerod | da:Hillerød | DK013 | municipality | 51200 2020 | 55.93 12.31
hjorring | da:Hjørring | DK050 | municipality | 64500 2020 | 57.46 9.98
hoje-taastrup | da:Høje-Taastrup | DK012 | municipality | 50800 2020 | 55.65 12.27
holbaek | da:Holbæk | DK022 | municipality | 71500 2020 | 55.72 11.71
holstebro | da:Holstebro | DK041 | municipality | 58600 2020 | 56.36 8.62
horsens | da:Horsens | DK042 | municipality | 91000 2020 | 55.86 9.85
horsholm | da:Hørsholm | DK013 | municipality | 24900 2020 | 55.88 12.50
hvidovre | da:Hvidovre | DK012 | municipality | 53500 2020 | 55.65 12.47
ikast-brande | da:Ikast-Brande | DK041 | municipality | 41400 2020 | 56.14 9.16
ishoj | da:Ishøj | DK012 | municipality | 23000 2020 | 55.62 12.35
jammerbugt | da:Jammerbugt | DK050 | municipality | 38300 2020 | 57.21 9.60
kalundborg | da:Kalundborg | DK022 | municipality | 48400 2020 | 55.68 11.10
kerteminde | da:Kerteminde | DK031 | municipality | 23800 2020 | 55.45 10.66
koge | da:Køge | DK021 | municipality | 61000 2020 | 55.46 12.18
kolding | da:Kolding | DK032 | municipality | 93200 2020 | 55.49 9.47
laeso | da:Læsø | DK050 | municipality | 1790 2020 | 57.27 11.00
langeland | da:Langeland | DK031 | municipality | 12500 2020 | 54.94 10.73
lejre | da:Lejre | DK021 | municipality | 28000 2020 | 55.60 11.92
lemvig | da:Lemvig | DK041 | municipality | 19700 2020 | 56.55 8.31
lolland | da:Lolland | DK022 | municipality | 41100 2020 | 54.80 11.28
lyngby-taarbaek | da:Lyngby-Taarbæk | DK012 | municipality | 56200 2020 | 55.77 12.50
mariagerfjord | da:Mariagerfjord | DK050 | municipality | 41800 2020 | 56.65 9.85
middelfart | da:Middelfart | DK031 | municipality | 38900 2020 | 55.50 9.74
morso | da:Morsø | DK050 | municipality | 20200 2020 | 56.80 8.85
naestved | da:Næstved | DK022 | municipality | 83100 2020 | 55.23 11.76
norddjurs | da:Norddjurs | DK042 | municipality | 37100 2020 | 56.42 10.80
nordfyn | da:Nordfyn | DK031 | municipality | 29700 2020 | 55.53 10.22
nyborg | da:Nyborg | DK031 | municipality | 32000 2020 | 55.31 10.79
odder | da:Odder | DK042 | municipality | 22800 2020 | 55.97 10.15
odense | da:Odense | DK031 | municipality | 204900 2020 | 55.40 10.39
odsherred | da:Odsherred | DK022 | municipality | 33000 2020 | 55.86 11.61
randers | da:Randers | DK042 | municipality | 97800 2020 | 56.46 10.04
rebild | da:Rebild | DK050 | municipality | 30100 2020 | 56.85 9.85
ringkobing-skjern | da:Ringkøbing-Skjern | DK041 | municipality | 56600 2020 | 56.05 8.40
ringsted | da:Ringsted | DK022 | municipality | 34900 2020 | 55.44 11.79
rodovre | da:Rødovre | DK012 | municipality | 40700 2020 | 55.68 12.45
roskilde | da:Roskilde | DK021 | municipality | 87900 2020 | 55.64 12.08
rudersdal | da:Rudersdal | DK013 | municipality | 56700 2020 | 55.82 12.49
samso | da:Samsø | DK042 | municipality | 3660 2020 | 55.84 10.60
silkeborg | da:Silkeborg | DK042 | municipality | 94000 2020 | 56.17 9.55
skanderborg | da:Skanderborg | DK042 | municipality | 62700 2020 | 56.04 9.93
skive | da:Skive | DK041 | municipality | 45900 2020 | 56.57 9.03
slagelse | da:Slagelse | DK022 | municipality | 79100 2020 | 55.40 11.35
solrod | da:Solrød | DK021 | municipality | 23300 2020 | 55.54 12.18
sonderborg | da:Sønderborg / ~de:Sonderburg | DK032 | municipality | 74200 2020 | 54.91 9.79
soro | da:Sorø | DK022 | municipality | 29900 2020 | 55.43 11.56
stevns | da:Stevns | DK022 | municipality | 22800 2020 | 55.32 12.28
struer | da:Struer | DK041 | municipality | 21000 2020 | 56.49 8.59
svendborg | da:Svendborg | DK031 | municipality | 59193 2023 | 55.06 10.61
syddjurs | da:Syddjurs | DK042 | municipality | 43000 2020 | 56.30 10.53
tarnby | da:Tårnby | DK011 | municipality | 43000 2020 | 55.63 12.60
thisted | da:Thisted | DK050 | municipality | 43400 2020 | 56.96 8.69
tonder | da:Tønder / ~de:Tondern | DK032 | municipality | 37400 2020 | 54.94 8.86
vallensbaek | da:Vallensbæk | DK012 | municipality | 16600 2020 | 55.63 12.38
varde | da:Varde | DK032 | municipality | 50000 2020 | 55.62 8.48
vejen | da:Vejen | DK032 | municipality | 42700 2020 | 55.48 9.14
vejle | da:Vejle | DK032 | municipality | 115700 2020 | 55.71 9.54
vesthimmerland | da:Vesthimmerland | DK050 | municipality | 36700 2020 | 56.81 9.43
viborg | da:Viborg | DK041 | municipality | 96900 2020 | 56.45 9.40
vordingborg | da:Vordingborg | DK022 | municipality | 45600 2020 | 55.01 11.91
`;
