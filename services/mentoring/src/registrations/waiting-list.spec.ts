import fc from 'fast-check';
import { movesUp, type InLine, type Places } from './waiting-list.js';

const teams = ['a', 'b', 'c', null];
const limit = (max: number) => fc.option(fc.integer({ min: 1, max }), { nil: null });
const places = fc.record({ capacity: limit(20), quotaPerTeam: limit(5) });
const line = fc.array(fc.record({ teamId: fc.constantFrom(...teams), state: fc.constantFrom<InLine['state']>('waiting', 'waiting', 'cancelled') }), { maxLength: 40 }).map((all) => all.map((one, index) => ({ ...one, id: String(index) })));

const settle = (from: InLine[], limits: Places): InLine[] => {
  const up = new Set(movesUp(from, limits));
  return from.map((one) => (up.has(one.id) ? { ...one, state: 'confirmed' } : one));
};
const confirmed = (all: InLine[]) => all.filter(({ state }) => state === 'confirmed');
const ofTeam = (all: InLine[], teamId: string | null) => confirmed(all).filter((one) => one.teamId === teamId).length;

/** A life of a list: it settles, some give their place back, it settles again. */
const life = fc.tuple(line, places, fc.array(fc.nat({ max: 39 }), { maxLength: 15 })).map(([start, limits, leaving]) => {
  const first = settle(start, limits);
  const after = first.map((one, index) => (leaving.includes(index) ? { ...one, state: 'cancelled' as const } : one));
  return { limits, steps: [first, settle(after, limits)], after };
});

describe('A waiting list', () => {
  it('never gives more places than there are, nor a team more than its quota', () => {
    fc.assert(
      fc.property(life, ({ limits, steps }) => {
        for (const step of steps) {
          if (limits.capacity !== null) expect(confirmed(step).length).toBeLessThanOrEqual(limits.capacity);
          if (limits.quotaPerTeam !== null) for (const team of teams) if (team) expect(ofTeam(step, team)).toBeLessThanOrEqual(limits.quotaPerTeam);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('leaves nobody waiting for whom there is a place', () => {
    fc.assert(fc.property(life, ({ limits, steps }) => steps.every((step) => movesUp(step, limits).length === 0)), { numRuns: 2_000 });
  });

  it('takes no place away', () => {
    fc.assert(fc.property(life, ({ after, steps }) => confirmed(after).every(({ id }) => confirmed(steps[1]!).some((one) => one.id === id))), { numRuns: 2_000 });
  });

  it('passes over only those whose team has its quota', () => {
    fc.assert(
      fc.property(life, ({ limits, after, steps }) => {
        const [, end] = steps as [InLine[], InLine[]];
        const up = end.filter(({ id, state }) => state === 'confirmed' && after.find((one) => one.id === id)!.state === 'waiting');
        const last = Math.max(-1, ...up.map(({ id }) => Number(id)));
        for (const one of end.slice(0, last + 1)) if (one.state === 'waiting') expect(one.teamId && ofTeam(end, one.teamId)).toBe(limits.quotaPerTeam);
      }),
      { numRuns: 2_000 },
    );
  });
});
