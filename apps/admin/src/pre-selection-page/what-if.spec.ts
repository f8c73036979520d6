import fc from 'fast-check';
import { crossing, proposedAt, stagingAt } from './what-if';

const line = (percent: number | undefined, cycleLine = 50) => ({
  percent,
  proposed: percent === undefined ? undefined : percent >= cycleLine ? ('selected' as const) : ('not_selected' as const),
  staged: undefined,
  state: 'eligible' as const,
});

describe('Moving the line of pre-selection', () => {
  const items = [line(80), line(52), line(50), line(48.5), line(undefined)];

  it('crosses nobody where it stands', () => {
    expect(crossing(items, 50)).toEqual({ up: [], down: [] });
  });

  it('shows who would go on and who would not', () => {
    expect(crossing(items, 48).up).toEqual([items[3]]);
    expect(crossing(items, 51).down).toEqual([items[2]]);
  });

  it('lets a mean exactly on the line go on', () => {
    expect(proposedAt(52, items[1]!)).toBe('selected');
  });

  it('says nothing of who has too few assessments', () => {
    expect(proposedAt(0, { percent: 70, proposed: undefined })).toBeUndefined();
  });

  it('needs reasons exactly for those who cross', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 30 }), fc.integer({ min: 0, max: 100 }), (percents, moved) => {
        const all = percents.map((percent) => line(percent));
        const { up, down } = crossing(all, moved);
        expect(stagingAt(all, moved).departing).toHaveLength(up.length + down.length);
      }),
    );
  });
});
