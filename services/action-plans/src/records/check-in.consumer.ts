import { Injectable } from '@nestjs/common';
import { checkInExplained, CheckInFiled, type DataOf } from '@pearls/contracts';
import { platform } from '@pearls/domain';
import { On, Questions, type Told } from '@pearls/messaging';
import type { EntityManager } from 'typeorm';
import { PlanEntity } from '../plans/plan.entity.js';
import { activityLifecycle } from './activity.lifecycle.js';
import { PlanRecords } from './records.service.js';

const MOVES = { planned: 'plan', running: 'begin', done: 'finish', moved: 'move', cancelled: 'cancel' } as const;

const NEEDS_REASON: readonly string[] = ['moved', 'cancelled'];

/** What a Pearl says in its check-in is where its activities stand. */
@Injectable()
export class CheckInConsumer {
  constructor(
    private readonly records: PlanRecords,
    private readonly questions: Questions,
  ) {}

  @On(CheckInFiled)
  async filed({ checkInId, planId, activities }: DataOf<typeof CheckInFiled>, tx: EntityManager, { at, trace }: Told) {
    const plan = await tx.findOneBy(PlanEntity, { id: planId });
    if (!plan) return;
    const caller = platform(at, trace);
    const records = await this.records.activities(tx, planId, activities.map(({ activityId }) => activityId));
    const words = activities.some(({ state }) => NEEDS_REASON.includes(state)) ? (await this.questions.ask(checkInExplained, { checkInId })).activities : [];
    for (const { activityId, state, because, startsOn, endsOn } of activities) {
      const record = records.find(({ id }) => id === activityId);
      // A report of what is so already changes nothing; what the plan cannot follow stays with the report.
      if (!record || !activityLifecycle.actions(record.state!).includes(MOVES[state]) || (state === 'moved' && !startsOn)) continue;
      const why = words.find((one) => one.activityId === activityId)?.why;
      const reason = NEEDS_REASON.includes(state) && { because: because ?? (why ? undefined : ('other' as const)), reason: why };
      await this.records.moveIn(tx, caller, plan, record, { state, startsOn, endsOn, ...reason });
    }
  }
}
