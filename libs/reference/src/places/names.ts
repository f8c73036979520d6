import type { Place } from './place.js';
import { places } from './register.js';

/** The name a place is shown by: its official names side by side, such as "Jakobstad – Pietarsaari". */
export function displayName(place: Place): string {
  return place.names
    .filter((name) => name.kind === 'official')
    .map((name) => name.name)
    .join(' – ');
}

const unmarked: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  æ: 'ae',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  þ: 'th',
};

/** A name as people type it in a hurry: lower case, without marks on letters, words parted by one space. */
export function foldName(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøæßđðþ]/g, (letter) => unmarked[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const folded = places.map((place) => ({ place, names: place.names.map((name) => foldName(name.name)) }));

/** 0 for the very name, 1 for its beginning, 2 for the beginning of one of its words, 3 for no match. */
function distance(names: readonly string[], wanted: string): number {
  return Math.min(
    ...names.map((name) =>
      name === wanted ? 0 : name.startsWith(wanted) ? 1 : name.includes(` ${wanted}`) ? 2 : 3,
    ),
  );
}

/** Places with a name, in any language, that is or begins with the text; the best and largest first. */
export function searchPlaces(text: string, limit = 10): readonly Place[] {
  const wanted = foldName(text);
  if (wanted === '') return [];
  return folded
    .map(({ place, names }) => ({ place, distance: distance(names, wanted) }))
    .filter((hit) => hit.distance < 3)
    .sort((a, b) => a.distance - b.distance || b.place.population - a.place.population)
    .slice(0, limit)
    .map((hit) => hit.place);
}
