import { settings } from '../tags.js';

/** The surroundings of places that took part in the programme, as keys of the vocabulary of settings. */
const surroundings: Readonly<Record<string, readonly string[]>> = {
  'alytus-district': ['rural'],
  cesis: ['small-town'],
  cesvaine: ['small-town', 'rural'],
  druskininkai: ['small-town', 'border'],
  gdynia: ['mid-sized-city'],
  glucksburg: ['small-town', 'border'],
  gniew: ['small-town'],
  hailuoto: ['island', 'rural'],
  harnosand: ['small-town'],
  helsingborg: ['mid-sized-city'],
  hiiumaa: ['island', 'rural'],
  jakobstad: ['small-town'],
  kaskinen: ['small-town', 'island'],
  kiel: ['mid-sized-city', 'urban-district'],
  kobylnica: ['rural'],
  kristinestad: ['small-town', 'rural'],
  krosno: ['mid-sized-city'],
  malbork: ['small-town'],
  mulgi: ['rural'],
  narpes: ['rural'],
  neringa: ['small-town', 'border'],
  nykarleby: ['small-town', 'rural'],
  pakruojis: ['small-town', 'rural'],
  pargas: ['island', 'rural'],
  peipsiaare: ['rural', 'border'],
  plock: ['mid-sized-city'],
  redzikowo: ['rural'],
  rezekne: ['mid-sized-city'],
  rujiena: ['small-town', 'border'],
  schleswig: ['small-town'],
  slupsk: ['mid-sized-city'],
  smiltene: ['small-town'],
  stameriena: ['rural'],
  svendborg: ['small-town', 'island'],
  tampere: ['mid-sized-city'],
  tarnogrod: ['small-town', 'rural'],
  vejle: ['mid-sized-city'],
  visaginas: ['small-town', 'border'],
  vormsi: ['island', 'rural'],
  zagorz: ['small-town', 'border'],
};

const known = new Set(settings.map(({ key }) => key));

/** What kind of surroundings a place is, as far as it is on record. */
export const surroundingsOf = (placeId: string): readonly string[] =>
  (surroundings[placeId] ?? []).filter((key) => known.has(key));

/** The places whose surroundings are on record. */
export const placesWithSurroundings = Object.keys(surroundings);
