import { foldName } from '@pearls/reference/places';

/** Words that say what kind of body or place it is, not which. */
const CITY = ['city', 'town', 'stad', 'stads', 'stadt', 'miasto', 'miasta', 'miesto', 'miestas', 'linn', 'linna', 'pilseta', 'pilsetas', 'kaupunki', 'kaupungin', 'byen'];
const DISTRICT = ['district', 'rajonas', 'rajono', 'novads', 'novada', 'vald', 'valla', 'parish', 'pagasts', 'pagasta', 'county', 'kreis', 'landkreis', 'powiat', 'rural'];
const BODY = ['municipality', 'municipal', 'kommune', 'kommun', 'kunta', 'gmina', 'gminy', 'gemeinde', 'savivaldybe', 'pasvaldiba', 'omavalitsus', 'council', 'of', 'the', 'and', 'region', 'amt'];

/** How a name of an organisation stands to a name of a place: `clash` where the kinds differ, `bent` where it stands in another case. */
export type Likeness = 'same' | 'clash' | 'bent' | 'none';

const wordsOf = (name: string) => foldName(name).split(' ').filter(Boolean);
const telling = (name: string) => wordsOf(name).filter((word) => ![...CITY, ...DISTRICT, ...BODY].includes(word));
const speaksOf = (name: string, words: string[]) => wordsOf(name).some((word) => words.includes(word));

/** The same word in another case of a language that bends its names: Alytus and Alytaus, Rūjiena and Rūjienas. */
function isBent(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  let common = 0;
  while (common < shorter && one[common] === other[common]) common += 1;
  const endings = [one.slice(common), other.slice(common)];
  return common >= 4 && common >= shorter - 2 && endings.every((ending) => /^[aeiouysmnrjt]{0,3}$/.test(ending));
}

/**
 * Whether an organisation carries the name of a place. Where the name fits and the kind does not (a city and the district
 * around it), or where the name stands in another case, only a human can tell.
 */
export function likenessOf(organisation: string, placeName: string, kind: string): Likeness {
  const place = telling(placeName);
  const words = telling(organisation);
  if (!place.length || !words.length) return 'none';
  const isThere = (same: (one: string, other: string) => boolean) => place.every((word) => words.some((one) => same(one, word)));
  if (!isThere((one, other) => one === other)) return isThere((one, other) => one === other || isBent(one, other)) ? 'bent' : 'none';
  const placeIsDistrict = kind === 'district' || speaksOf(placeName, DISTRICT);
  const placeIsCity = kind === 'city' || kind === 'town' || speaksOf(placeName, CITY);
  const clash = (speaksOf(organisation, CITY) && placeIsDistrict) || (speaksOf(organisation, DISTRICT) && placeIsCity && !placeIsDistrict);
  return clash ? 'clash' : 'same';
}
