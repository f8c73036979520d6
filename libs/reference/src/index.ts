export {
  COUNTRY_CODES,
  countries,
  countryName,
  findCountry,
  type Country,
  type CountryCode,
} from './countries.js';
export {
  LANGUAGES,
  languages,
  PLACE_NAME_LANGUAGES,
  type Language,
  type LanguageEntry,
  type PlaceNameLanguage,
} from './languages.js';
export {
  challenges,
  culturalTools,
  findTag,
  participationMethods,
  resilienceDimensions,
  settings,
  stakeholderSectors,
  targetGroups,
  vocabularies,
  type Tag,
  type VocabularyName,
} from './tags.js';
export { defaultTerritory, type TerritoryRule } from './territory.js';
export type { Text } from './text.js';
