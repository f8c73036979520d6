import type { PlanToJudge, SheetState } from '@pearls/contracts';
import { dutyOf, nextOf } from './duty';

const mine = (toDeclare: number, opened = false) => ({ chair: false, presides: false, toDeclare, opened });
const deputy = { ...mine(0), presides: true };
const plan = (planId: string, sheetState: SheetState) => ({ planId, sheetState }) as PlanToJudge;

describe('the duty of the moment', () => {
  it.each([
    ['forming', mine(3), undefined, 'forming'],
    ['declaring', deputy, undefined, 'declared'],
    ['scoring', deputy, undefined, 'lead'],
    ['deliberation', deputy, undefined, 'lead'],
    ['deliberation', { ...deputy, chair: true, opened: true }, [], 'deliberation'],
    ['declaring', mine(3), undefined, 'declare'],
    ['declaring', mine(0), undefined, 'declared'],
    ['scoring', mine(1), undefined, 'declare'],
    ['scoring', mine(0), undefined, 'declared'],
    ['scoring', mine(0, true), undefined, 'score'],
    ['scoring', mine(0, true), [], 'none'],
    ['scoring', mine(0, true), [plan('a', 'final'), plan('b', 'draft')], 'score'],
    ['scoring', mine(0, true), [plan('a', 'final'), plan('b', 'reopened')], 'score'],
    ['scoring', mine(0, true), [plan('a', 'final'), plan('b', 'waived')], 'meeting'],
    ['deliberation', mine(0, true), [plan('a', 'final')], 'deliberation'],
    ['decided', mine(0, true), [], 'decided'],
    ['published', mine(0, true), [], 'published'],
  ] as const)('while a panel is %s', (state, seat, plans, duty) => {
    expect(dutyOf({ state, mine: seat }, plans)).toBe(duty);
  });

  it('goes on with what was begun before it opens another plan', () => {
    expect(nextOf([plan('a', 'final'), plan('b', 'not_started'), plan('c', 'draft')])?.planId).toBe('c');
    expect(nextOf([plan('a', 'final'), plan('b', 'not_started')])?.planId).toBe('b');
    expect(nextOf([plan('a', 'final')])).toBeUndefined();
  });
});
