import { Injectable } from '@nestjs/common';
import { CandidateSelected, PlanNotSubmitted, PlanSubmitted, PlanWithdrawn, type DataOf } from '@pearls/contracts';
import { On, type Told } from '@pearls/messaging';
import type { EntityManager } from 'typeorm';

type Candidate = DataOf<typeof CandidateSelected>;
type AboutPlan = DataOf<typeof PlanWithdrawn>;

/** Candidates arrive when they are selected, plans when they are handed in; facts of two rooms may arrive in either order. */
@Injectable()
export class CandidatesConsumer {
  @On(CandidateSelected)
  selected(candidate: Candidate, tx: EntityManager) {
    return this.know(tx, candidate);
  }

  @On(PlanSubmitted)
  async submitted(plan: DataOf<typeof PlanSubmitted>, tx: EntityManager) {
    await this.know(tx, plan);
    await tx.query(`update candidates set plan_id = $2, sha256 = $3, submitted_at = $4 where application_id = $1 and (submitted_at is null or submitted_at < $4)`, [plan.applicationId, plan.planId, plan.sha256, plan.submittedAt]);
  }

  @On(PlanNotSubmitted)
  async notSubmitted(plan: AboutPlan, tx: EntityManager, { at }: Told) {
    await this.know(tx, plan);
    await tx.query(`update candidates set dropped_at = coalesce(dropped_at, $2) where application_id = $1 and plan_id is null`, [plan.applicationId, at]);
  }

  @On(PlanWithdrawn)
  async withdrawn(plan: AboutPlan, tx: EntityManager, { at }: Told) {
    await this.know(tx, plan);
    await tx.query(`update candidates set dropped_at = coalesce(dropped_at, $2) where application_id = $1`, [plan.applicationId, at]);
  }

  /** Until its place is known by name, a candidate goes by the key of the place. */
  private async know(tx: EntityManager, { applicationId, cycleId, teamId, placeId, country }: Candidate) {
    await tx.query(
      `insert into candidates (application_id, cycle_id, team_id, place_id, country, place_name) values ($1, $2, $3, $4, $5, $4) on conflict (application_id) do nothing`,
      [applicationId, cycleId, teamId, placeId, country],
    );
  }
}
