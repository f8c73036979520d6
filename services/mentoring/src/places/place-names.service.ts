import { Inject, Injectable } from '@nestjs/common';
import { placeAsked } from '@pearls/contracts';
import { Questions } from '@pearls/messaging';
import { LOG } from '@pearls/service';
import type { Logger } from 'pino';
import { DataSource, In, type EntityManager } from 'typeorm';
import { KnownPlaceEntity } from './known-place.entity.js';

const AT_ONCE = 100;

/** What places are called: kept here, asked of applications outside every transaction. */
@Injectable()
export class PlaceNames {
  constructor(
    private readonly db: DataSource,
    private readonly questions: Questions,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  /** Names by key; a place nobody could be asked about yet goes by its key. */
  async of(placeIds: string[], tx: EntityManager = this.db.manager): Promise<(placeId: string) => string> {
    const known = placeIds.length ? await tx.findBy(KnownPlaceEntity, { id: In([...new Set(placeIds)]) }) : [];
    const names = new Map(known.map(({ id, displayName }) => [id, displayName]));
    return (placeId) => names.get(placeId) ?? placeId;
  }

  /** From now on the place is one whose name is to be asked. */
  async note(tx: EntityManager, placeId: string) {
    await tx.query(`insert into known_places (id, stale) values ($1, true) on conflict do nothing`, [placeId]);
  }

  /** Somebody corrected the place. */
  async doubt(tx: EntityManager, placeId: string) {
    await tx.update(KnownPlaceEntity, { id: placeId }, { stale: true });
  }

  /** Asks for the names that are missing or doubted. */
  async refresh() {
    const stale = await this.db.manager.find(KnownPlaceEntity, { where: { stale: true }, take: AT_ONCE });
    for (const { id } of stale) {
      const answer = await this.questions.ask(placeAsked, { placeId: id }).catch((error: unknown) => this.log.debug({ err: error, place: id }, 'The name of a place could not be asked; it is tried again'));
      if (answer) await this.db.manager.update(KnownPlaceEntity, { id }, { displayName: answer.displayName, stale: false });
    }
  }
}
