import { Injectable } from '@nestjs/common';
import type { Role, TimetableKey } from '@pearls/contracts';
import { DataSource } from 'typeorm';
import type { CheckInRow, CycleDateRow, EventRow } from './entries.js';

const PUBLIC: TimetableKey[] = ['call-opens', 'call-closes', 'pre-selection-published', 'plans-due', 'jury-meets', 'results-published', 'title-year-starts', 'title-year-ends'];

/** Which dates of a cycle concern whoever holds a role in it. */
const OF_ROLE: Partial<Record<Role, TimetableKey[]>> = {
  secretariat: PUBLIC,
  administrator: PUBLIC,
  auditor: PUBLIC,
  assessor: ['call-closes', 'pre-selection-published'],
  juror: ['plans-due', 'jury-meets', 'results-published'],
  chair: ['plans-due', 'jury-meets', 'results-published'],
  contact: ['call-opens', 'call-closes', 'pre-selection-published', 'plans-due', 'results-published', 'title-year-starts', 'title-year-ends'],
};

/** Which concern a town, as far as it has come. */
const OF_APPLICANT: TimetableKey[] = ['call-closes', 'pre-selection-published'];
const OF_CANDIDATE: TimetableKey[] = ['plans-due', 'results-published'];
const OF_PEARL: TimetableKey[] = ['title-year-starts', 'title-year-ends'];
const OF_EVERYBODY: TimetableKey[] = ['call-opens', 'call-closes'];

const DATE = `select d.cycle_id as "cycleId", c.name as "cycleName", d.key, d.at, d.zone, d.sequence, d.changed_at as "changedAt"
  from cycle_dates d join known_cycles c on c.id = d.cycle_id and c.name is not null and c.state <> 'draft'`;
const EVENT = `select e.id, e.kind, e.title, e."where", e.starts_at as "startsAt", e.ends_at as "endsAt", e.zone, e.cancelled, e.sequence, e.changed_at as "changedAt"`;
const RECENT = `e.ends_at > $2::timestamptz - interval '1 year'`;

/** What stands in a calendar, from what this service remembers: reading one asks nobody. */
@Injectable()
export class CalendarDates {
  constructor(private readonly db: DataSource) {}

  /** Every date is given with who it is for, so that the database decides. */
  cycleDatesOf(personId: string): Promise<CycleDateRow[]> {
    return this.db.query(
      `${DATE}
       where (c.state in ('announced', 'call_open') and d.key = any($3))
          or exists (select from role_holders h where h.person_id = $1 and h.held and h.cycle_id in ('', d.cycle_id) and d.key in (select jsonb_array_elements_text($2::jsonb -> h.role)))
          or exists (select from members m join participations p on p.team_id = m.team_id and p.cycle_id = d.cycle_id where m.person_id = $1 and m.held
               and ((not p.ended and not p.candidate and d.key = any($4)) or (p.candidate and not p.ended and d.key = any($5)) or (p.pearl and d.key = any($6))))
       order by d.at, d.cycle_id, d.key`,
      [personId, JSON.stringify(OF_ROLE), OF_EVERYBODY, OF_APPLICANT, OF_CANDIDATE, OF_PEARL],
    );
  }

  /** What the person is registered for or invited to; a registration taken back takes the event with it. */
  eventsOf(personId: string, now: Date): Promise<EventRow[]> {
    const mine = `select from members m join participations p on p.team_id = m.team_id where m.person_id = $1 and m.held`;
    return this.db.query(
      `${EVENT}, nullif(r.state, 'cancelled') as registration
       from programme_events e left join lateral (select state from registrations r where r.event_id = e.id and r.person_id = $1 order by told_id desc limit 1) r on true
       where ${RECENT} and r.state is distinct from 'cancelled' and (
         r.state is not null or e.audience = 'public'
         or (e.audience = 'network' and exists (${mine} and p.candidate))
         or (e.audience = 'candidates' and exists (${mine} and p.candidate and not p.ended and p.cycle_id = any(e.cycle_ids)))
         or (e.audience = 'pearls' and exists (${mine} and p.pearl and p.cycle_id = any(e.cycle_ids)))
         or (e.audience = 'contacts' and exists (select from role_holders h where h.person_id = $1 and h.held and h.role = 'contact' and (h.cycle_id = '' or h.cycle_id = any(e.cycle_ids)))))
       order by e.starts_at, e.id`,
      [personId, now],
    );
  }

  checkInsOf(personId: string): Promise<CheckInRow[]> {
    return this.db.query(
      `select t.matter ->> 'checkInId' as "checkInId", coalesce(p.name, t.place_id, '–') as "placeName", t.due_on::text as "dueOn", t.opened_at as "openedAt"
       from todos t join members m on m.team_id = t.team_id and m.held and m.person_id = $1 left join known_places p on p.id = t.place_id
       where t.kind = 'file-check-in' and t.settled_at is null and t.due_on is not null order by t.due_on, t.id`,
      [personId],
    );
  }

  publicCycleDates(cycleId: string | undefined): Promise<CycleDateRow[]> {
    return this.db.query(`${DATE} where d.key = any($1) and ($2::text is null or d.cycle_id = $2) order by d.at, d.cycle_id, d.key`, [PUBLIC, cycleId ?? null]);
  }

  publicEvents(cycleId: string | undefined, now: Date): Promise<EventRow[]> {
    return this.db.query(`${EVENT} from programme_events e where e.audience = 'public' and ${RECENT} and ($1::text is null or $1 = any(e.cycle_ids)) order by e.starts_at, e.id`, [cycleId ?? null, now]);
  }
}
