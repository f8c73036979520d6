import type { Sentence, Standing } from '@pearls/contracts';
import { isBelow, isHigher, isWithin, meanOf } from '../ranking/exact-score.js';
import type { ScoredPlan, Selection, SelectionInput } from './selection-rule.js';
import { say } from './sentences.js';

/** A plan with what people call it. */
export interface NamedPlan extends ScoredPlan {
  name: string;
  /** Valid sheets that call it very convincing. */
  veryConvincing: number;
}

export type NamedField = Omit<SelectionInput, 'plans'> & { plans: readonly NamedPlan[] };

export interface ExplainedPlan {
  planId: string;
  standing: Standing;
  place?: number;
  because: Sentence[];
}

/** Per cent of the maximum within which scores are called tight. A hint, never a decision. */
export const TIGHT_PER_CENT = 2;

/** Per cent of the maximum below which a mean is worth a look. */
const LOW_PER_CENT = 50;

/** The way of the rule in sentences: for every plan why it stands where it stands, then the whole, then what the jury may want to weigh. */
export function explain(input: NamedField, selection: Selection, maximum: number) {
  const byId = new Map(input.plans.map((plan) => [plan.id, plan]));
  const facts = factsAbout(input, selection, (id) => byId.get(id)!);
  const items = input.plans.map((plan): ExplainedPlan => ({ planId: plan.id, ...standingOf(plan.id, selection), because: facts.about(plan) }));
  return { items, sentences: facts.whole(items), hints: hintsFor(input, selection, (id) => byId.get(id)!, maximum) };
}

function standingOf(id: string, selection: Selection): { standing: Standing; place?: number } {
  const base = selection.base.find((one) => one.id === id);
  if (base) return { standing: 'base', place: base.place };
  const extra = selection.extra.find((one) => one.id === id);
  if (extra) return { standing: 'extra', place: extra.number };
  if (selection.steppedBack.includes(id)) return { standing: 'stepped-back' };
  if (selection.unscored.includes(id)) return { standing: 'unscored' };
  if (selection.open.includes(id)) return { standing: 'open' };
  return { standing: selection.heldBack.some((one) => one.id === id) ? 'held-back' : 'not-awarded' };
}

function factsAbout({ rules }: NamedField, selection: Selection, planOf: (id: string) => NamedPlan) {
  const nameOf = (id: string) => planOf(id).name;
  const about = ({ id, name, country, ...score }: NamedPlan): Sentence[] => {
    const mean = score.sheets ? shown(meanOf(score)) : '';
    const base = selection.base.find((one) => one.id === id);
    const extra = selection.extra.find((one) => one.id === id);
    const held = selection.heldBack.find((one) => one.id === id);
    const sentences: Sentence[] = [];
    if (base) sentences.push(say(base.by === 'settlement' ? 'tie-won' : base.by === 'equal-score' ? 'base-place-equal' : 'base-place', { name, mean, place: base.place }));
    for (const { place, to } of selection.lostTie.filter((one) => one.id === id)) sentences.push(say('tie-lost', { name, place, other: nameOf(to) }));
    if (held) sentences.push(say('held-back', { name, mean, country, cap: rules.perCountryCap, place: held.place }));
    if (extra) sentences.push(say(extra.departs ? 'extra-place-departing' : extra.tied ? 'extra-place-tied' : 'extra-place', { name, reason: extra.reasonKind ?? '' }));
    if (selection.below.includes(id)) sentences.push(say('below', { name, mean, places: rules.basePlaces }));
    if (selection.open.includes(id)) sentences.push(say(selection.tie?.among.includes(id) ? 'open-tie' : 'open', { name, place: selection.tie?.place ?? 0 }));
    if (selection.steppedBack.includes(id)) sentences.push(say('stepped-back', { name }));
    if (selection.unscored.includes(id)) sentences.push(say('unscored', { name }));
    return sentences;
  };
  const whole = (items: ExplainedPlan[]): Sentence[] => {
    const order: Standing[] = ['base', 'held-back', 'not-awarded', 'extra', 'stepped-back', 'unscored'];
    const told = order.flatMap((standing) => items.filter((one) => one.standing === standing && (standing !== 'not-awarded' || isLost(one))).sort((one, other) => (one.place ?? 0) - (other.place ?? 0) || compareNames(nameOf(one.planId), nameOf(other.planId))));
    return [
      say('rule', { base: rules.basePlaces, cap: rules.perCountryCap, extra: rules.extraPlaces }),
      ...told.flatMap(({ because }) => because),
      ...(selection.tie ? [say('asks-tie', { place: selection.tie.place, names: selection.tie.among.map(nameOf).sort(compareNames).join(', ') })] : []),
      ...(selection.emptyPlaces ? [say('places-empty', { empty: selection.emptyPlaces, places: rules.basePlaces })] : []),
      ...(selection.extraQuestion ? [say(selection.extraQuestion.proposed.length > 1 ? 'asks-extra-tied' : 'asks-extra', { number: selection.extraQuestion.number, names: selection.extraQuestion.proposed.map(nameOf).sort(compareNames).join(', ') })] : []),
      ...(selection.declined ? [say('extra-declined', { number: selection.declined })] : []),
    ];
  };
  return { about, whole };
}

function hintsFor({ plans, rules }: NamedField, selection: Selection, planOf: (id: string) => NamedPlan, maximum: number): Sentence[] {
  const lowest = selection.base.map(({ id }) => planOf(id)).reduce<NamedPlan | undefined>((low, one) => (!low || isHigher(low, one) ? one : low), undefined);
  const scored = plans.filter(({ id, sheets }) => sheets > 0 && !selection.steppedBack.includes(id)).sort((one, other) => compareNames(one.name, other.name));
  const rest = scored.filter(({ id }) => !selection.base.some((one) => one.id === id));
  const full = selection.base.length === rules.basePlaces;
  return [
    ...(lowest && full ? rest.filter((one) => isWithin(lowest, one, TIGHT_PER_CENT, maximum)).map((one) => say('tight', { name: one.name, mean: shown(meanOf(one)), last: lowest.name, lastMean: shown(meanOf(lowest)), limit: TIGHT_PER_CENT })) : []),
    ...rest.filter(({ veryConvincing }) => veryConvincing > 0).map(({ name, veryConvincing, sheets }) => say('very-convincing', { name, votes: veryConvincing, sheets })),
    ...scored.filter((one) => isBelow(one, LOW_PER_CENT, maximum)).map((one) => say('low', { name: one.name, mean: shown(meanOf(one)), limit: LOW_PER_CENT })),
  ];
}

/** Who is below the places by score needs no sentence in the whole; who lost a tie does. */
const isLost = ({ because }: ExplainedPlan) => because.some(({ code }) => code === 'tie-lost');

const compareNames = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

/** Two digits are for reading; the rule compares fractions. */
const shown = (mean: number) => mean.toFixed(2);
