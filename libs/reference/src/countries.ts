import type { Language, PlaceNameLanguage } from './languages.js';

/** Countries of the programme, ISO 3166-1 alpha-2. */
export const COUNTRY_CODES = ['DK', 'EE', 'FI', 'DE', 'LV', 'LT', 'PL', 'SE', 'NO', 'IS'] as const;

/** ISO 3166-1 alpha-2 code of a country around the Baltic Sea. */
export type CountryCode = (typeof COUNTRY_CODES)[number];

/** A country, its names and what a town there needs to be addressed rightly. */
export interface Country {
  readonly code: CountryCode;
  readonly names: Readonly<Record<Language, string>>;
  /** Languages in which places there carry official names, the national one first. */
  readonly placeLanguages: readonly PlaceNameLanguage[];
  /** IANA zones on the mainland and the islands that take part. */
  readonly zones: readonly string[];
  /** `eligible` by the published call; `prepared` waits for a cycle that opens the door. */
  readonly standing: 'eligible' | 'prepared';
  /** The prefix of its regions in the NUTS classification. */
  readonly nuts: string;
}

/** The eight eligible countries, then Norway and Iceland. Source: ISO 3166-1; names as in Unicode CLDR. */
export const countries: readonly Country[] = [
  {
    code: 'DK',
    names: {
      en: 'Denmark',
      da: 'Danmark',
      de: 'Dänemark',
      et: 'Taani',
      fi: 'Tanska',
      lv: 'Dānija',
      lt: 'Danija',
      nb: 'Danmark',
      pl: 'Dania',
      sv: 'Danmark',
    },
    placeLanguages: ['da'],
    zones: ['Europe/Copenhagen'],
    standing: 'eligible',
    nuts: 'DK',
  },
  {
    code: 'EE',
    names: {
      en: 'Estonia',
      da: 'Estland',
      de: 'Estland',
      et: 'Eesti',
      fi: 'Viro',
      lv: 'Igaunija',
      lt: 'Estija',
      nb: 'Estland',
      pl: 'Estonia',
      sv: 'Estland',
    },
    placeLanguages: ['et'],
    zones: ['Europe/Tallinn'],
    standing: 'eligible',
    nuts: 'EE',
  },
  {
    code: 'FI',
    names: {
      en: 'Finland',
      da: 'Finland',
      de: 'Finnland',
      et: 'Soome',
      fi: 'Suomi',
      lv: 'Somija',
      lt: 'Suomija',
      nb: 'Finland',
      pl: 'Finlandia',
      sv: 'Finland',
    },
    placeLanguages: ['fi', 'sv', 'se'],
    zones: ['Europe/Helsinki', 'Europe/Mariehamn'],
    standing: 'eligible',
    nuts: 'FI',
  },
  {
    code: 'DE',
    names: {
      en: 'Germany',
      da: 'Tyskland',
      de: 'Deutschland',
      et: 'Saksamaa',
      fi: 'Saksa',
      lv: 'Vācija',
      lt: 'Vokietija',
      nb: 'Tyskland',
      pl: 'Niemcy',
      sv: 'Tyskland',
    },
    placeLanguages: ['de', 'dsb', 'hsb', 'frr', 'da'],
    zones: ['Europe/Berlin'],
    standing: 'eligible',
    nuts: 'DE',
  },
  {
    code: 'LV',
    names: {
      en: 'Latvia',
      da: 'Letland',
      de: 'Lettland',
      et: 'Läti',
      fi: 'Latvia',
      lv: 'Latvija',
      lt: 'Latvija',
      nb: 'Latvia',
      pl: 'Łotwa',
      sv: 'Lettland',
    },
    placeLanguages: ['lv'],
    zones: ['Europe/Riga'],
    standing: 'eligible',
    nuts: 'LV',
  },
  {
    code: 'LT',
    names: {
      en: 'Lithuania',
      da: 'Litauen',
      de: 'Litauen',
      et: 'Leedu',
      fi: 'Liettua',
      lv: 'Lietuva',
      lt: 'Lietuva',
      nb: 'Litauen',
      pl: 'Litwa',
      sv: 'Litauen',
    },
    placeLanguages: ['lt'],
    zones: ['Europe/Vilnius'],
    standing: 'eligible',
    nuts: 'LT',
  },
  {
    code: 'PL',
    names: {
      en: 'Poland',
      da: 'Polen',
      de: 'Polen',
      et: 'Poola',
      fi: 'Puola',
      lv: 'Polija',
      lt: 'Lenkija',
      nb: 'Polen',
      pl: 'Polska',
      sv: 'Polen',
    },
    placeLanguages: ['pl', 'de', 'lt'],
    zones: ['Europe/Warsaw'],
    standing: 'eligible',
    nuts: 'PL',
  },
  {
    code: 'SE',
    names: {
      en: 'Sweden',
      da: 'Sverige',
      de: 'Schweden',
      et: 'Rootsi',
      fi: 'Ruotsi',
      lv: 'Zviedrija',
      lt: 'Švedija',
      nb: 'Sverige',
      pl: 'Szwecja',
      sv: 'Sverige',
    },
    placeLanguages: ['sv', 'fi', 'se'],
    zones: ['Europe/Stockholm'],
    standing: 'eligible',
    nuts: 'SE',
  },
  {
    code: 'NO',
    names: {
      en: 'Norway',
      da: 'Norge',
      de: 'Norwegen',
      et: 'Norra',
      fi: 'Norja',
      lv: 'Norvēģija',
      lt: 'Norvegija',
      nb: 'Norge',
      pl: 'Norwegia',
      sv: 'Norge',
    },
    placeLanguages: ['nb', 'se'],
    zones: ['Europe/Oslo'],
    standing: 'prepared',
    nuts: 'NO',
  },
  {
    code: 'IS',
    names: {
      en: 'Iceland',
      da: 'Island',
      de: 'Island',
      et: 'Island',
      fi: 'Islanti',
      lv: 'Islande',
      lt: 'Islandija',
      nb: 'Island',
      pl: 'Islandia',
      sv: 'Island',
    },
    placeLanguages: [],
    zones: ['Atlantic/Reykjavik'],
    standing: 'prepared',
    nuts: 'IS',
  },
];

const byCode = new Map<string, Country>(countries.map((country) => [country.code, country]));

/** The country of a code, or undefined for a country outside the programme. */
export function findCountry(code: string): Country | undefined {
  return byCode.get(code);
}

/** The name of a country in a language; English where the language has none. */
export function countryName(code: CountryCode, language: string): string {
  const names: Readonly<Record<string, string>> = byCode.get(code)?.names ?? {};
  return names[language] ?? names['en'] ?? code;
}
