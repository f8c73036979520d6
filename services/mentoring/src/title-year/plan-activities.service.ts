import { Inject, Injectable } from '@nestjs/common';
import { plannedActivities, type PlannedActivities, type PlannedActivity } from '@pearls/contracts';
import { Questions } from '@pearls/messaging';
import { LOG } from '@pearls/service';
import type { Logger } from 'pino';
import type { PlannedLine } from './check-in.entity.js';

const AT_ONCE = 8;

/** The activities of living plans, as action-plans answers for them. Asked outside every transaction. */
@Injectable()
export class PlanActivities {
  constructor(
    private readonly questions: Questions,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  /** The activities of a plan; 503 while nobody answers. */
  async of(planId: string): Promise<PlannedActivities> {
    return this.questions.ask(plannedActivities, { planId });
  }

  /** The same for many plans, a few at a time; without those that nobody answers for. */
  async ofMany(planIds: string[]): Promise<Map<string, PlannedActivities>> {
    const found = new Map<string, PlannedActivities>();
    const waiting = [...planIds];
    const next = async () => {
      for (let planId = waiting.pop(); planId; planId = waiting.pop()) {
        const answer = await this.of(planId).catch((error: unknown) => this.log.debug({ err: error, plan: planId }, 'The activities of a plan could not be asked'));
        if (answer) found.set(planId, answer);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, next));
    return found;
  }
}

/** Activities as a check-in lists them. */
export const linesOf = (items: PlannedActivity[]): PlannedLine[] => items.map(({ activityId, name, priority, state, startsOn, endsOn }) => ({ activityId, name, priority, plannedState: state, ...(startsOn && { plannedStartsOn: startsOn }), ...(endsOn && { plannedEndsOn: endsOn }) }));
