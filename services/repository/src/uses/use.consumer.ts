import { Injectable } from '@nestjs/common';
import { ActivityFinished, PracticeUsed, type DataOf } from '@pearls/contracts';
import { On, type Told } from '@pearls/messaging';
import type { EntityManager } from 'typeorm';
import { Errands } from '../errands/errands.service.js';

/** Where practices go, and what comes of them. */
@Injectable()
export class UseConsumer {
  constructor(private readonly errands: Errands) {}

  @On(PracticeUsed)
  async used({ planId, activityId, practiceId, teamId, placeId, cycleId }: DataOf<typeof PracticeUsed>, tx: EntityManager, { at }: Told) {
    await tx.query(
      `insert into practice_uses (plan_id, activity_id, practice_id, team_id, place_id, cycle_id, used_at, result_id)
       values ($1, $2, $3, $4, $5, $6, $7, (select id from practices where plan_id = $1 and activity_id = $2 and published_at is not null and state <> 'archived'))
       on conflict (plan_id, activity_id) do nothing`,
      [planId, activityId, practiceId, teamId, placeId, cycleId, at],
    );
    const [known] = await tx.query<object[]>(`select 1 from known_places where id = $1`, [placeId]);
    if (!known) await this.errands.send(tx, 'place', placeId);
  }

  /** Kept for any activity: the fact of its origin may arrive later. */
  @On(ActivityFinished)
  async finished({ planId, activityId }: DataOf<typeof ActivityFinished>, tx: EntityManager, { at }: Told) {
    await tx.query(`insert into finished_activities (plan_id, activity_id, finished_at) values ($1, $2, $3) on conflict do nothing`, [planId, activityId, at]);
  }
}
