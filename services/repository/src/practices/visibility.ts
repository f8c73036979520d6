import { PROGRAMME_TEAM, type Actor } from '@pearls/contracts';
import { holdsAny, signatureOf } from '@pearls/domain';
import { In, IsNull, Not, type FindOptionsWhere } from 'typeorm';
import type { PracticeEntity } from './practice.entity.js';

const STAFF = ['secretariat', 'administrator'] as const;
const SEEING = [...STAFF, 'auditor'] as const;

export const isStaff = (actor: Actor) => holdsAny(actor, STAFF);
export const teamsOf = (actor: Actor) => actor.teams.map((team) => team.id);

/** Teams in whose name the caller may write; what the programme itself writes belongs to its staff. */
export const writingTeamsOf = (actor: Actor) => [...actor.teams.filter((team) => team.role !== 'viewer').map((team) => team.id), ...(isStaff(actor) ? [PROGRAMME_TEAM] : [])];

/** Whether somebody belongs to the network: members of a team and holders of a role. */
export const isOfTheNetwork = (actor: Actor) => actor.kind === 'person' && (actor.teams.length > 0 || actor.grants.length > 0);

/** Countries a national contact looks after, and therefore does not judge. */
export const ownCountries = (actor: Actor) => actor.grants.filter(({ role }) => role === 'contact').flatMap(({ country }) => country ?? []);

export const isContact = (actor: Actor) => holdsAny(actor, ['contact']);

type Where = FindOptionsWhere<PracticeEntity>;

/** What has left its team's desk. */
const HANDED_IN: Where[] = [
  { state: In(['in_review', 'second_reading', 'changes_asked', 'published']) },
  { state: 'archived', publishedAt: Not(IsNull()) },
  { state: 'archived', submittedAt: Not(IsNull()) },
];

/**
 * Which practices in work an actor may read. A draft is its team's alone. What was handed in, the staff read; a national
 * contact reads what waits for the second reader, never one of the own country.
 */
export function visibleTo(actor: Actor, where: Where = {}): Where[] {
  const own = [...teamsOf(actor), ...(holdsAny(actor, SEEING) ? [PROGRAMME_TEAM] : [])];
  const ways: Where[] = own.length ? [{ ...where, teamId: In(own) }] : [];
  if (holdsAny(actor, SEEING)) ways.push(...HANDED_IN.map((one) => ({ ...where, ...one }) as Where));
  else if (isContact(actor)) ways.push({ ...where, ...secondReading(actor) } as Where);
  return ways.length ? ways : [{ ...where, id: In([]) }];
}

const secondReading = (actor: Actor) => ({ state: 'second_reading', ...(ownCountries(actor).length && { country: Not(In(ownCountries(actor))) }) });

export type Reading = Pick<PracticeEntity, 'state' | 'teamId' | 'country' | 'submittedBy' | 'firstReader'>;

/** Why somebody who sees a practice may not be the reader it waits for; nothing when they may. */
export function readingForbidden(actor: Actor, practice: Reading): 'not-a-reader' | 'reader-is-author' | 'reader-was-first' | undefined {
  if (practice.state !== 'in_review' && practice.state !== 'second_reading') return 'not-a-reader';
  const second = practice.state === 'second_reading';
  const fits = isStaff(actor) || (second && isContact(actor) && !ownCountries(actor).includes(practice.country ?? ''));
  if (!fits) return 'not-a-reader';
  if (practice.submittedBy === signatureOf(actor) || teamsOf(actor).includes(practice.teamId)) return 'reader-is-author';
  return second && practice.firstReader === signatureOf(actor) ? 'reader-was-first' : undefined;
}
