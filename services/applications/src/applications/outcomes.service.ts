import { Injectable } from '@nestjs/common';
import type { AwardedTitle, DataOf, TitlesPublished } from '@pearls/contracts';
import type { ActionOf } from '@pearls/domain';
import { lock } from '@pearls/persistence';
import { In, type EntityManager } from 'typeorm';
import type { CycleEntity } from '../cycles/cycle.entity.js';
import { CandidacyEntity } from '../places/candidacy.entity.js';
import { ApplicationEntity } from './application.entity.js';
import { applicationLifecycle } from './application.lifecycle.js';
import { SUBMITTED_STATES } from './visibility.js';

type Result = Pick<DataOf<typeof TitlesPublished>, 'titles' | 'others'>;

const AWARDS: Record<AwardedTitle['kind'], 'award' | 'awardExtra'> = { base: 'award', extra: 'awardExtra' };

/** How applications end: they follow what other rooms have told, in whatever order it arrives. */
@Injectable()
export class Outcomes {
  /** Makes the move that was told; an application that is past it stays where it is. */
  async follow(tx: EntityManager, id: string, action: ActionOf<typeof applicationLifecycle>, at: Date) {
    const application = await lock(tx, ApplicationEntity, { id });
    if (!applicationLifecycle.actions(application.state).includes(action)) return;
    application.advance(action, at);
    await tx.save(application);
  }

  /** Puts the result on record: states, the list of Pearls, and what the cycle amounted to. */
  async publish(tx: EntityManager, cycle: CycleEntity, { titles, others }: Result, at: Date) {
    for (const { applicationId, placeId, kind } of titles) {
      await this.follow(tx, applicationId, AWARDS[kind], at);
      await tx.update(CandidacyEntity, { cycleId: cycle.id, placeId }, { outcome: 'pearl' });
    }
    for (const { applicationId } of others) await this.follow(tx, applicationId, 'passOver', at);
    cycle.numbers = {
      applications: await tx.countBy(ApplicationEntity, [{ cycleId: cycle.id, state: In(SUBMITTED_STATES) }, { cycleId: cycle.id, state: 'withdrawn' }]),
      candidates: await tx.countBy(CandidacyEntity, { cycleId: cycle.id }),
      pearls: titles.length,
    };
  }
}
