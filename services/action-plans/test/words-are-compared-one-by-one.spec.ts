import fc from 'fast-check';
import { runsBetween } from '../src/versions/difference.js';

const words = fc.array(fc.constantFrom('One', 'in', 'four', 'three', 'lives', 'alone', '.', ' ', '\n', 'žēl', 'ä'), { maxLength: 40 }).map((some) => some.join(''));
const only = (runs: ReturnType<typeof runsBetween>, ...kinds: string[]) => runs.filter(({ change }) => kinds.includes(change)).map(({ text }) => text).join('');

describe('The difference between two texts', () => {
  it('is made of the old text and the new one, and of nothing else', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const runs = runsBetween(before, after);
        expect(only(runs, 'same', 'gone')).toBe(before);
        expect(only(runs, 'same', 'new')).toBe(after);
      }),
      { numRuns: 500 },
    );
  });

  it('says nothing of what stayed the same', () => {
    expect(runsBetween('As it was.', 'As it was.')).toEqual([{ change: 'same', text: 'As it was.' }]);
  });

  it('shows two long texts that have nothing in common whole', () => {
    const [before, after] = ['alpha', 'omega'].map((word) => Array.from({ length: 1500 }, (_, index) => `${word}${index}`).join(' '));
    const runs = runsBetween(before!, after!);
    expect(only(runs, 'same', 'gone')).toBe(before);
    expect(only(runs, 'same', 'new')).toBe(after);
    expect(runs).toHaveLength(2);
  });
});
