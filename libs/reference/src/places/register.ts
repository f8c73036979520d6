import { denmark } from './denmark.js';
import { estonia } from './estonia.js';
import { finland } from './finland.js';
import { germany } from './germany.js';
import { latvia } from './latvia.js';
import { lithuania } from './lithuania.js';
import { readPlaces, type Place } from './place.js';
import { poland } from './poland.js';
import { sweden } from './sweden.js';

/**
 * The register of real places, by country: whole for Denmark, Estonia, Finland, Latvia, Lithuania and Sweden
 * (Latvia after its reform of 2021), the towns of the eligible Länder, northern Poland and larger cities elsewhere.
 * Regions and the population of 2020 follow Eurostat's list of local administrative units; figures of other
 * years are rounded, positions are those of the main town.
 */
export const places: readonly Place[] = [
  ...readPlaces('DK', denmark),
  ...readPlaces('EE', estonia),
  ...readPlaces('FI', finland),
  ...readPlaces('DE', germany),
  ...readPlaces('LV', latvia),
  ...readPlaces('LT', lithuania),
  ...readPlaces('PL', poland),
  ...readPlaces('SE', sweden),
];

const byId = new Map(places.map((place) => [place.id, place]));

/** The place of an id. */
export function findPlace(id: string): Place | undefined {
  return byId.get(id);
}
