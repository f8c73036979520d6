import type { ExtraDecision, PlanStanding, Proposal, SelectionRules, StepBack, TieSettlement } from '@pearls/contracts';
import { HALF_STEPS } from '../ranking/exact-score.js';
import { scoreOf, type FieldPlan, type Weights } from '../ranking/field.js';
import { explain, type NamedPlan } from './explanation.js';
import { select, type Selection } from './selection-rule.js';

/** Everything the proposal is made of. */
export interface Case {
  plans: readonly FieldPlan[];
  criteria: Weights;
  rules: SelectionRules;
  settlements: readonly Pick<TieSettlement, 'place' | 'among' | 'chosen'>[];
  extras: readonly Pick<ExtraDecision, 'number' | 'planId' | 'reasonKind'>[];
  stepBacks: readonly Pick<StepBack, 'planId'>[];
}

/** What the rule makes of sheets and decisions, in standings and sentences. */
export function propose({ plans, criteria, rules, settlements, extras, stepBacks }: Case): { selection: Selection; proposal: Proposal } {
  const named = plans.map((plan): NamedPlan => ({ ...scoreOf(plan, criteria), id: plan.planId, name: plan.placeName, country: plan.country, veryConvincing: plan.sheets.filter((one) => one.veryConvincing).length }));
  const field = { plans: named, rules, settlements, extras, steppedBack: stepBacks.map(({ planId }) => planId) };
  const selection = select(field);
  const maximum = criteria.reduce((sum, { weight }) => sum + weight, 0) * HALF_STEPS;
  const { items, sentences, hints } = explain(field, selection, maximum);
  const candidates = new Map(plans.map(({ planId, applicationId, placeId, placeName, country }) => [planId, { planId, applicationId, placeId, placeName, country }]));
  const proposal: Proposal = {
    state: selection.state,
    rules,
    items: items.map((item): PlanStanding => ({ ...candidates.get(item.planId)!, ...item })),
    ...(selection.tie && { tie: selection.tie }),
    ...(selection.extraQuestion && { extra: selection.extraQuestion }),
    sentences,
    hints,
  };
  return { selection, proposal };
}
