import { asNumber, asSettledNumber } from './number-answer';

describe('a typed number', () => {
  it.each([
    ['19353', 19353],
    ['0', 0],
    ['', ''],
    ['19 353', '19 353'],
    ['05', '05'],
    ['about 20', 'about 20'],
  ])('is kept while typing: %j as %j', (typed, kept) => expect(asNumber(typed)).toBe(kept));

  it.each([
    ['19 353', 19353],
    ['19\u00a0353 ', 19353],
    ['05', 5],
    ['about 20', 'about 20'],
    ['  ', ''],
  ])('is understood afterwards: %j as %j', (typed, kept) => expect(asSettledNumber(typed)).toBe(kept));
});
