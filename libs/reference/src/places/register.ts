import { denmark } from './denmark.js';
import { estonia } from './estonia.js';
import { finland } from './finland.js';
import { germany } from './germany.js';
import { latvia } from './latvia.js';
import { lithuania } from './lithuania.js';
import { readPlaces, type Place } from './place.js';
import { poland } from './poland.js';
import { sweden } from './sweden.js';

/** The register of real places, by country. */
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
