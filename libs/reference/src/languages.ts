/** Interface languages of the platform, as ISO 639-1 codes. */
export const LANGUAGES = ['en', 'da', 'de', 'et', 'fi', 'lv', 'lt', 'nb', 'pl', 'sv'] as const;

/** One of the ten interface languages. */
export type Language = (typeof LANGUAGES)[number];

/** A language as a reader finds it in a menu: its code, its own name and its English name. */
export interface LanguageEntry {
  readonly code: Language;
  readonly endonym: string;
  readonly english: string;
}

/** The ten interface languages with the names their speakers use. Source: ISO 639-1, Unicode CLDR spellings. */
export const languages: readonly LanguageEntry[] = [
  { code: 'en', endonym: 'English', english: 'English' },
  { code: 'da', endonym: 'Dansk', english: 'Danish' },
  { code: 'de', endonym: 'Deutsch', english: 'German' },
  { code: 'et', endonym: 'Eesti', english: 'Estonian' },
  { code: 'fi', endonym: 'Suomi', english: 'Finnish' },
  { code: 'lv', endonym: 'Latviešu', english: 'Latvian' },
  { code: 'lt', endonym: 'Lietuvių', english: 'Lithuanian' },
  { code: 'nb', endonym: 'Norsk bokmål', english: 'Norwegian Bokmål' },
  { code: 'pl', endonym: 'Polski', english: 'Polish' },
  { code: 'sv', endonym: 'Svenska', english: 'Swedish' },
];

/**
 * Languages a place name can be in: the interface languages and the regional and minority languages of the
 * register (Lower and Upper Sorbian, North Frisian, Northern Sámi).
 */
export const PLACE_NAME_LANGUAGES = [...LANGUAGES, 'dsb', 'hsb', 'frr', 'se'] as const;

/** The language of one name of a place. */
export type PlaceNameLanguage = (typeof PLACE_NAME_LANGUAGES)[number];
