/** Places of Finland, one in a line; `readPlaces` knows the columns. */
export const finland = `
helsinki | fi:Helsinki / sv:Helsingfors | FI1B1 | city | 653800 2020 | 60.17 24.94
kaskinen | fi:Kaskinen / sv:Kaskö | FI195 | town | 1238 2024 | 62.38 21.22
kristinestad | sv:Kristinestad / fi:Kristiinankaupunki | FI195 | town | 6490 2020 | 62.27 21.38
jakobstad | sv:Jakobstad / fi:Pietarsaari | FI195 | town | 19353 2023 | 63.67 22.70
nykarleby | sv:Nykarleby / fi:Uusikaarlepyy | FI195 | town | 7460 2020 | 63.52 22.53
narpes | sv:Närpes / fi:Närpiö | FI195 | town | 9480 2020 | 62.47 21.34
pargas | sv:Pargas / fi:Parainen | FI1C1 | town | 15100 2020 | 60.31 22.30
hailuoto | fi:Hailuoto / sv:Karlö | FI1D9 | municipality | 959 2020 | 65.01 24.72
tampere | fi:Tampere / sv:Tammerfors | FI197 | city | 238100 2020 | 61.50 23.76
`;
