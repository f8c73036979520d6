import { Injectable } from '@nestjs/common';
import { CandidateNotSelected, CandidateSelected, type DecisionRound, type PreSelection, type PreSelectionLine, type StagedDecision } from '@pearls/contracts';
import { Conflict, NotFound, Unprocessable, type Caller } from '@pearls/domain';
import { lock, tell, transaction } from '@pearls/persistence';
import { DataSource, In, type EntityManager } from 'typeorm';
import { ApplicationEntity } from '../applications/application.entity.js';
import { factOf } from '../applications/applications.service.js';
import { SUBMITTED_STATES, visibleTo } from '../applications/visibility.js';
import { CycleEntity } from '../cycles/cycle.entity.js';
import { Cycles } from '../cycles/cycles.service.js';
import { Letters } from '../letters/letters.service.js';
import { CandidacyEntity } from '../places/candidacy.entity.js';
import { AssessmentEntity } from './assessment.entity.js';
import { DecisionEntity } from './decision.entity.js';
import { lineOf } from './pre-selection-line.js';

/** Decisions are staged one by one, read together, and applied in one commit together with their letters. */
@Injectable()
export class Decisions {
  constructor(
    private readonly db: DataSource,
    private readonly cycles: Cycles,
    private readonly letters: Letters,
  ) {}

  async overview(caller: Caller, cycleId: string): Promise<PreSelection> {
    const cycle = await this.cycles.visible(caller, cycleId);
    const items = await this.lines(this.db.manager, cycle);
    const { selectionLine, assessmentsNeeded } = cycle.rules;
    return { cycleId, line: selectionLine, assessmentsNeeded, items, obstacles: obstaclesIn(cycle, caller.at, items) };
  }

  stage(caller: Caller, id: string, { outcome, reason }: StagedDecision) {
    return transaction(this.db, caller, async (tx) => {
      const { application, cycle } = await this.decidable(tx, caller, id);
      const [before] = await this.lines(tx, cycle, id);
      if (!before) throw new NotFound();
      if (before.proposed !== outcome && !reason)
        throw new Unprocessable('reason-needed', 'This departs from what the assessments propose. Say why; the reason is kept.', [{ pointer: '/reason', code: 'missing', message: 'Say why.' }]);
      await tx.save(Object.assign(new DecisionEntity(), { applicationId: id, outcome, reason: reason ?? null, stagedBy: caller.id, stagedAt: caller.at }));
      await this.letters.takeBack(tx, id, ['selected', 'not-selected']);
      await this.letters.write(tx, caller, application, outcome === 'selected' ? 'selected' : 'not-selected', { cycle });
      return { ...before, staged: outcome, reason };
    });
  }

  unstage(caller: Caller, id: string) {
    return transaction(this.db, caller, async (tx) => {
      await this.decidable(tx, caller, id);
      const { affected } = await tx.delete(DecisionEntity, { applicationId: id });
      if (!affected) throw new NotFound();
      await this.letters.takeBack(tx, id, ['selected', 'not-selected']);
    });
  }

  /** Applies every staged decision: states, facts, record, letters and the cycle's next phase are one commit. */
  applyAll(caller: Caller, cycleId: string, { letters: expected }: DecisionRound) {
    return transaction(this.db, caller, async (tx) => {
      const cycle = await lock(tx, CycleEntity, { id: cycleId });
      const items = await this.lines(tx, cycle);
      const [obstacle] = obstaclesIn(cycle, caller.at, items);
      if (obstacle) throw new Conflict('not-ready', obstacle);
      const letters = await this.letters.waitingWithDecisions(tx, cycleId);
      if (letters.length !== expected) throw new Conflict('letters-counted-otherwise', `${letters.length} letters would leave, not ${expected}. Look at the outbox again.`);
      for (const { applicationId, staged } of items.filter((item) => item.state === 'eligible')) await this.applyOne(tx, caller, cycle, applicationId, staged!);
      for (const letter of letters) await this.letters.letGo(tx, caller, letter);
      return this.cycles.enter(tx, caller, cycle, 'openDevelopment');
    });
  }

  private async applyOne(tx: EntityManager, caller: Caller, cycle: CycleEntity, id: string, outcome: 'selected' | 'not_selected') {
    const application = await lock(tx, ApplicationEntity, { id });
    application.advance(outcome === 'selected' ? 'select' : 'decline', caller.at);
    await tx.save(application);
    await tx.update(DecisionEntity, { applicationId: id }, { appliedAt: caller.at });
    await tell(tx, caller, outcome === 'selected' ? CandidateSelected : CandidateNotSelected, id, factOf(application));
    if (outcome === 'selected')
      await tx.save(Object.assign(new CandidacyEntity(), { cycleId: cycle.id, placeId: application.placeId, titleYear: cycle.titleYear, displayName: application.placeName, outcome: 'candidate' }));
  }

  private async decidable(tx: EntityManager, caller: Caller, id: string) {
    const application = await lock(tx, ApplicationEntity, visibleTo(caller, { id }));
    const cycle = await this.cycles.one(application.cycleId, tx);
    if (application.state !== 'eligible' || cycle.stateAt(caller.at) !== 'pre_selection') throw new Conflict('not-in-pre-selection', 'Decisions are staged for eligible applications while pre-selection runs.');
    return { application, cycle };
  }

  private async lines(tx: EntityManager, cycle: CycleEntity, only?: string): Promise<PreSelectionLine[]> {
    const applications = await tx.findBy(ApplicationEntity, { cycleId: cycle.id, state: In(SUBMITTED_STATES), ...(only && { id: only }) });
    const ids = applications.map((one) => one.id);
    const assessments = ids.length ? await tx.findBy(AssessmentEntity, { applicationId: In(ids) }) : [];
    const decisions = new Map((ids.length ? await tx.findBy(DecisionEntity, { applicationId: In(ids) }) : []).map((one) => [one.applicationId, one]));
    return applications
      .map((one) => lineOf(one, assessments.filter(({ applicationId }) => applicationId === one.id), decisions.get(one.id), cycle.rules))
      .sort((a, b) => (b.percent ?? -1) - (a.percent ?? -1) || a.placeName.localeCompare(b.placeName) || a.reference.localeCompare(b.reference));
  }
}

function obstaclesIn(cycle: CycleEntity, at: Date, items: PreSelectionLine[]): string[] {
  if (cycle.stateAt(at) !== 'pre_selection') return ['Pre-selection is not running.'];
  const unread = items.filter((item) => item.state === 'submitted').length;
  const undecided = items.filter((item) => item.state === 'eligible' && !item.staged).map((item) => item.placeName);
  return [
    ...(unread ? [`${unread} applications have no verdict on eligibility.`] : []),
    ...(undecided.length ? [`No decision is staged for ${undecided.slice(0, 5).join(', ')}${undecided.length > 5 ? ` and ${undecided.length - 5} more` : ''}.`] : []),
    ...(items.some((item) => item.state === 'eligible') ? [] : ['There is no eligible application.']),
  ];
}
