import { Injectable } from '@nestjs/common';
import { placeAsked, type Place } from '@pearls/contracts';
import { Unprocessable } from '@pearls/domain';
import { ifRefused, Questions } from '@pearls/messaging';
import { DataSource, In, type EntityManager } from 'typeorm';
import { KnownPlaceEntity } from './known-place.entity.js';

/** Places as this room knows them: asked for once, kept, and asked again when they were corrected. */
@Injectable()
export class KnownPlaces {
  constructor(
    private readonly db: DataSource,
    private readonly questions: Questions,
  ) {}

  /** Makes sure that a place is known. Asks another room: never inside a transaction. */
  async learn(placeId: string): Promise<KnownPlaceEntity> {
    const known = await this.db.manager.findOneBy(KnownPlaceEntity, { id: placeId });
    return known ?? this.keep(this.db.manager, await this.ask(placeId));
  }

  async ask(placeId: string): Promise<Place> {
    return this.questions
      .ask(placeAsked, { placeId })
      .catch(ifRefused(() => new Unprocessable('place-unknown', `There is no place ${placeId} in the register.`, [{ pointer: '/placeId', code: 'unknown', message: 'Choose a place of the register.' }])));
  }

  async keep(tx: EntityManager, place: Place): Promise<KnownPlaceEntity> {
    const known = KnownPlaceEntity.of(place);
    await tx.upsert(KnownPlaceEntity, known as never, ['id']);
    return known;
  }

  async named(tx: EntityManager, ids: readonly (string | null | undefined)[]): Promise<Map<string, KnownPlaceEntity>> {
    const wanted = [...new Set(ids.flatMap((id) => id ?? []))];
    const found = wanted.length ? await tx.findBy(KnownPlaceEntity, { id: In(wanted) }) : [];
    return new Map(found.map((place) => [place.id, place]));
  }
}
