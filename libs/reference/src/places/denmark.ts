/** Places of Denmark, one in a line; `readPlaces` knows the columns. */
export const denmark = `
copenhagen | da:København / en:Copenhagen / ~sv:Köpenhamn / ~de:Kopenhagen | DK011 | city | 632300 2020 | 55.68 12.57
svendborg | da:Svendborg | DK031 | municipality | 59193 2023 | 55.06 10.61
varde | da:Varde | DK032 | municipality | 50000 2020 | 55.62 8.48
vejle | da:Vejle | DK032 | municipality | 115700 2020 | 55.71 9.54
`;
