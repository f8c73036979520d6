import { Injectable } from '@nestjs/common';
import { PlanNotSubmitted, PlanSubmitted, PlanWithdrawn, type DataOf } from '@pearls/contracts';
import { On, type Told } from '@pearls/messaging';
import type { EntityManager } from 'typeorm';
import { Outcomes } from './outcomes.service.js';

type AboutPlan = DataOf<typeof PlanWithdrawn>;

/** What becomes of the plan is what becomes of the application. */
@Injectable()
export class PlanConsumer {
  constructor(private readonly outcomes: Outcomes) {}

  @On(PlanSubmitted)
  submitted({ applicationId }: AboutPlan, tx: EntityManager, { at }: Told) {
    return this.outcomes.follow(tx, applicationId, 'handInPlan', at);
  }

  @On(PlanNotSubmitted)
  notSubmitted({ applicationId }: AboutPlan, tx: EntityManager, { at }: Told) {
    return this.outcomes.follow(tx, applicationId, 'missPlan', at);
  }

  @On(PlanWithdrawn)
  withdrawn({ applicationId }: AboutPlan, tx: EntityManager, { at }: Told) {
    return this.outcomes.follow(tx, applicationId, 'withdraw', at);
  }
}
