import type { Actor, Role } from '@pearls/contracts';
import { Equal, In, Not, type FindOperator } from 'typeorm';

/** Cycles by name, or all there are. */
export type Cycles = 'all' | string[];

export const STAFF = ['secretariat', 'administrator'] as const satisfies readonly Role[];
export const READERS = [...STAFF, 'auditor'] as const satisfies readonly Role[];

/** For which cycles somebody holds one of the roles. */
export function cyclesAs(actor: Actor, roles: readonly Role[]): Cycles {
  const grants = actor.kind === 'person' ? actor.grants.filter(({ role }) => roles.includes(role)) : [];
  return grants.some(({ cycleId }) => !cycleId) ? 'all' : grants.flatMap(({ cycleId }) => cycleId ?? []);
}

/** The cycles somebody judges: of them nothing of mentoring is shown, whatever else the person is. */
export const judgedBy = (actor: Actor): Cycles => cyclesAs(actor, ['juror', 'chair']);

export const includes = (cycles: Cycles, cycleId: string) => cycles === 'all' || cycles.includes(cycleId);

/** The condition on a cycle that stays within what is allowed and outside what is judged; nothing where there is none to set. */
export function cycleWithin(allowed: Cycles, judged: Cycles, wanted?: string): FindOperator<string> | undefined {
  if (judged === 'all') return In([]);
  if (wanted !== undefined) return includes(allowed, wanted) && !judged.includes(wanted) ? Equal(wanted) : In([]);
  if (allowed !== 'all') return In(allowed.filter((one) => !judged.includes(one)));
  return judged.length ? Not(In(judged)) : undefined;
}

export const teamsOf = (actor: Actor) => actor.teams.map(({ id }) => id);
export const writingTeamsOf = (actor: Actor) => actor.teams.filter(({ role }) => role !== 'viewer').map(({ id }) => id);
