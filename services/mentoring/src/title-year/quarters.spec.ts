import { titleYearOf } from './quarters.js';

const zone = 'Europe/Berlin';
const starts = { key: 'title-year-starts' as const, at: '2027-12-31T23:00:00.000Z', zone };
const ends = { key: 'title-year-ends' as const, at: '2028-12-31T23:00:00.000Z', zone };

describe('The quarters of a title year', () => {
  it('are four, open two weeks before they end and are due two weeks after', () => {
    const { quarters } = titleYearOf([starts, ends])!;
    expect(quarters.map(({ quarter, opensAt, dueOn }) => [quarter, opensAt.toISOString().slice(0, 10), dueOn])).toEqual([
      [1, '2028-03-18', '2028-04-15'],
      [2, '2028-06-17', '2028-07-16'],
      [3, '2028-09-17', '2028-10-15'],
      [4, '2028-12-17', '2029-01-15'],
    ]);
  });

  it('follow a year that was made shorter', () => {
    const { quarters, endsAt } = titleYearOf([starts, { ...ends, at: '2028-11-30T23:00:00.000Z' }])!;
    expect(endsAt.toISOString()).toBe('2028-11-30T23:00:00.000Z');
    expect(quarters.at(-1)!.dueOn).toBe('2028-12-15');
  });

  it('last a year where no end is set', () => {
    expect(titleYearOf([starts])!.endsAt.toISOString()).toBe('2028-12-31T23:00:00.000Z');
    expect(titleYearOf([starts])!.reportDueOn).toBe('2029-03-02');
  });

  it('of a very short year open one after another, each near its own end', () => {
    const { quarters } = titleYearOf([starts, { ...ends, at: '2027-12-31T23:04:00.000Z' }])!;
    expect(quarters.map(({ opensAt }) => opensAt.toISOString().slice(11, 19))).toEqual(['23:00:50', '23:01:50', '23:02:50', '23:03:50']);
  });

  it('are none while no beginning is set', () => {
    expect(titleYearOf([ends])).toBeUndefined();
  });
});
