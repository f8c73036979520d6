import { Injectable } from '@nestjs/common';
import type { PlanStage } from '@pearls/contracts';
import { platform } from '@pearls/domain';
import { IsNull, type EntityManager } from 'typeorm';
import { Assignments } from '../assignments/assignments.service.js';
import { PlaceNames } from '../places/place-names.service.js';
import { CandidateEntity, type AboutCandidate } from './candidate.entity.js';

/** What became of the plan of a candidate. */
export interface PlanNews {
  planId: string;
  stage: Exclude<PlanStage, 'none'>;
  at: Date;
}

/** A stage is never taken back by an older fact that arrives late. */
const ORDER: PlanStage[] = ['none', 'opened', 'submitted', 'not-submitted', 'withdrawn'];

/** Candidates as other rooms tell of them. Facts of different rooms arrive in any order: whichever is first makes the candidate known. */
@Injectable()
export class Candidates {
  constructor(
    private readonly assignments: Assignments,
    private readonly placeNames: PlaceNames,
  ) {}

  /** Makes a candidate known; its contacts are proposed at once. */
  async know(tx: EntityManager, about: AboutCandidate, at: Date): Promise<CandidateEntity> {
    const { applicationId, cycleId, teamId, placeId, country } = about;
    const added: unknown[] = await tx.query(
      `insert into candidates (application_id, cycle_id, team_id, place_id, country, selected_at, plan) values ($1, $2, $3, $4, $5, $6, 'none') on conflict do nothing returning 1`,
      [applicationId, cycleId, teamId, placeId, country, at],
    );
    const candidate = await tx.findOneOrFail(CandidateEntity, { where: { applicationId }, lock: { mode: 'pessimistic_write' } });
    if (added.length) {
      await this.placeNames.note(tx, placeId);
      await this.assignments.proposeFor(tx, candidate, at);
    }
    return candidate;
  }

  async planMoves(tx: EntityManager, about: AboutCandidate, { planId, stage, at }: PlanNews) {
    const candidate = await this.know(tx, about, at);
    candidate.planId = planId;
    candidate.planOpenedAt ??= at;
    if (stage === 'submitted') candidate.planSubmittedAt ??= at;
    if (ORDER.indexOf(stage) > ORDER.indexOf(candidate.plan)) candidate.plan = stage;
    await tx.save(candidate);
  }

  /** The town withdrew before there was a plan, or with it. */
  async withdraw(tx: EntityManager, applicationId: string) {
    await tx.update(CandidateEntity, { applicationId }, { plan: 'withdrawn' });
  }

  async becomesPearl(tx: EntityManager, about: AboutCandidate & { planId: string }, at: Date) {
    const candidate = await this.know(tx, about, at);
    candidate.planId = about.planId;
    candidate.pearlAt ??= at;
    if (candidate.plan !== 'withdrawn') candidate.plan = 'submitted';
    await tx.save(candidate);
  }

  /** The cycle is archived: nobody answers for its candidates any more. */
  async close(tx: EntityManager, cycleId: string, at: Date) {
    await tx.update(CandidateEntity, { cycleId, closedAt: IsNull() }, { closedAt: at });
    await this.assignments.endAllOf(tx, platform(at), cycleId);
  }
}
