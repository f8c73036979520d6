import type { CountryCode } from './countries.js';

/** Where a cycle's places may lie: regions by NUTS prefix, minus single excluded places. */
export interface TerritoryRule {
  readonly countries: readonly CountryCode[];
  readonly nuts: readonly string[];
  readonly excludedPlaceIds: readonly string[];
  /** Countries the platform knows and a later cycle may open. */
  readonly preparedCountries: readonly CountryCode[];
  readonly source: string;
}

/**
 * The territory of the published calls: seven whole countries, six German Länder and the NUTS-2 region
 * Lüneburg, without the eight largest capitals. Norway and Iceland stand ready.
 */
export const defaultTerritory: TerritoryRule = {
  countries: ['DK', 'EE', 'FI', 'DE', 'LV', 'LT', 'PL', 'SE'],
  nuts: ['DK', 'EE', 'FI', 'LT', 'LV', 'PL', 'SE', 'DE3', 'DE4', 'DE5', 'DE6', 'DE8', 'DEF', 'DE93'],
  excludedPlaceIds: ['stockholm', 'helsinki', 'tallinn', 'riga', 'vilnius', 'warsaw', 'berlin', 'copenhagen'],
  preparedCountries: ['NO', 'IS'],
  source: 'https://culturalpearls.eu/become-a-pearl/apply/',
};
