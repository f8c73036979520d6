import type { EventAudience, Role } from '@pearls/contracts';
import type { DataSource } from 'typeorm';

/** Who is told: by what they are, not by who they are. */
export type Audience =
  | { people: string[] }
  | { teams: string[] }
  | { roles: Role[]; cycleId?: string; without?: { todo: string } }
  | { contactsOf: string; cycleId: string }
  | { registeredFor: string }
  | { invitedTo: EventAudience; cycleId: string }
  | { network: true; without: string };

type Db = Pick<DataSource, 'query'>;
const ids = (rows: { id: string }[]) => rows.map(({ id }) => id);

/** Members of teams that took part in some way. */
const MEMBERS_OF = (which: string) => `select distinct m.person_id as id from members m join participations p on p.team_id = m.team_id where m.held and ${which}`;

/** The people of an audience, as far as this service knows; teams are those of the notice alone. */
export async function peopleOf(db: Db, audience: Audience): Promise<string[]> {
  if ('people' in audience) return audience.people;
  if ('teams' in audience) return ids(await db.query(`select distinct person_id as id from members where held and team_id = any($1::uuid[])`, [audience.teams]));
  if ('roles' in audience) return ids(await holders(db, audience));
  if ('contactsOf' in audience) return ids(await db.query(`select distinct person_id as id from assignments where active and team_id = $1 and cycle_id = $2`, [audience.contactsOf, audience.cycleId]));
  if ('registeredFor' in audience) return ids(await db.query(`select distinct person_id as id from registrations where event_id = $1 and state <> 'cancelled'`, [audience.registeredFor]));
  if ('network' in audience) return ids(await db.query(`${MEMBERS_OF('p.candidate')} and not p.team_id in (select team_id from participations where cycle_id = $1 and candidate)`, [audience.without]));
  return ids(await invited(db, audience.invitedTo, audience.cycleId));
}

function holders(db: Db, { roles, cycleId, without }: Extract<Audience, { roles: Role[] }>): Promise<{ id: string }[]> {
  return db.query(
    `select distinct h.person_id as id from role_holders h
     where h.held and h.role = any($1) and ($2::text is null or h.cycle_id in ('', $2))
       and not exists (select from todo_parts p where p.key = $3 and p.person_id = h.person_id and p.done)`,
    [roles, cycleId ?? null, without?.todo ?? ''],
  );
}

function invited(db: Db, audience: EventAudience, cycleId: string): Promise<{ id: string }[]> {
  if (audience === 'contacts') return holders(db, { roles: ['contact'], cycleId });
  if (audience === 'candidates') return db.query(MEMBERS_OF('p.candidate and not p.ended and p.cycle_id = $1'), [cycleId]);
  if (audience === 'pearls') return db.query(MEMBERS_OF('p.pearl and p.cycle_id = $1'), [cycleId]);
  return db.query(MEMBERS_OF('p.candidate'));
}
