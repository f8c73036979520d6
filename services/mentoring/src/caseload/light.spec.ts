import fc from 'fast-check';
import { lightOf, SILENCE, type CaseFacts } from './light.js';

const well: CaseFacts = { plan: 'opened', pearl: false, closed: false, candidateDays: 60, silentDays: 3, sessions: 2, lateSteps: 0, latestBy: 0, lateReports: 0, activeContacts: 1 };
const codes = (facts: Partial<CaseFacts>) => lightOf({ ...well, ...facts }).reasons.map(({ code }) => code);

describe('The light of a candidate', () => {
  it('is calm while nothing is late', () => {
    expect(lightOf(well)).toEqual({ light: 'calm', reasons: [{ code: 'well', params: {}, text: 'Nothing is late and you are in touch.' }] });
  });

  it.each([
    ['watch', { silentDays: SILENCE.plan.watch + 1 }, 'silent'],
    ['act', { silentDays: SILENCE.plan.act + 1 }, 'silent'],
    ['act', { silentDays: 60, sessions: 0 }, 'never-met'],
    ['watch', { lateSteps: 1, latestBy: 2 }, 'late-steps'],
    ['act', { lateSteps: 1, latestBy: 15 }, 'late-steps'],
    ['act', { lateReports: 1 }, 'late-reports'],
    ['act', { activeContacts: 0 }, 'no-contact'],
    ['watch', { plan: 'none' as const }, 'no-plan'],
  ])('says %s, and why, where %j', (light, facts, code) => {
    const shown = lightOf({ ...well, ...facts });
    expect(shown.light).toBe(light);
    expect(shown.reasons.map((reason) => reason.code)).toEqual([code]);
    expect(shown.reasons[0]!.text).toMatch(/\.$/);
  });

  it('gives a Pearl longer silence: a quarter has a check-in of its own', () => {
    expect(codes({ pearl: true, plan: 'submitted', silentDays: SILENCE.plan.act + 1 })).toEqual(['well']);
    expect(codes({ pearl: true, plan: 'submitted', silentDays: SILENCE.pearl.act + 1 })).toEqual(['silent']);
  });

  it('has no complaint about silence while the jury reads', () => {
    expect(codes({ plan: 'submitted', silentDays: 300 })).toEqual(['with-the-jury']);
  });

  it.each(['withdrawn', 'not-submitted'] as const)('treats %s as a normal end', (plan) => {
    expect(lightOf({ ...well, plan, silentDays: 400, lateSteps: 9, activeContacts: 0 })).toMatchObject({ light: 'calm', reasons: [{ code: plan }] });
  });

  it('always says why, and never grows calmer as more is late', () => {
    const count = fc.nat({ max: 200 });
    const facts = fc.record({ plan: fc.constantFrom<CaseFacts['plan']>('none', 'opened', 'submitted', 'not-submitted', 'withdrawn'), pearl: fc.boolean(), closed: fc.boolean(), candidateDays: count, silentDays: count, sessions: count, lateSteps: count, latestBy: count, lateReports: count, activeContacts: count });
    const weight = { calm: 0, watch: 1, act: 2 };
    fc.assert(
      fc.property(facts, fc.constantFrom('silentDays' as const, 'lateSteps' as const, 'latestBy' as const, 'lateReports' as const), (some, what) => {
        const now = lightOf(some);
        const later = lightOf({ ...some, [what]: some[what] + 10 });
        expect(now.reasons.length).toBeGreaterThan(0);
        expect(weight[later.light]).toBeGreaterThanOrEqual(weight[now.light]);
      }),
    );
  });
});
