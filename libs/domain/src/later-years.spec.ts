import fc from 'fast-check';
import { wallTimeOf, yearsLater } from './later-years.js';

const zone = 'Europe/Berlin';
const weekday = (at: Date) => new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: zone }).format(at);

describe('A timetable of a later year', () => {
  it('keeps weekday and time on the wall', () => {
    const later = yearsLater('2027-01-29T22:59:00.000Z', zone, 1);
    expect(wallTimeOf(later, zone)).toBe('2028-01-28T23:59');
    expect(weekday(later)).toBe('Friday');
  });

  it('keeps the time on the wall across summer time', () => {
    expect(wallTimeOf(yearsLater('2027-03-26T11:00:00.000Z', zone, 1), zone)).toBe('2028-03-24T12:00');
    expect(wallTimeOf(yearsLater('2027-03-30T10:00:00.000Z', zone, 1), zone)).toBe('2028-03-28T12:00');
  });

  it('leaves the turn of the year where it is', () => {
    expect(yearsLater('2027-12-31T23:00:00.000Z', zone, 1).toISOString()).toBe('2028-12-31T23:00:00.000Z');
    expect(yearsLater('2028-12-31T22:59:00.000Z', zone, 1).toISOString()).toBe('2029-12-31T22:59:00.000Z');
  });

  it('is never more than three days from the same date, and always the same weekday', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('2024-01-02T00:00:00Z'), max: new Date('2040-12-01T00:00:00Z'), noInvalidDate: true }), fc.integer({ min: 1, max: 6 }), (at, years) => {
        const before = wallTimeOf(at, zone);
        fc.pre(!/-(01-01|12-31)T/.test(before) && !before.includes('-02-29T') && !/T0[0-4]:/.test(before));
        const later = wallTimeOf(yearsLater(at, zone, years), zone);
        const same = Date.parse(`${Number(before.slice(0, 4)) + years}${before.slice(4)}:00Z`);
        expect(Math.abs(Date.parse(`${later}:00Z`) - same)).toBeLessThanOrEqual(3 * 24 * 3_600_000);
        expect(new Date(`${later}:00Z`).getUTCDay()).toBe(new Date(`${before}:00Z`).getUTCDay());
        expect(later.slice(10)).toBe(before.slice(10));
      }),
    );
  });
});
