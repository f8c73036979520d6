import type { Deviation, ExtraDecision, PanelCriterion, SelectionRules, Standing, StepBack, TieSettlement, TitleKind } from '@pearls/contracts';
import { positionOf, scoreOf, type FieldPlan, type Weights } from '../ranking/field.js';
import { propose } from '../selection/proposal.js';

/** What a decision comes to: computed, never typed. */
export interface DecidedResult {
  ranking: { planId: string; position: number | null; sum: number; sheets: number }[];
  standings: { planId: string; standing: Standing; place: number | null }[];
  titles: { planId: string; kind: TitleKind; place: number }[];
}

/** A decision with everything it was computed from: the scores of every valid sheet, the rules, and what the jury settled. Sealed as canonical JSON. */
export interface DecisionRecord {
  format: 1;
  panelId: string;
  number: number;
  cycle: { id: string; titleYear: number; name: string };
  criteria: (Pick<PanelCriterion, 'code' | 'weight'> & { label: string })[];
  minimumSheets: number;
  rules: SelectionRules;
  deviation: Deviation | null;
  plans: (FieldPlan & { recused: string[] })[];
  settlements: TieSettlement[];
  extras: ExtraDecision[];
  stepBacks: StepBack[];
  meeting: { presidedBy: 'chair' | 'secretariat'; present: { personId: string; name: string | null }[]; absent: { personId: string; name: string | null }[]; notes: string; reopenings: { reason: string; at: string; by: string }[] };
  times: { openedAt: string | null; scoringStartedAt: string | null; deliberationStartedAt: string | null; decidedAt: string; embargoAt: string };
  zone: string;
  result: DecidedResult;
}

/** The rules that count: those of the cycle unless the jury departed from them on record. */
export const rulesOf = ({ rules, deviation }: Pick<DecisionRecord, 'rules' | 'deviation'>) => deviation?.rules ?? rules;

/** Computes the result from the sheets and the decisions of the jury, as it is done in the meeting and years later. */
export function resultOf(record: Omit<DecisionRecord, 'result'>): DecidedResult {
  const { selection, proposal } = propose({ ...record, rules: rulesOf(record) });
  const kinds = [...selection.base.map(({ id, place }) => ({ planId: id, kind: 'base' as const, place })), ...selection.extra.map(({ id, number }) => ({ planId: id, kind: 'extra' as const, place: number }))];
  return {
    ranking: ranked(record.plans, record.criteria),
    standings: proposal.items.map(({ planId, standing, place }) => ({ planId, standing, place: place ?? null })).sort(byPlan),
    titles: kinds.sort((one, other) => one.kind.localeCompare(other.kind) || one.place - other.place || byPlan(one, other)),
  };
}

function ranked(plans: readonly FieldPlan[], criteria: Weights): DecidedResult['ranking'] {
  const scores = plans.map((plan) => ({ planId: plan.planId, ...scoreOf(plan, criteria) }));
  return scores.map(({ planId, sum, sheets }) => ({ planId, position: positionOf({ sum, sheets }, scores) ?? null, sum, sheets })).sort((one, other) => (one.position ?? Infinity) - (other.position ?? Infinity) || byPlan(one, other));
}

/** Computes a sealed decision again and says, in sentences, where it comes to something else. Equal where there are none. */
export function differencesIn(record: DecisionRecord): string[] {
  const again = resultOf(record);
  const nameOf = (planId: string) => record.plans.find((plan) => plan.planId === planId)?.placeName ?? planId;
  const lines = <T extends { planId: string }>(list: T[], words: (one: T) => string) => new Map(list.map((one) => [one.planId, words(one)]));
  const compare = (what: string, sealed: Map<string, string>, now: Map<string, string>) =>
    [...new Set([...sealed.keys(), ...now.keys()])].flatMap((planId) => (sealed.get(planId) === now.get(planId) ? [] : [`${what} of ${nameOf(planId)}: sealed as ${sealed.get(planId) ?? 'nothing'}, computed as ${now.get(planId) ?? 'nothing'}.`]));
  const rank = (one: DecidedResult['ranking'][number]) => `position ${one.position ?? '–'}, sum ${one.sum / 10} over ${one.sheets} sheets`;
  const stand = ({ standing, place }: DecidedResult['standings'][number]) => (place === null ? standing : `${standing} ${place}`);
  const title = ({ kind, place }: DecidedResult['titles'][number]) => `${kind} ${place}`;
  return [
    ...compare('Ranking', lines(record.result.ranking, rank), lines(again.ranking, rank)),
    ...compare('Standing', lines(record.result.standings, stand), lines(again.standings, stand)),
    ...compare('Title', lines(record.result.titles, title), lines(again.titles, title)),
  ];
}

const byPlan = (one: { planId: string }, other: { planId: string }) => (one.planId < other.planId ? -1 : one.planId > other.planId ? 1 : 0);
