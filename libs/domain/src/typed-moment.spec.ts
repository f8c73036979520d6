import { readTypedMoment } from './typed-moment.js';

const read = (day: string, typed: string, zone = 'Europe/Berlin') => {
  const moment = readTypedMoment(day, typed, zone);
  return moment.kind === 'clear' ? `${moment.at.toISOString()} ${moment.shown}` : moment.kind;
};

describe('A typed moment', () => {
  it.each([
    ['2027-01-29', '23:59', '2027-01-29T22:59:00.000Z once'],
    ['2027-04-04', '23.59', '2027-04-04T21:59:00.000Z once'],
    ['2027-04-04', '2359', '2027-04-04T21:59:00.000Z once'],
    ['2027-04-04', '9:05', '2027-04-04T07:05:00.000Z once'],
    ['2027-01-29', '23:59 CET', '2027-01-29T22:59:00.000Z once'],
    ['2027-04-04', '23:59 cest', '2027-04-04T21:59:00.000Z once'],
  ])('reads %s %s', (day, typed, expected) => {
    expect(read(day, typed)).toBe(expected);
  });

  it('asks when CET is written for a day of summer time', () => {
    expect(readTypedMoment('2025-04-04', '23:59 CET', 'Europe/Berlin')).toEqual({
      kind: 'question',
      abbreviation: 'CET',
      onTheClock: new Date('2025-04-04T21:59:00Z'),
      asWritten: new Date('2025-04-04T22:59:00Z'),
    });
  });

  it('asks when summer time is written for a winter day, and when another zone is written', () => {
    expect(read('2027-01-29', '23:59 CEST')).toBe('question');
    expect(read('2027-01-29', '23:59 CET', 'Europe/Riga')).toBe('question');
    expect(read('2027-01-29', '12:00 UTC')).toBe('question');
  });

  it('tells times that the clock change skips or shows twice', () => {
    expect(read('2027-03-28', '02:30')).toBe('2027-03-28T01:30:00.000Z never');
    expect(read('2027-10-31', '02:30')).toBe('2027-10-31T00:30:00.000Z twice');
    expect(read('2027-10-31', '02:30 CET')).toBe('2027-10-31T01:30:00.000Z once');
  });

  it.each(['', '25:00', '12:60', 'noon', '12', '12:30 noon today'])('does not read %j', (typed) => {
    expect(read('2027-01-29', typed)).toBe('unreadable');
  });

  it('does not guess an abbreviation it does not know, nor a day that is none', () => {
    expect(read('2027-01-29', '12:00 XYZ')).toBe('unknown-abbreviation');
    expect(read('', '12:00')).toBe('unreadable');
  });
});
