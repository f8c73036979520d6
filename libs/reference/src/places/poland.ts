/** Places of Poland, one in a line; `readPlaces` knows the columns. */
export const poland = `
warsaw | pl:Warszawa / en:Warsaw / ~de:Warschau / ~lt:Varšuva | PL911 | city | 1790700 2020 | 52.23 21.01
gdansk | pl:Gdańsk / ~de:Danzig | PL633 | city | 470900 2020 | 54.35 18.65
gdynia | pl:Gdynia / ~de:Gdingen | PL633 | city | 246300 2020 | 54.52 18.53
gniew | pl:Gniew / ~de:Mewe | PL638 | municipality | 15400 2020 | 53.83 18.82
kobylnica | pl:Kobylnica | PL636 | municipality | 12800 2020 | 54.44 17.00
krosno | pl:Krosno | PL821 | city | 46300 2020 | 49.69 21.77
malbork | pl:Malbork / ~de:Marienburg | PL638 | town | 38300 2020 | 54.04 19.03
plock | pl:Płock / ~de:Plotzk | PL923 | city | 119400 2020 | 52.55 19.70
slupsk | pl:Słupsk / ~de:Stolp | PL636 | city | 90700 2020 | 54.46 17.03
slupsk-rural-municipality | pl:Gmina Słupsk / en:Słupsk rural municipality | PL636 | municipality | 18200 2020 | 54.46 17.03
redzikowo | pl:Redzikowo | PL636 | settlement | 1000 2021 | 54.48 17.10 | slupsk-rural-municipality
tarnogrod | pl:Tarnogród | PL812 | municipality | 6660 2020 | 50.36 22.74
zagorz | pl:Zagórz | PL821 | municipality | 13100 2020 | 49.52 22.27
`;
