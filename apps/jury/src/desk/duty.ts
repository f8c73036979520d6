import type { Panel, PlanToJudge } from '@pearls/contracts';
import { isDeputy } from '../panel/deputy';

export type DutyKey =
  | 'forming'
  | 'lead'
  | 'declare'
  | 'declared'
  | 'score'
  | 'none'
  | 'meeting'
  | 'deliberation'
  | 'decided'
  | 'published';

/** What a juror of this panel does next, by the panel and the own desk. */
export function dutyOf(
  { state, mine }: Pick<Panel, 'state' | 'mine'>,
  plans: readonly PlanToJudge[] | undefined,
): DutyKey {
  const owes = (mine?.toDeclare ?? 0) > 0;
  if (isDeputy({ state, mine })) return 'lead';
  if (state === 'forming') return 'forming';
  if (state === 'declaring') return owes ? 'declare' : 'declared';
  if (state === 'scoring') {
    if (owes) return 'declare';
    if (!mine?.opened) return 'declared';
    if (plans && !plans.length) return 'none';
    return nextOf(plans ?? []) || !plans ? 'score' : 'meeting';
  }
  return state;
}

/** Whether the juror has nothing more to do about a plan. */
export const isDone = ({ sheetState }: PlanToJudge): boolean =>
  sheetState === 'final' || sheetState === 'waived';

/** The plan to go on with: what was begun first, then the order of the desk. */
export function nextOf(plans: readonly PlanToJudge[]): PlanToJudge | undefined {
  const open = plans.filter((plan) => !isDone(plan));
  return open.find(({ sheetState }) => sheetState !== 'not_started') ?? open[0];
}
