import { candidacies } from '@pearls/reference/history';
import { findPlace } from '@pearls/reference/places';
import type { EntityManager } from 'typeorm';
import { TitleEntity } from '../titles/title.entity.js';

/** Puts the titles of record into the register. Which of them was an extra place was never published. */
export async function loadRegister(tx: EntityManager) {
  const titles = candidacies
    .filter(({ outcome }) => outcome === 'pearl')
    .map(({ placeId, year, displayName }) => ({ reference: `PEARL-${year}-${placeId.toUpperCase()}`, cycleId: String(year), titleYear: year, placeId, placeName: displayName, country: findPlace(placeId)!.country as TitleEntity['country'] }));
  await tx.createQueryBuilder().insert().into(TitleEntity).values(titles).orIgnore().execute();
}
