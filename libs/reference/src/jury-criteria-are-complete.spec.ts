import { JURY_CRITERION_CODES, juryCriteria } from './jury/index.js';

describe('the criteria of the jury', () => {
  it('are J1 to J5 and weigh one hundred together', () => {
    expect(juryCriteria.map(({ code }) => code)).toEqual([...JURY_CRITERION_CODES]);
    expect(juryCriteria.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
  });

  it.each(juryCriteria.map((one) => [one.code, one] as const))('say what %s is and what 0 to 5 mean, in English and Latvian', (_, { label, explanation, anchors, parts }) => {
    expect(anchors).toHaveLength(6);
    for (const { en, lv } of [label, explanation, ...anchors]) {
      expect(en.trim()).not.toBe('');
      expect(lv.trim()).not.toBe('');
      expect(lv).not.toBe(en);
    }
    expect(new Set(anchors.map(({ en }) => en)).size).toBe(6);
    expect(parts.length).toBeGreaterThan(0);
  });
});
