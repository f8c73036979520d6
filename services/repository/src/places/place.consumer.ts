import { Injectable } from '@nestjs/common';
import { PlaceRecorded, type DataOf } from '@pearls/contracts';
import { On } from '@pearls/messaging';
import type { EntityManager } from 'typeorm';
import { Errands } from '../errands/errands.service.js';
import { Publications } from '../publications/publications.service.js';
import { KnownPlaceEntity } from './known-place.entity.js';
import { KnownPlaces } from './known-places.service.js';

/** A corrected name reaches everything that shows or finds it. */
@Injectable()
export class PlaceConsumer {
  constructor(
    private readonly errands: Errands,
    places: KnownPlaces,
    publications: Publications,
  ) {
    errands.handle('place', async ({ subject }) => {
      const place = await places.ask(subject);
      return async (tx) => {
        await places.keep(tx, place);
        await publications.renewPlace(tx, subject);
      };
    });
  }

  @On(PlaceRecorded)
  async recorded({ placeId, version }: DataOf<typeof PlaceRecorded>, tx: EntityManager) {
    const known = await tx.findOneBy(KnownPlaceEntity, { id: placeId });
    if (known && known.version < version) await this.errands.send(tx, 'place', placeId);
  }
}
