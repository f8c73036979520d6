import fc from 'fast-check';
import { compareScores, isHigher } from '../src/ranking/exact-score.js';
import { select, type ExtraChoice, type ScoredPlan, type Selection, type SelectionInput, type Settlement } from '../src/selection/selection-rule.js';

/** Several thousand fields here; `FIELDS=100000` is the long run. */
const FIELDS = Number(process.env['FIELDS'] ?? 4_000);
const COUNTRIES = ['DE', 'DK', 'EE', 'FI', 'LT', 'LV', 'PL', 'SE'];

/** Small totals and few sheets, so that ties, equal fractions and crowded countries are the rule and not the exception. */
const plan = fc.record({ country: fc.constantFrom(...COUNTRIES), sheets: fc.integer({ min: 0, max: 4 }), points: fc.integer({ min: 0, max: 6 }) });
const field = fc
  .record({
    plans: fc.array(plan, { maxLength: 14 }),
    rules: fc.record({ basePlaces: fc.integer({ min: 1, max: 6 }), extraPlaces: fc.integer({ min: 0, max: 3 }), perCountryCap: fc.integer({ min: 1, max: 3 }) }),
    gone: fc.array(fc.nat(13), { maxLength: 2 }),
    shift: fc.nat(1000),
  })
  .map(({ plans, rules, gone, shift }) => ({
    input: {
      plans: plans.map(({ country, sheets, points }, index): ScoredPlan => ({ id: `plan-${(index * 7 + shift) % 97}-${index}`, country, sheets, sum: sheets * points * 100 - (sheets > 1 ? points : 0) * 10 })),
      rules,
      settlements: [],
      extras: [],
      steppedBack: [],
    } as SelectionInput,
    gone,
  }))
  .map(({ input, gone }): SelectionInput => ({ ...input, steppedBack: input.plans.filter((_, index) => gone.includes(index)).map(({ id }) => id) }));

const choices = fc.infiniteStream(fc.nat(1_000_000));

/** Answers every question of the rule until it has no more, as a jury would: with whatever it likes. */
function decided(input: SelectionInput, choose: Iterator<number>): { selection: Selection; settlements: Settlement[]; extras: ExtraChoice[] } {
  const settlements: Settlement[] = [];
  const extras: ExtraChoice[] = [];
  for (;;) {
    const selection = select({ ...input, settlements, extras });
    if (selection.state === 'complete') return { selection, settlements, extras };
    const next = choose.next().value as number;
    if (selection.tie) settlements.push({ ...selection.tie, chosen: selection.tie.among[next % selection.tie.among.length]! });
    const { extraQuestion } = selection;
    if (extraQuestion) extras.push({ number: extraQuestion.number, ...(next % 4 && { planId: extraQuestion.rest[next % extraQuestion.rest.length], reasonKind: 'very_convincing' as const }) });
    if (settlements.length + extras.length > 200) throw new Error('It asks without end');
  }
}

const holds = (name: string, check: (input: SelectionInput, choose: Iterator<number>) => void) =>
  it(name, () => {
    fc.assert(
      fc.property(field, choices, (input, stream) => check(input, stream[Symbol.iterator]())),
      { numRuns: FIELDS },
    );
  });

const planOf = (input: SelectionInput, id: string) => input.plans.find((one) => one.id === id)!;
const titled = ({ base, extra }: Selection) => [...base, ...extra].map(({ id }) => id);
const asSets = (selection: Selection, name: (id: string) => string = (id) => id) => {
  const ids = (list: { id: string }[]) => list.map(({ id }) => name(id)).sort();
  return JSON.stringify({
    state: selection.state,
    base: selection.base.map(({ id, place, by }) => `${name(id)} ${place} ${by}`).sort(),
    extra: selection.extra.map(({ id, number, departs, tied }) => `${name(id)} ${number} ${departs} ${tied}`).sort(),
    heldBack: ids(selection.heldBack),
    lostTie: ids(selection.lostTie),
    rest: [selection.below, selection.open, selection.steppedBack, selection.unscored].map((list) => list.map(name).sort()),
    tie: selection.tie && { place: selection.tie.place, among: selection.tie.among.map(name).sort() },
    extraQuestion: selection.extraQuestion && { number: selection.extraQuestion.number, proposed: selection.extraQuestion.proposed.map(name).sort() },
  });
};

describe('In every field the selection rule', () => {
  holds('gives no more titles than there are places, and none twice', (input, choose) => {
    const { selection } = decided(input, choose);
    expect(selection.base.length).toBeLessThanOrEqual(input.rules.basePlaces);
    expect(selection.extra.length).toBeLessThanOrEqual(input.rules.extraPlaces);
    expect(new Set(titled(selection)).size).toBe(titled(selection).length);
  });

  holds('gives no country more base places than it may have', (input, choose) => {
    const { selection } = decided(input, choose);
    const perCountry = new Map<string, number>();
    for (const { id } of selection.base) perCountry.set(planOf(input, id).country, (perCountry.get(planOf(input, id).country) ?? 0) + 1);
    expect(Math.max(0, ...perCountry.values())).toBeLessThanOrEqual(input.rules.perCountryCap);
  });

  holds('passes nobody over without saying why', (input, choose) => {
    const { selection } = decided(input, choose);
    const lists = [selection.base, selection.extra, selection.heldBack, selection.lostTie].map((list) => list.map(({ id }) => id)).concat([selection.below, selection.steppedBack, selection.unscored]);
    for (const { id } of input.plans) expect(lists.filter((list) => list.includes(id)).length).toBeGreaterThan(0);
    const winners = selection.base.map(({ id }) => planOf(input, id));
    for (const id of selection.below) {
      const passedOver = planOf(input, id);
      expect(winners.every((one) => isHigher(one, passedOver))).toBe(true);
      expect(winners).toHaveLength(input.rules.basePlaces);
    }
    for (const { id } of selection.heldBack) {
      const held = planOf(input, id);
      const before = winners.filter((one) => one.country === held.country && compareScores(one, held) <= 0);
      expect(before).toHaveLength(input.rules.perCountryCap);
    }
    for (const { id, to } of selection.lostTie) expect(compareScores(planOf(input, id), planOf(input, to))).toBe(0);
  });

  holds('leaves a base place empty only when every other plan is held back', (input, choose) => {
    const { selection } = decided(input, choose);
    if (selection.emptyPlaces) expect(selection.below).toEqual([]);
    expect(selection.base.length + selection.emptyPlaces).toBe(input.rules.basePlaces);
  });

  holds('settles no tie by itself: other names for the same plans change nothing but the names', (input) => {
    const renamed = new Map(input.plans.map(({ id }, index) => [id, `other-${(index * 31 + 17) % 101}-${input.plans.length - index}`]));
    const name = (id: string) => renamed.get(id)!;
    const other = { ...input, plans: input.plans.map((one) => ({ ...one, id: name(one.id) })), steppedBack: input.steppedBack.map(name) };
    expect(asSets(select(other))).toBe(asSets(select(input), name));
  });

  holds('gives a tied place to the plan the jury chose', (input, choose) => {
    const { selection, settlements } = decided(input, choose);
    const settled = selection.base.filter(({ by }) => by === 'settlement');
    expect(settled.map(({ id, place }) => `${id} ${place}`).sort()).toEqual(settlements.map(({ chosen, place }) => `${chosen} ${place}`).sort());
    for (const { chosen, among } of settlements) for (const one of among) expect(compareScores(planOf(input, one), planOf(input, chosen))).toBe(0);
  });

  holds('asks about an extra place every time, and gives it to nobody but whom the jury named', (input, choose) => {
    const { selection, extras } = decided(input, choose);
    expect(selection.extra.map(({ id }) => id)).toEqual(extras.flatMap(({ planId }) => planId ?? []));
    for (const { id, departs } of selection.extra) {
      const better = input.plans.filter((one) => one.sheets && !input.steppedBack.includes(one.id) && !titled(selection).includes(one.id) && isHigher(one, planOf(input, id)));
      if (better.length) expect(departs).toBe(true);
    }
  });

  holds('does not care in which order anything is written down', (input, choose) => {
    const { selection, settlements, extras } = decided(input, choose);
    const turned = { ...input, plans: [...input.plans].reverse(), steppedBack: [...input.steppedBack].reverse() };
    const rotated = { ...input, plans: [...input.plans.slice(3), ...input.plans.slice(0, 3)] };
    for (const other of [turned, rotated]) expect(select({ ...other, settlements: [...settlements].reverse(), extras: [...extras].reverse() })).toEqual(selection);
  });

  holds('says the same about the same, and changes nothing it was given', (input, choose) => {
    const { settlements, extras } = decided(input, choose);
    const whole = { ...input, settlements, extras };
    const before = JSON.stringify(whole);
    expect(select(whole)).toEqual(select(whole));
    expect(JSON.stringify(whole)).toBe(before);
  });

  holds('takes no notice of answers to questions it does not ask', (input, choose) => {
    const { selection, settlements, extras } = decided(input, choose);
    const noise: Settlement[] = input.plans.slice(0, 3).map(({ id }) => ({ place: 99, among: [id, 'nobody'], chosen: id }));
    const more: ExtraChoice[] = [{ number: input.rules.extraPlaces + 1, planId: input.plans[0]?.id ?? 'nobody' }];
    expect(select({ ...input, settlements: [...noise, ...settlements], extras: [...more, ...extras] })).toEqual(selection);
  });
});
