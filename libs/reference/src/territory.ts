import type { CountryCode } from './countries.js';

/** Where the places of a cycle may lie. */
export interface TerritoryRule {
  /** Countries that are eligible as a whole. */
  countries: CountryCode[];
  /** NUTS codes whose area is eligible where the country is not as a whole. */
  nuts: string[];
  /** Ids of places that are not eligible. */
  excludedPlaces: string[];
}

/**
 * The territory of the published calls: seven whole countries, six German Länder and the NUTS-2 region
 * Lüneburg, without the eight largest capitals. Source: https://culturalpearls.eu/become-a-pearl/apply/
 */
export const defaultTerritory: TerritoryRule = {
  countries: ['DK', 'EE', 'FI', 'LV', 'LT', 'PL', 'SE'],
  nuts: ['DE3', 'DE4', 'DE5', 'DE6', 'DE8', 'DEF', 'DE93'],
  excludedPlaces: ['stockholm', 'helsinki', 'tallinn', 'riga', 'vilnius', 'warsaw', 'berlin', 'copenhagen'],
};
