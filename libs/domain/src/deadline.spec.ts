import fc from 'fast-check';
import { hasBegun, instantOf, isInTime, offsetMinutes } from './deadline.js';

const zones = ['Europe/Berlin', 'Europe/Helsinki', 'Europe/Warsaw', 'UTC', 'America/New_York'];

describe('A deadline', () => {
  it('takes the last millisecond and refuses the next', () => {
    const deadline = { at: '2027-01-29T22:59:00.000Z', zone: 'Europe/Berlin' };
    expect(isInTime(new Date('2027-01-29T22:58:59.999Z'), deadline)).toBe(true);
    expect(isInTime(new Date('2027-01-29T22:59:00.000Z'), deadline)).toBe(true);
    expect(isInTime(new Date('2027-01-29T22:59:00.001Z'), deadline)).toBe(false);
  });

  it('begins at its instant', () => {
    expect(hasBegun(new Date(999), { at: new Date(1000), zone: 'UTC' })).toBe(false);
    expect(hasBegun(new Date(1000), { at: new Date(1000), zone: 'UTC' })).toBe(true);
  });

  it('knows that 23:59 in Berlin is another instant in April than in January', () => {
    expect(instantOf('2027-01-29T23:59', 'Europe/Berlin').toISOString()).toBe('2027-01-29T22:59:00.000Z');
    expect(instantOf('2025-04-04T23:59', 'Europe/Berlin').toISOString()).toBe('2025-04-04T21:59:00.000Z');
    expect(instantOf('2025-04-04T23:59', 'Europe/Helsinki').toISOString()).toBe('2025-04-04T20:59:00.000Z');
  });

  it('moves a skipped hour forward and takes the first of a doubled one', () => {
    expect(instantOf('2026-03-29T02:30', 'Europe/Berlin').toISOString()).toBe('2026-03-29T01:30:00.000Z');
    expect(instantOf('2026-10-25T02:30', 'Europe/Berlin').toISOString()).toBe('2026-10-25T00:30:00.000Z');
  });

  it('reads any wall time back as it was written, in every zone', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('2024-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }), fc.constantFrom(...zones), (instant, zone) => {
        const whole = new Date(Math.floor(instant.getTime() / 1000) * 1000);
        const wall = new Date(whole.getTime() + offsetMinutes(whole, zone) * 60_000).toISOString().slice(0, 19);
        const back = instantOf(wall, zone);
        expect(new Date(back.getTime() + offsetMinutes(back, zone) * 60_000).toISOString().slice(0, 19)).toBe(wall);
      }),
      { numRuns: 2000 },
    );
  });
});
