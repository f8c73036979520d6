import fc from 'fast-check';
import { compareScores, isWithin, meanOf, totalOf } from '../src/ranking/exact-score.js';

const criteria = [
  { code: 'J1', weight: 15 },
  { code: 'J2', weight: 20 },
  { code: 'J3', weight: 25 },
  { code: 'J4', weight: 15 },
  { code: 'J5', weight: 25 },
];

describe('Means', () => {
  it('are equal when the fractions are, however many sheets stand behind them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 500 }), (total, few, many) => {
        expect(compareScores({ sum: total * few, sheets: few }, { sum: total * many, sheets: many })).toBe(0);
      }),
    );
  });

  it('tell apart what differs by one unit in one of 500 sheets', () => {
    expect(compareScores({ sum: 333_334, sheets: 500 }, { sum: 333_333, sheets: 500 })).toBeLessThan(0);
    expect(compareScores({ sum: 2000, sheets: 3 }, { sum: 667, sheets: 1 })).toBeGreaterThan(0);
  });

  it('punish nobody whose juror stepped aside: a mean of fewer sheets can stand higher than a larger sum', () => {
    expect(compareScores({ sum: 2700, sheets: 3 }, { sum: 4400, sheets: 5 })).toBeLessThan(0);
  });

  it('are made of whole units: every weighted total of half steps is one', () => {
    const scores = fc.record(Object.fromEntries(criteria.map(({ code }) => [code, fc.integer({ min: 0, max: 10 }).map((half) => half / 2)])));
    fc.assert(fc.property(scores, (given) => expect(Number.isInteger(totalOf(given, criteria))).toBe(true)));
    expect(totalOf({ J1: 5, J2: 5, J3: 5, J4: 5, J5: 5 }, criteria)).toBe(1000);
    expect(totalOf({ J1: 3.5, J2: 4, J3: 2.5, J4: 0, J5: 4.5 }, criteria)).toBe(105 + 160 + 125 + 0 + 225);
    expect(totalOf({ J1: 3.5 }, criteria)).toBeUndefined();
  });

  it('are tight up to two per cent of the maximum, and not one unit more', () => {
    expect(isWithin({ sum: 800, sheets: 1 }, { sum: 780, sheets: 1 }, 2, 1000)).toBe(true);
    expect(isWithin({ sum: 800, sheets: 1 }, { sum: 779, sheets: 1 }, 2, 1000)).toBe(false);
    expect(isWithin({ sum: 2400, sheets: 3 }, { sum: 3899, sheets: 5 }, 2, 1000)).toBe(false);
  });

  it('are tight with the one above as with the one below', () => {
    const score = fc.record({ sum: fc.integer({ min: 0, max: 3000 }), sheets: fc.integer({ min: 1, max: 9 }) });
    fc.assert(fc.property(score, score, (one, other) => expect(isWithin(one, other, 2, 1000)).toBe(isWithin(other, one, 2, 1000))));
    expect(isWithin({ sum: 780, sheets: 1 }, { sum: 800, sheets: 1 }, 2, 1000)).toBe(true);
    expect(isWithin({ sum: 779, sheets: 1 }, { sum: 800, sheets: 1 }, 2, 1000)).toBe(false);
  });

  it('are shown on the scale to 100', () => {
    expect(meanOf({ sum: 6215, sheets: 7 })).toBeCloseTo(88.7857, 4);
  });
});
