import { Injectable } from '@nestjs/common';
import type { Country, EventAudience, EventKind, RegistrationState, Role, TeamRole } from '@pearls/contracts';
import type { Told } from '@pearls/messaging';
import type { EntityManager } from 'typeorm';
import type { Mark } from './participation.entity.js';

/** What every fact about an event says. */
interface EventFact {
  eventId: string;
  cycleId: string;
  cycleIds?: string[];
  kind: EventKind;
  audience: EventAudience;
  startsAt: string;
  endsAt: string;
  zone: string;
}

/** What every fact about a town in a cycle says. */
export interface TownFact {
  applicationId: string;
  cycleId: string;
  teamId: string;
  placeId: string;
  country: Country;
  planId?: string;
}

const COLUMN: Record<Mark, string> = { submitted: 'submitted', candidate: 'candidate', handedIn: 'handed_in', ended: 'ended', pearl: 'pearl' };

/** What this service remembers of the others, kept by their facts. The later fact counts, whichever arrives first. */
@Injectable()
export class Known {
  role(tx: EntityManager, { personId, role, cycleId = '', country = '' }: { personId: string; role: Role; cycleId?: string; country?: string }, held: boolean, told: Told) {
    return tx.query(
      `insert into role_holders (person_id, role, cycle_id, country, held, told_id) values ($1, $2, $3, $4, $5, $6)
       on conflict (person_id, role, cycle_id, country) do update set held = excluded.held, told_id = excluded.told_id where role_holders.told_id < excluded.told_id`,
      [personId, role, cycleId, country, held, told.id],
    );
  }

  /** Without a role: somebody left. */
  member(tx: EntityManager, { teamId, personId }: { teamId: string; personId: string }, role: TeamRole | undefined, told: Told) {
    return tx.query(
      `insert into members (team_id, person_id, role, held, told_id) values ($1, $2, $3, $4, $5)
       on conflict (team_id, person_id) do update set role = excluded.role, held = excluded.held, told_id = excluded.told_id where members.told_id < excluded.told_id`,
      [teamId, personId, role ?? 'viewer', role !== undefined, told.id],
    );
  }

  /** How far a town came, and that its place and cycle are spoken of. */
  async town(tx: EntityManager, { applicationId, cycleId, teamId, placeId, country, planId }: TownFact, ...marks: Mark[]) {
    const columns = marks.map((mark) => COLUMN[mark]);
    await tx.query(
      `insert into participations (application_id, cycle_id, team_id, place_id, country, plan_id${columns.map((one) => `, ${one}`).join('')})
       values ($1, $2, $3, $4, $5, $6${columns.map(() => ', true').join('')})
       on conflict (application_id) do update set plan_id = coalesce(excluded.plan_id, participations.plan_id)${columns.map((one) => `, ${one} = true`).join('')}`,
      [applicationId, cycleId, teamId, placeId, country, planId ?? null],
    );
    await this.speakOfPlace(tx, placeId);
    await this.speakOfCycle(tx, cycleId);
  }

  speakOfCycle(tx: EntityManager, id: string) {
    return tx.query(`insert into known_cycles (id, wanted, answered, tries) values ($1, 1, 0, 0) on conflict (id) do nothing`, [id]);
  }

  /** Its dates or words are other than they were. */
  cycleChanged(tx: EntityManager, id: string) {
    return tx.query(`insert into known_cycles (id, wanted, answered, tries) values ($1, 1, 0, 0) on conflict (id) do update set wanted = known_cycles.wanted + 1, tries = 0, due_at = null`, [id]);
  }

  speakOfPlace(tx: EntityManager, id: string) {
    return tx.query(`insert into known_places (id, wanted, answered, tries) values ($1, 1, 0, 0) on conflict (id) do nothing`, [id]);
  }

  /** Only names that were spoken of are of interest. */
  placeChanged(tx: EntityManager, id: string) {
    return tx.query(`update known_places set wanted = wanted + 1, tries = 0, due_at = null where id = $1`, [id]);
  }

  assignment(tx: EntityManager, { assignmentId, cycleId, teamId, personId }: { assignmentId: string; cycleId: string; teamId: string; personId: string }, active: boolean, told: Told) {
    return tx.query(
      `insert into assignments (id, cycle_id, team_id, person_id, active, told_id) values ($1, $2, $3, $4, $5, $6)
       on conflict (id) do update set person_id = excluded.person_id, active = excluded.active, told_id = excluded.told_id where assignments.told_id < excluded.told_id`,
      [assignmentId, cycleId, teamId, personId, active, told.id],
    );
  }

  async event(tx: EntityManager, event: EventFact, cancelled: boolean, told: Told) {
    await tx.query(
      `insert into programme_events as e (id, cycle_id, cycle_ids, kind, audience, starts_at, ends_at, zone, cancelled, sequence, changed_at, told_id, wanted, answered, tries) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 0, $10, $11, 1, 0, 0)
       on conflict (id) do update set cycle_ids = excluded.cycle_ids, kind = excluded.kind, audience = excluded.audience, wanted = e.wanted + 1, tries = 0, due_at = null, starts_at = excluded.starts_at, ends_at = excluded.ends_at,
         zone = excluded.zone, cancelled = excluded.cancelled, sequence = e.sequence + 1, changed_at = excluded.changed_at, told_id = excluded.told_id
       where e.told_id < excluded.told_id`,
      [event.eventId, event.cycleId, event.cycleIds ?? [event.cycleId], event.kind, event.audience, event.startsAt, event.endsAt, event.zone, cancelled, told.at, told.id],
    );
    await this.speakOfCycle(tx, event.cycleId);
  }

  registration(tx: EntityManager, { registrationId, eventId, personId, state }: { registrationId: string; eventId: string; personId: string; state: RegistrationState }, told: Told) {
    return tx.query(
      `insert into registrations (id, event_id, person_id, state, told_id) values ($1, $2, $3, $4, $5)
       on conflict (id) do update set state = excluded.state, told_id = excluded.told_id where registrations.told_id < excluded.told_id`,
      [registrationId, eventId, personId, state, told.id],
    );
  }

  practice(tx: EntityManager, { practiceId, teamId }: { practiceId: string; teamId: string }) {
    return tx.query(`insert into known_practices (id, team_id) values ($1, $2) on conflict (id) do nothing`, [practiceId, teamId]);
  }
}
