/** Places of Lithuania, one in a line; `readPlaces` knows the columns. */
export const lithuania = `
vilnius | lt:Vilnius / en:Vilnius / ~pl:Wilno | LT011 | city | 561800 2020 | 54.69 25.28
alytus | lt:Alytus | LT021 | city | 49900 2020 | 54.40 24.05
alytus-district | lt:Alytaus rajonas / en:Alytus district | LT021 | district | 25900 2020 | 54.40 24.03
druskininkai | lt:Druskininkai | LT021 | municipality | 19100 2020 | 54.02 23.97
neringa | lt:Neringa | LT023 | municipality | 3530 2020 | 55.30 21.00
pakruojis | lt:Pakruojo rajonas / en:Pakruojis district / en:Pakruojis | LT026 | district | 18600 2020 | 55.98 23.86
visaginas | lt:Visaginas | LT029 | municipality | 18200 2020 | 55.60 26.43
`;
