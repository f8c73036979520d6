import type { CountryCode } from '../countries.js';
import type { PlaceNameLanguage } from '../languages.js';

/** What kind of place carries the name; the legal applicant is told apart from it. */
export type PlaceKind = 'municipality' | 'city' | 'town' | 'district' | 'settlement';

/** A name in one language and its standing. */
export interface PlaceName {
  readonly language: PlaceNameLanguage;
  readonly name: string;
  readonly kind: 'official' | 'english' | 'exonym' | 'former';
}

/** A place that may carry, or has sought, the title. */
export interface Place {
  /** Stable slug. */
  readonly id: string;
  /** Official names first, in the order in which they are displayed. */
  readonly names: readonly PlaceName[];
  readonly country: CountryCode;
  readonly nuts3: string;
  readonly kind: PlaceKind;
  /** The municipality this place is a part of. */
  readonly within?: string;
  readonly population: number;
  readonly populationYear: number;
  /** Of the place's centre, to about a kilometre. */
  readonly latitude: number;
  readonly longitude: number;
}

const kinds: Readonly<Record<string, PlaceName['kind']>> = { '~': 'exonym', '!': 'former' };

function readName(text: string): PlaceName {
  const marker = kinds[text.charAt(0)];
  const colon = text.indexOf(':');
  const language = text.slice(marker ? 1 : 0, colon) as PlaceNameLanguage;
  return {
    language,
    name: text.slice(colon + 1),
    kind: marker ?? (language === 'en' ? 'english' : 'official'),
  };
}

/**
 * Reads one country's register, a place in a line:
 * `id | names | NUTS-3 | kind | population year | latitude longitude | within`.
 * Names are parted by ` / ` and written `language:Name`; `en:` marks an English name, `~de:` an exonym and
 * `!pl:` a former name.
 */
export function readPlaces(country: CountryCode, register: string): Place[] {
  return register
    .trim()
    .split('\n')
    .map((line) => {
      const [id, names, nuts3, kind, people, position, within] = line.split(' | ') as [
        string,
        string,
        string,
        PlaceKind,
        string,
        string,
        string | undefined,
      ];
      const [population, populationYear] = people.split(' ').map(Number) as [number, number];
      const [latitude, longitude] = position.split(' ').map(Number) as [number, number];
      const parent = within === undefined ? {} : { within };
      return {
        id,
        names: names.split(' / ').map(readName),
        country,
        nuts3,
        kind,
        ...parent,
        population,
        populationYear,
        latitude,
        longitude,
      };
    });
}
