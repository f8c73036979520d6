/** Places of Estonia, one in a line; `readPlaces` knows the columns. */
export const estonia = `
tallinn | et:Tallinn / ~de:Reval | EE001 | city | 437600 2020 | 59.44 24.75
hiiumaa | et:Hiiumaa vald / en:Hiiumaa / ~sv:Dagö | EE004 | municipality | 9320 2020 | 58.99 22.75
mulgi | et:Mulgi vald / en:Mulgi | EE008 | municipality | 7460 2020 | 58.11 25.45
peipsiaare | et:Peipsiääre vald / en:Peipsiääre | EE008 | municipality | 5370 2020 | 58.59 27.09
vormsi | et:Vormsi vald / en:Vormsi / ~sv:Ormsö | EE004 | municipality | 386 2020 | 59.00 23.24
`;
