import type { Actor, PlanState } from '@pearls/contracts';
import { holdsAny } from '@pearls/domain';
import { In, Raw, type FindOptionsWhere } from 'typeorm';
import type { PlanEntity } from './plan.entity.js';

const STAFF = ['secretariat', 'administrator', 'auditor'] as const;

/** States in which the back office reads a plan: a draft is the team's and its contact's. */
export const HANDED_IN: PlanState[] = ['submitted', 'title_active', 'title_completed', 'title_ended_early'];

export const isStaff = (actor: Actor) => holdsAny(actor, STAFF);
export const teamsOf = (actor: Actor) => actor.teams.map((team) => team.id);
export const writingTeamsOf = (actor: Actor) => actor.teams.filter((team) => team.role !== 'viewer').map((team) => team.id);
export const isMember = (actor: Actor, { teamId }: Pick<PlanEntity, 'teamId'>) => teamsOf(actor).includes(teamId);
export const isWriter = (actor: Actor, { teamId }: Pick<PlanEntity, 'teamId'>) => writingTeamsOf(actor).includes(teamId);

/** Of one who is inside: whether the actor also speaks. A viewer of the team looks on. */
export const maySpeak = (actor: Actor, plan: Pick<PlanEntity, 'teamId'>) => isWriter(actor, plan) || (!isMember(actor, plan) && actor.grants.some(({ role }) => role === 'contact'));

type Where = FindOptionsWhere<PlanEntity>;

const assignedTo = (personId: string) => Raw((column) => `${column} in (select application_id from plan_contacts where person_id = :contact and ended_at is null)`, { contact: personId });

/** Which plans an actor may read: the team its own, the contact those it answers for, the back office what was handed in. */
export function readableBy(actor: Actor, where: Where): Where[] {
  const ways: Where[] = [];
  if (actor.teams.length) ways.push({ ...where, teamId: In(teamsOf(actor)) });
  if (actor.grants.some(({ role }) => role === 'contact')) ways.push({ ...where, applicationId: assignedTo(actor.id) });
  if (isStaff(actor)) ways.push({ ...where, state: In(HANDED_IN) });
  return ways.length ? ways : [{ ...where, id: In([]) }];
}

/** Who works on a plan from the inside: members of its team, and the contact that answers for it. */
export function workedOnBy(actor: Actor, where: Where): Where[] {
  const ways: Where[] = [];
  if (actor.teams.length) ways.push({ ...where, teamId: In(teamsOf(actor)) });
  if (actor.grants.some(({ role }) => role === 'contact')) ways.push({ ...where, applicationId: assignedTo(actor.id) });
  return ways.length ? ways : [{ ...where, id: In([]) }];
}

/** Plans the actor may say something about: as one who writes in its team, or as its contact. Who only looks on stays silent. */
export const spokenIn = (actor: Actor, where: Where): Where[] => workedOnBy({ ...actor, teams: actor.teams.filter(({ role }) => role !== 'viewer') }, where);

/** Plans that were handed in, of the cycles the actor runs. */
export function runBy(actor: Actor, where: Where): Where[] {
  const cycles = actor.grants.filter(({ role }) => role === 'secretariat' || role === 'administrator').map(({ cycleId }) => cycleId);
  const ways = cycles.map((cycleId) => ({ ...where, state: In(HANDED_IN), ...(cycleId && { cycleId }) }));
  return ways.length ? ways : [{ ...where, id: In([]) }];
}

/** Plans the actor may write in. */
export const writtenBy = (actor: Actor, where: Where): Where => ({ ...where, teamId: In(writingTeamsOf(actor)) });
