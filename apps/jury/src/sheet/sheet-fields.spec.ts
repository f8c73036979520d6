import type { ScoreSheet } from '@pearls/contracts';
import { draftOf, sheetOf } from './sheet-fields';
import { needsComment } from './needs-comment';

const sheet = {
  scores: { J1: 0, J2: 4.5 },
  comments: { J2: 'Carries.' },
  overallComment: 'Well done.',
  veryConvincing: true,
  version: 4,
  savedAt: '2027-11-01T12:00:00Z',
} as unknown as ScoreSheet;

describe('a sheet as a draft', () => {
  it('comes back as it went, with nothing scored as nothing and zero as zero', () => {
    const draft = draftOf(sheet);
    expect(draft.version).toBe(4);
    expect(sheetOf(draft.answers, ['J1', 'J2', 'J3'])).toEqual({
      scores: { J1: 0, J2: 4.5 },
      comments: { J2: 'Carries.' },
      overallComment: 'Well done.',
      privateComment: '',
      veryConvincing: true,
    });
  });

  it.each([
    [undefined, false],
    [0, true],
    [1.5, true],
    [2, false],
    [4, false],
    [4.5, true],
    [5, true],
  ])('wants a word about %s: %s', (score, wanted) => expect(needsComment(score)).toBe(wanted));
});
