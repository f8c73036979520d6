import type { PlaceNameLanguage } from '../languages.js';

/** What the form needs to know of a place to answer its first task. */
export interface PlaceFacts {
  readonly names: readonly {
    readonly language: PlaceNameLanguage | string;
    readonly name: string;
    readonly kind: string;
  }[];
  readonly country: string;
  readonly nuts3: string;
  readonly kind: string;
  readonly population?: number;
  readonly populationYear?: number;
}

/** Parts of Germany that the form names, by NUTS prefix. */
const germanParts = ['DE3', 'DE4', 'DE5', 'DE6', 'DE8', 'DE93', 'DEF'];

/** Answers of the task "place" that the register already knows, so that nobody is asked twice. */
export function placeAnswers(place: PlaceFacts, parentName?: string): Record<string, unknown> {
  const official = place.names.filter((name) => name.kind === 'official');
  const english = place.names.find((name) => name.kind === 'english');
  const germanPart = germanParts.find((code) => place.nuts3.startsWith(code));
  const answers: Record<string, unknown> = {
    'official-name': official[0]?.name,
    'english-name': english?.name ?? official[0]?.name,
    'other-official-names': official.slice(1).map(({ language, name }) => ({ language, name })),
    'place-kind': place.kind,
    'parent-municipality': parentName,
    country: place.country.toLowerCase(),
    region: place.nuts3,
    'federal-state': germanPart?.toLowerCase(),
    population: place.population,
    'population-year': place.populationYear,
  };
  return Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== undefined));
}
