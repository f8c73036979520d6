import { Injectable } from '@nestjs/common';
import { ApplicationWithdrawn, CandidateSelected, PhaseEntered, PlaceRecorded, PlanNotSubmitted, PlanOpened, PlanSubmitted, PlanWithdrawn, TitlesPublished, type DataOf } from '@pearls/contracts';
import { On, type Told } from '@pearls/messaging';
import type { EntityManager } from 'typeorm';
import { PlaceNames } from '../places/place-names.service.js';
import { Candidates } from './candidates.service.js';

type AboutPlan = DataOf<typeof PlanOpened>;

/** Follows a candidate through the year by what the other rooms tell. */
@Injectable()
export class CandidateConsumer {
  constructor(
    private readonly candidates: Candidates,
    private readonly placeNames: PlaceNames,
  ) {}

  @On(CandidateSelected)
  async selected(about: DataOf<typeof CandidateSelected>, tx: EntityManager, { at }: Told) {
    await this.candidates.know(tx, about, at);
  }

  @On(ApplicationWithdrawn)
  withdrawn({ applicationId }: DataOf<typeof ApplicationWithdrawn>, tx: EntityManager) {
    return this.candidates.withdraw(tx, applicationId);
  }

  @On(PlanOpened)
  planOpened(about: AboutPlan, tx: EntityManager, { at }: Told) {
    return this.candidates.planMoves(tx, about, { planId: about.planId, stage: 'opened', at });
  }

  @On(PlanSubmitted)
  planSubmitted(about: DataOf<typeof PlanSubmitted>, tx: EntityManager) {
    return this.candidates.planMoves(tx, about, { planId: about.planId, stage: 'submitted', at: new Date(about.submittedAt) });
  }

  @On(PlanNotSubmitted)
  planMissed(about: AboutPlan, tx: EntityManager, { at }: Told) {
    return this.candidates.planMoves(tx, about, { planId: about.planId, stage: 'not-submitted', at });
  }

  @On(PlanWithdrawn)
  planWithdrawn(about: AboutPlan, tx: EntityManager, { at }: Told) {
    return this.candidates.planMoves(tx, about, { planId: about.planId, stage: 'withdrawn', at });
  }

  @On(TitlesPublished)
  async titlesPublished({ cycleId, titles, publishedAt }: DataOf<typeof TitlesPublished>, tx: EntityManager) {
    for (const title of titles) await this.candidates.becomesPearl(tx, { ...title, cycleId }, new Date(publishedAt));
  }

  @On(PhaseEntered)
  async phaseEntered({ cycleId, state }: DataOf<typeof PhaseEntered>, tx: EntityManager, { at }: Told) {
    if (state === 'archived') await this.candidates.close(tx, cycleId, at);
  }

  @On(PlaceRecorded)
  placeRecorded({ placeId }: DataOf<typeof PlaceRecorded>, tx: EntityManager) {
    return this.placeNames.doubt(tx, placeId);
  }
}
