import type { Actor, ApplicationState } from '@pearls/contracts';
import { holdsAny } from '@pearls/domain';
import { In, Not, type FindOptionsWhere } from 'typeorm';
import type { ApplicationEntity } from './application.entity.js';

/** States in which an application has left the team's desk. Drafts are the team's alone. */
export const SUBMITTED_STATES: ApplicationState[] = ['submitted', 'eligible', 'ineligible', 'selected', 'not_selected', 'plan_submitted', 'plan_not_submitted', 'awarded', 'awarded_extra', 'not_awarded'];

/** States of an application that assessors have read or are to read. */
export const ASSESSED_STATES = SUBMITTED_STATES.filter((state) => state !== 'submitted' && state !== 'ineligible');

/** States of a candidate: it was selected, and everybody may know. */
export const CANDIDATE_STATES: ApplicationState[] = ['selected', 'plan_submitted', 'plan_not_submitted', 'awarded', 'awarded_extra', 'not_awarded'];

const STAFF = ['secretariat', 'administrator', 'auditor'] as const;

export const isStaff = (actor: Actor) => holdsAny(actor, STAFF);
export const teamsOf = (actor: Actor) => actor.teams.map((team) => team.id);
export const writingTeamsOf = (actor: Actor) => actor.teams.filter((team) => team.role !== 'viewer').map((team) => team.id);

/** The state an actor may see: a team sees what it has been told. */
export const stateFor = (actor: Actor, { state, toldState, teamId }: Pick<ApplicationEntity, 'state' | 'toldState' | 'teamId'>): ApplicationState =>
  teamsOf(actor).includes(teamId) && !isStaff(actor) ? toldState : state;

/** Countries an assessor never reads about: those the own organisation mentors, whichever of the person's grants says so. */
export const walledCountries = (actor: Actor) => actor.grants.filter(({ role }) => role === 'assessor' || role === 'contact').flatMap(({ country }) => country ?? []);

type Where = FindOptionsWhere<ApplicationEntity>;

/**
 * Which applications an actor may read: the team its own; the staff and the assessors what was handed in, an assessor
 * never one from the country the own organisation mentors or of a team the assessor belongs to.
 */
export function visibleTo(actor: Actor, where: Where): Where[] {
  const own = teamsOf(actor);
  const ways: Where[] = own.length ? [{ ...where, teamId: In(own) }] : [];
  if (isStaff(actor)) ways.push({ ...where, state: In([...SUBMITTED_STATES, 'withdrawn']) });
  else ways.push(...assessableBy(actor, where));
  return ways.length ? ways : [{ ...where, id: In([]) }];
}

/** Which applications an assessor may read and assess. */
export function assessableBy(actor: Actor, where: Where): Where[] {
  const walls = walledCountries(actor);
  return actor.grants
    .filter((grant) => grant.role === 'assessor')
    .map(({ cycleId }) => ({
      ...where,
      state: In(ASSESSED_STATES),
      ...(cycleId && { cycleId }),
      ...(walls.length && { country: Not(In(walls)) as never }),
      ...(actor.teams.length && { teamId: Not(In(teamsOf(actor))) }),
    }));
}
