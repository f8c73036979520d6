/** Places of Sweden, one in a line; `readPlaces` knows the columns. */
export const sweden = `
stockholm | sv:Stockholm / ~fi:Tukholma | SE110 | city | 974100 2020 | 59.33 18.07
helsingborg | sv:Helsingborg | SE224 | city | 147700 2020 | 56.05 12.70
harnosand | sv:Härnösand | SE321 | municipality | 25200 2020 | 62.63 17.94
`;
