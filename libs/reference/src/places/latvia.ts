/** Places of Latvia, one in a line; `readPlaces` knows the columns. */
export const latvia = `
riga | lv:Rīga / en:Riga / ~de:Riga / ~et:Riia / ~lt:Ryga | LV006 | city | 627500 2020 | 56.95 24.11
valmiera-municipality | lv:Valmieras novads / en:Valmiera municipality | LV008 | municipality | 51300 2020 | 57.54 25.42
rujiena | lv:Rūjiena / ~et:Ruhja / ~de:Rujen | LV008 | town | 3287 2013 | 57.90 25.33 | valmiera-municipality
cesis-municipality | lv:Cēsu novads / en:Cēsis municipality | LV008 | municipality | 41200 2020 | 57.31 25.27
cesis | lv:Cēsis / ~de:Wenden / ~et:Võnnu | LV008 | town | 14700 2023 | 57.31 25.27 | cesis-municipality
smiltene-municipality | lv:Smiltenes novads / en:Smiltene municipality | LV008 | municipality | 18200 2020 | 57.42 25.90
smiltene | lv:Smiltene | LV008 | town | 5000 2023 | 57.42 25.90 | smiltene-municipality
madona-municipality | lv:Madonas novads / en:Madona municipality | LV008 | municipality | 31900 2020 | 56.85 26.22
cesvaine | lv:Cesvaine | LV008 | town | 1200 2023 | 56.97 26.31 | madona-municipality
gulbene-municipality | lv:Gulbenes novads / en:Gulbene municipality | LV008 | municipality | 19800 2020 | 57.17 26.75
stameriena | lv:Stāmeriena | LV008 | settlement | 800 2023 | 57.22 26.91 | gulbene-municipality
rezekne | lv:Rēzekne | LV005 | city | 27600 2020 | 56.51 27.33
`;
