/** Places of Germany, one in a line; `readPlaces` knows the columns. */
export const germany = `
berlin | de:Berlin | DE300 | city | 3669500 2020 | 52.52 13.40
kiel | de:Kiel | DEF02 | city | 246800 2020 | 54.32 10.14
schleswig | de:Schleswig / ~da:Slesvig | DEF0C | town | 25400 2020 | 54.52 9.57
glucksburg | de:Glücksburg / ~da:Lyksborg | DEF0C | town | 6110 2020 | 54.83 9.55
potsdam | de:Potsdam | DE404 | city | 180300 2020 | 52.40 13.06
hannover | de:Hannover / en:Hanover | DE929 | city | 536900 2020 | 52.37 9.73
luneburg | de:Lüneburg | DE935 | city | 75700 2020 | 53.25 10.41
husum | de:Husum / ~frr:Hüsem | DEF07 | town | 23200 2020 | 54.48 9.05
`;
