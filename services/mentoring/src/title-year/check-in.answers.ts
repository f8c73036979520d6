import { Controller } from '@nestjs/common';
import { checkInExplained, type CheckInAsked, type CheckInExplained } from '@pearls/contracts';
import { Answer } from '@pearls/messaging';
import { find } from '@pearls/persistence';
import { DataSource } from 'typeorm';
import { CheckInEntity } from './check-in.entity.js';

/** Tells the plan in which words its team explained what moved or was cancelled. A draft is the team's alone. */
@Controller()
export class CheckInAnswers {
  constructor(private readonly db: DataSource) {}

  @Answer(checkInExplained)
  async explained({ checkInId }: CheckInAsked): Promise<CheckInExplained> {
    const { updates } = await find(this.db.manager, CheckInEntity, { id: checkInId, state: 'filed' });
    return { activities: updates.flatMap(({ activityId, why }) => (why ? [{ activityId, why }] : [])) };
  }
}
