import type { ExtraReason, SelectionRules } from '@pearls/contracts';
import { compareScores, type Score } from '../ranking/exact-score.js';

/** A plan as the rule sees it. */
export interface ScoredPlan extends Score {
  id: string;
  country: string;
}

/** How the jury settled a tie for a place. */
export interface Settlement {
  place: number;
  among: readonly string[];
  chosen: string;
}

/** What the jury decided about an extra place; without a plan it stays empty. */
export interface ExtraChoice {
  number: number;
  planId?: string;
  reasonKind?: ExtraReason;
}

export interface SelectionInput {
  plans: readonly ScoredPlan[];
  rules: SelectionRules;
  settlements: readonly Settlement[];
  extras: readonly ExtraChoice[];
  /** Plans whose candidate stepped back before publication. */
  steppedBack: readonly string[];
}

/** Where every plan stands. A plan that was held back or lost a tie may have an extra place after all. */
export interface Selection {
  state: 'waiting' | 'complete';
  base: { id: string; place: number; by: 'score' | 'equal-score' | 'settlement' }[];
  extra: { id: string; number: number; departs: boolean; tied: boolean; reasonKind?: ExtraReason }[];
  heldBack: { id: string; place: number }[];
  lostTie: { id: string; place: number; to: string }[];
  below: string[];
  open: string[];
  steppedBack: string[];
  unscored: string[];
  /** Base places that nobody could take. */
  emptyPlaces: number;
  /** The extra place the jury left empty. */
  declined?: number;
  tie?: { place: number; among: string[] };
  extraQuestion?: { number: number; proposed: string[]; rest: string[] };
}

/**
 * The selection rule: base places go by score with a limit per country; a tie that matters stops and asks; then one more
 * title may go to anybody. Pure and total: the same field gives the same answer in whatever order it is written down.
 */
export function select({ plans, rules, settlements, extras, steppedBack }: SelectionInput): Selection {
  const gone = plans.filter(({ id }) => steppedBack.includes(id));
  const unscored = plans.filter((plan) => !gone.includes(plan) && plan.sheets === 0);
  const ranked = plans.filter((plan) => !gone.includes(plan) && plan.sheets > 0).sort((one, other) => compareScores(one, other) || byId(one, other));
  const base = placeBase(ranked, rules, settlements);
  const rest = ranked.filter(({ id }) => !base.placed.some((one) => one.id === id));
  const more = base.tie ? { awarded: [] } : awardExtra(rest, rules.extraPlaces, extras);
  const awarded = new Set(more.awarded.map(({ id }) => id));
  const without = rest.filter(({ id }) => !awarded.has(id));
  const held = new Set(base.heldBack.map(({ id }) => id));
  const lost = base.lostTie.filter(({ id }) => without.some((one) => one.id === id));
  const waiting = base.tie !== undefined || more.question !== undefined;
  const others = without.filter(({ id }) => !held.has(id) && (waiting || !lost.some((one) => one.id === id))).map(({ id }) => id);
  return {
    state: waiting ? 'waiting' : 'complete',
    base: base.placed,
    extra: more.awarded,
    heldBack: base.heldBack.sort(byId),
    lostTie: lost.sort((one, other) => byId(one, other) || one.place - other.place),
    below: waiting ? [] : others,
    open: waiting ? others : [],
    steppedBack: gone.map(({ id }) => id).sort(),
    unscored: unscored.map(({ id }) => id).sort(),
    emptyPlaces: base.tie ? 0 : Math.max(0, rules.basePlaces - base.placed.length),
    ...(more.declined !== undefined && { declined: more.declined }),
    ...(base.tie && { tie: base.tie }),
    ...(more.question && { extraQuestion: more.question }),
  };
}

interface Base {
  placed: Selection['base'];
  heldBack: Selection['heldBack'];
  lostTie: Selection['lostTie'];
  tie?: NonNullable<Selection['tie']>;
}

function placeBase(ranked: ScoredPlan[], { basePlaces, perCountryCap }: SelectionRules, settlements: readonly Settlement[]): Base {
  const result: Base = { placed: [], heldBack: [], lostTie: [] };
  const taken = new Map<string, number>();
  const room = (country: string) => perCountryCap - (taken.get(country) ?? 0);
  const put = ({ id, country }: ScoredPlan, place: number, by: Base['placed'][number]['by']) => {
    result.placed.push({ id, place, by });
    taken.set(country, (taken.get(country) ?? 0) + 1);
    result.lostTie = result.lostTie.filter((one) => one.id !== id);
  };
  for (const group of groupsOf(ranked)) {
    for (let open = group; open.length && result.placed.length < basePlaces; ) {
      const place = result.placed.length + 1;
      for (const plan of open) if (room(plan.country) <= 0) result.heldBack.push({ id: plan.id, place });
      open = open.filter(({ country }) => room(country) > 0);
      const { certain, contenders } = contest(open, room, basePlaces - result.placed.length);
      for (const plan of certain) put(plan, place, open.length > 1 ? 'equal-score' : 'score');
      if (certain.length) open = open.filter((plan) => !certain.includes(plan));
      else if (contenders.length) {
        const chosen = settledBy(settlements, place, contenders);
        if (!chosen) return { ...result, tie: { place, among: contenders.map(({ id }) => id).sort() } };
        for (const { id } of contenders) if (id !== chosen.id) result.lostTie.push({ id, place, to: chosen.id });
        put(chosen, place, 'settlement');
        open = open.filter((plan) => plan !== chosen);
      }
    }
  }
  return result;
}

/** Of plans with one score: who gets a place whatever anybody decides, and, where nobody does, who contends for the next one. */
function contest(open: ScoredPlan[], room: (country: string) => number, left: number) {
  const countries = [...new Set(open.map(({ country }) => country))].sort();
  const of = (country: string) => open.filter((plan) => plan.country === country);
  const everybodyFits = countries.reduce((sum, country) => sum + Math.min(room(country), of(country).length), 0) <= left;
  const certain = everybodyFits ? open.filter(({ country }) => of(country).length <= room(country)) : [];
  return { certain, contenders: certain.length ? [] : everybodyFits ? of(countries[0] ?? '') : open };
}

/** The settlement of exactly this question; two that contradict each other settle nothing. */
function settledBy(settlements: readonly Settlement[], place: number, contenders: ScoredPlan[]) {
  const asked = contenders.map(({ id }) => id).sort().join();
  const chosen = new Set(settlements.filter((one) => one.place === place && [...one.among].sort().join() === asked).map((one) => one.chosen));
  return chosen.size === 1 ? contenders.find(({ id }) => chosen.has(id)) : undefined;
}

interface More {
  awarded: Selection['extra'];
  question?: NonNullable<Selection['extraQuestion']>;
  declined?: number;
}

function awardExtra(rest: ScoredPlan[], extraPlaces: number, extras: readonly ExtraChoice[]): More {
  const awarded: Selection['extra'] = [];
  for (let number = 1; number <= extraPlaces; number += 1) {
    const left = rest.filter(({ id }) => !awarded.some((one) => one.id === id));
    const proposed = groupsOf(left)[0]?.map(({ id }) => id) ?? [];
    if (!proposed.length) break;
    const chosen = choiceOf(extras, number);
    if (chosen && chosen.planId === undefined) return { awarded, declined: number };
    const plan = left.find(({ id }) => id === chosen?.planId);
    if (!plan) return { awarded, question: { number, proposed, rest: left.map(({ id }) => id) } };
    awarded.push({ id: plan.id, number, departs: !proposed.includes(plan.id), tied: proposed.length > 1, ...(chosen?.reasonKind && { reasonKind: chosen.reasonKind }) });
  }
  return { awarded };
}

/** The decision about an extra place; two that contradict each other decide nothing. */
function choiceOf(extras: readonly ExtraChoice[], number: number): ExtraChoice | undefined {
  const about = extras.filter((one) => one.number === number);
  return new Set(about.map((one) => `${one.planId ?? ''}/${one.reasonKind ?? ''}`)).size === 1 ? about[0] : undefined;
}

/** Plans of equal score together, the highest first. */
function groupsOf(ranked: readonly ScoredPlan[]): ScoredPlan[][] {
  const groups: ScoredPlan[][] = [];
  for (const plan of ranked) {
    const last = groups.at(-1);
    if (last && compareScores(last[0]!, plan) === 0) last.push(plan);
    else groups.push([plan]);
  }
  return groups;
}

const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);
