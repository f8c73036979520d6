import { Injectable } from '@nestjs/common';
import type { DeviationDraft, ExtraDecisionDraft, Presence, StepBackDraft, TieSettlementDraft } from '@pearls/contracts';
import { Conflict, Forbidden, NotFound, Unprocessable, type Caller } from '@pearls/domain';
import { lock, sameVersion, transaction } from '@pearls/persistence';
import { DataSource, In, type EntityManager } from 'typeorm';
import { v4 } from 'uuid';
import { PanelEntity } from '../panels/panel.entity.js';
import { SeatEntity } from '../panels/seat.entity.js';
import { Standings, type Standing } from '../panels/standings.service.js';
import { Fields } from '../ranking/fields.service.js';
import { propose } from '../selection/proposal.js';
import { DeliberationEntity } from './deliberation.entity.js';

type Change = (deliberation: DeliberationEntity, tx: EntityManager, panel: PanelEntity) => unknown;

/** The meeting: the rule proposes, and whoever runs it records what the jury settles. */
@Injectable()
export class Deliberations {
  constructor(
    private readonly db: DataSource,
    private readonly standings: Standings,
    private readonly fields: Fields,
  ) {}

  /** For the one who runs it, and the back office. A tied chair sees nothing of it: the proposal is made of all plans at once. */
  async read(caller: Caller, panelId: string, tx: EntityManager = this.db.manager) {
    const standing = await this.standings.of(caller, panelId, tx);
    const presides = await this.standings.presides(caller, standing, tx);
    if (standing.as === 'member' && !presides) throw standing.chair ? new Forbidden('deputy-presides', 'You are tied to a candidate or have not declared about every one, so the secretariat runs the deliberation as deputy.') : new NotFound();
    const { panel } = standing;
    const deliberation = await tx.findOneBy(DeliberationEntity, { panelId });
    if (!deliberation) throw new Conflict('not-deliberating', 'The deliberation has not begun.');
    const { proposal } = await this.proposalOf(tx, panel, deliberation);
    return {
      ...deliberation,
      presidedBy: (await this.standings.presidency(panel, tx)).by,
      proposal,
      proposedEmbargoAt: panel.resultsAt ?? undefined,
      actions: actionsOf(standing, presides, proposal.state === 'complete'),
    };
  }

  async proposalOf(tx: EntityManager, panel: PanelEntity, { settlements, extras, stepBacks, deviation }: DeliberationEntity) {
    const plans = await this.fields.of(panel.id, {}, tx);
    return { plans, ...propose({ plans, criteria: panel.criteria, rules: deviation?.rules ?? panel.rules!, settlements, extras, stepBacks }) };
  }

  recordPresence(caller: Caller, panelId: string, version: number, { present, notes }: Presence) {
    return this.change(caller, panelId, version, async (deliberation, tx, panel) => {
      const ids = [...new Set(present)];
      const seated = await tx.countBy(SeatEntity, { cycleId: panel.cycleId, seated: true, personId: In(ids) });
      if (seated !== ids.length) throw new Unprocessable('not-a-member', 'Only members of the panel are recorded as present.', [{ pointer: '/present', code: 'not-a-member', message: 'Somebody named here does not sit on the panel.' }]);
      Object.assign(deliberation, { present: ids, notes: notes ?? deliberation.notes });
    });
  }

  /** Settles exactly the tie the rule asks about now. */
  settleTie(caller: Caller, panelId: string, version: number, { place, among, chosen, votes, castingVote, reason }: TieSettlementDraft) {
    return this.change(caller, panelId, version, async (deliberation, tx, panel) => {
      const { tie } = (await this.proposalOf(tx, panel, deliberation)).selection;
      if (!tie || tie.place !== place || [...among].sort().join() !== tie.among.join()) throw new Conflict('no-such-tie', 'The rule does not ask about this tie. Read the proposal again.');
      if (!among.includes(chosen) || votes.some(({ planId }) => !among.includes(planId))) throw new Unprocessable('not-in-the-tie', 'Choose, and count votes for, one of the plans that are tied.', [{ pointer: '/chosen', code: 'not-in-the-tie', message: 'Choose one of the plans that are tied.' }]);
      deliberation.settlements = [...deliberation.settlements, { id: v4(), place, among: tie.among, chosen, votes, castingVote, reason, at: caller.at.toISOString(), by: caller.id }];
    });
  }

  async unsettleTie(caller: Caller, panelId: string, settlementId: string) {
    await this.change(caller, panelId, undefined, (deliberation) => {
      const left = deliberation.settlements.filter(({ id }) => id !== settlementId);
      if (left.length === deliberation.settlements.length) throw new NotFound();
      deliberation.settlements = left;
    });
  }

  /** Decides about an extra place, or decides again; places after it are asked about anew. */
  decideExtraPlace(caller: Caller, panelId: string, version: number, draft: ExtraDecisionDraft) {
    if (draft.planId && !draft.reasonKind) throw new Unprocessable('reason-needed', 'Say whether the scores are tight or the plan is very convincing.', [{ pointer: '/reasonKind', code: 'missing', message: 'Choose the reason.' }]);
    return this.change(caller, panelId, version, async (deliberation, tx, panel) => {
      const earlier = deliberation.extras.filter(({ number }) => number < draft.number);
      const { extraQuestion } = (await this.proposalOf(tx, panel, Object.assign(new DeliberationEntity(), deliberation, { extras: earlier }))).selection;
      if (extraQuestion?.number !== draft.number) throw new Conflict('no-such-question', 'The rule does not ask about this place now. Read the proposal again.');
      if (draft.planId && !extraQuestion.rest.includes(draft.planId)) throw new Unprocessable('not-in-the-rest', 'Choose a plan that has no title yet.', [{ pointer: '/planId', code: 'not-in-the-rest', message: 'Choose a plan that has no title yet.' }]);
      deliberation.extras = [...earlier, { ...draft, at: caller.at.toISOString(), by: caller.id }];
    });
  }

  deviate(caller: Caller, panelId: string, version: number, { rules, reason }: DeviationDraft) {
    return this.change(caller, panelId, version, (deliberation) => {
      deliberation.deviation = { rules, reason, at: caller.at.toISOString(), by: caller.id };
    });
  }

  /** Before publication the next ones move up by the rule: a decision that was taken is taken up again. */
  recordStepBack(caller: Caller, panelId: string, { planId, reason }: StepBackDraft) {
    return transaction(this.db, caller, async (tx) => {
      const standing = await this.standings.of(caller, panelId, tx);
      if (standing.as !== 'staff') await this.standings.presiding(caller, panelId, tx);
      const panel = await lock(tx, PanelEntity, { id: panelId });
      if (panel.state !== 'deliberation' && panel.state !== 'decided') throw new Conflict('not-deliberating', 'A candidate steps back between the start of the deliberation and publication.');
      const deliberation = await lock(tx, DeliberationEntity, { panelId });
      if (!(await this.fields.of(panelId, {}, tx)).some((plan) => plan.planId === planId)) throw new NotFound();
      if (deliberation.stepBacks.some((one) => one.planId === planId)) throw new Conflict('stepped-back-already', 'This candidate has stepped back already.');
      const at = caller.at.toISOString();
      if (panel.state === 'decided') {
        panel.reopen();
        deliberation.reopenings = [...deliberation.reopenings, { reason, at, by: caller.id }];
        await tx.save(panel);
      }
      deliberation.stepBacks = [...deliberation.stepBacks, { planId, reason, at, by: caller.id }];
      deliberation.version += 1;
      await tx.save(deliberation);
      return this.read(caller, panelId, tx);
    });
  }

  private change(caller: Caller, panelId: string, version: number | undefined, work: Change) {
    return transaction(this.db, caller, async (tx) => {
      await this.standings.presiding(caller, panelId, tx);
      const panel = await lock(tx, PanelEntity, { id: panelId });
      if (panel.state !== 'deliberation') throw new Conflict('not-deliberating', panel.state === 'decided' ? 'The jury has decided. Take the decision up again first.' : 'This belongs to the deliberation.');
      const deliberation = await lock(tx, DeliberationEntity, { panelId });
      if (version !== undefined) sameVersion(deliberation, version);
      await work(deliberation, tx, panel);
      deliberation.version += 1;
      await tx.save(deliberation);
      return this.read(caller, panelId, tx);
    });
  }
}

function actionsOf({ panel, as }: Standing, presides: boolean, complete: boolean): string[] {
  const stepBack = (presides || as === 'staff') && (panel.state === 'deliberation' || panel.state === 'decided') ? ['recordStepBack'] : [];
  if (!presides || panel.state !== 'deliberation') return stepBack;
  return ['recordPresence', 'settleTie', 'decideExtraPlace', 'deviate', ...stepBack, ...(complete ? ['decide'] : [])];
}
