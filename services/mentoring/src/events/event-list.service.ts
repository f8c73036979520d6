import { Injectable } from '@nestjs/common';
import type { CalendarQuery, EventFeedback, ProgrammeEventFilter } from '@pearls/contracts';
import type { Caller } from '@pearls/domain';
import { NotFound } from '@pearls/domain';
import { find } from '@pearls/persistence';
import { FileReply } from '@pearls/service';
import { DataSource, type EntityManager } from 'typeorm';
import { ServiceSettings } from '@pearls/service';
import { cursorAt, INSTANT, positionIn } from '../paging.js';
import { calendarOf } from './calendar.js';
import { EventVisibility, isFor, maySee, organises, visibleEvents, type Spectator } from './event-visibility.service.js';
import { ProgrammeEventEntity } from './programme-event.entity.js';

const PAGE = 50;

interface Seats {
  eventId: string;
  confirmed: number;
  waiting: number;
}

interface Mine {
  eventId: string;
  id: string;
  state: 'confirmed' | 'waiting';
  teamId: string | null;
  waitingPlace: number | null;
  feedback: EventFeedback | null;
}

/** Events as they are read: by anybody the public ones, by others what is for them. */
@Injectable()
export class EventList {
  constructor(
    private readonly db: DataSource,
    private readonly visibility: EventVisibility,
    private readonly settings: ServiceSettings,
  ) {}

  async list(caller: Caller, { cycle, kind, audience, when, cursor }: ProgrammeEventFilter) {
    const who = await this.visibility.of(caller);
    const { sql, values } = visibleEvents(who);
    const query = this.db.manager.createQueryBuilder(ProgrammeEventEntity, 'e').where(sql, values);
    if (cycle) query.andWhere('e.cycle_ids @> :cycles', { cycles: [cycle] });
    if (kind) query.andWhere('e.kind = :kind', { kind });
    if (audience) query.andWhere('e.audience = :audience', { audience });
    if (when) query.andWhere(when === 'upcoming' ? `e.ends_at > :now and e.state <> 'held'` : `(e.ends_at <= :now or e.state = 'held')`, { now: caller.at });
    const ascending = when === 'upcoming';
    if (cursor) {
      const [startsAt, id] = positionIn(cursor, INSTANT);
      query.andWhere(`(e.starts_at, e.id) ${ascending ? '>' : '<'} (:startsAt::timestamptz, :id::uuid)`, { startsAt, id });
    }
    const direction = ascending ? 'ASC' : 'DESC';
    const rows = await query.orderBy('e.starts_at', direction).addOrderBy('e.id', direction).limit(PAGE + 1).getMany();
    const page = rows.slice(0, PAGE);
    const last = page.at(-1);
    return { items: await this.shown(this.db.manager, caller, who, page), next: rows.length > PAGE && last ? cursorAt(last.startsAt.toISOString(), last.id) : undefined };
  }

  async read(caller: Caller, id: string) {
    const [event, who] = await this.visible(caller, id);
    return (await this.shown(this.db.manager, caller, who, [event]))[0]!;
  }

  /** The event for a calendar; with the joining link for those who have a place. */
  async calendar(caller: Caller, id: string, { language = 'en' }: CalendarQuery) {
    const shown = await this.read(caller, id);
    const ics = calendarOf(shown, language, `${this.settings.PUBLIC_URL}/events/${id}`);
    return new FileReply(Buffer.from(ics), 'text/calendar; charset=utf-8', `${shown.startsAt.toISOString().slice(0, 10)}-${shown.kind}.ics`);
  }

  async visible(caller: Caller, id: string, tx: EntityManager = this.db.manager): Promise<[ProgrammeEventEntity, Spectator]> {
    const who = await this.visibility.of(caller, tx);
    const event = await find(tx, ProgrammeEventEntity, { id });
    if (!maySee(who, event)) throw new NotFound();
    return [event, who];
  }

  async shown(tx: EntityManager, caller: Caller, who: Spectator, events: ProgrammeEventEntity[]) {
    const ids = events.map(({ id }) => id);
    const seats = new Map((ids.length ? await tx.query<Seats[]>(SEATS, [ids]) : []).map((row) => [row.eventId, row]));
    const mine = new Map((ids.length && caller.kind === 'person' ? await tx.query<Mine[]>(MINE, [ids, caller.id]) : []).map(({ eventId, ...row }) => [eventId, row]));
    return events.map((event) => {
      const own = mine.get(event.id);
      const state = event.stateAt(caller.at);
      const organiser = organises(who, event);
      const takesRegistrations = event.takesRegistrationsAt(caller.at);
      const { joiningLink, ...open } = event;
      return {
        ...open,
        state,
        ...((organiser || own?.state === 'confirmed') && { joiningLink }),
        registrationClosesAt: event.closesAt,
        takesRegistrations,
        confirmed: seats.get(event.id)?.confirmed ?? 0,
        waiting: seats.get(event.id)?.waiting ?? 0,
        mine: own,
        actions: [
          ...(organiser ? byOrganisers(event, state, caller.at) : []),
          ...(caller.kind === 'person' && takesRegistrations && !own && (organiser || isFor(who, event)) ? ['register'] : []),
          ...(own && ['announced'].includes(state) ? ['cancelRegistration'] : []),
          ...(own?.state === 'confirmed' && ['announced', 'held'].includes(state) && caller.at >= event.startsAt ? ['giveFeedback'] : []),
        ],
      };
    });
  }
}

function byOrganisers({ startsAt }: ProgrammeEventEntity, state: string, at: Date): string[] {
  switch (state) {
    case 'draft':
      return ['edit', 'announce'];
    case 'announced':
      return ['edit', 'cancel', ...(at >= startsAt ? ['hold'] : [])];
    case 'held':
      return ['record'];
    default:
      return [];
  }
}

const SEATS = `
  select event_id as "eventId", (count(*) filter (where state = 'confirmed'))::int as confirmed, (count(*) filter (where state = 'waiting'))::int as waiting
    from registrations where event_id = any($1) group by 1`;

const MINE = `
  select r.event_id as "eventId", r.id, r.state, r.team_id as "teamId",
         case when r.state = 'waiting' then (select count(*)::int from registrations b where b.event_id = r.event_id and b.state = 'waiting' and b.queue_position <= r.queue_position) end as "waitingPlace",
         case when f.person_id is not null then jsonb_build_object('useful', f.useful, 'takeAway', f.take_away) end as feedback
    from registrations r left join event_feedback f on f.event_id = r.event_id and f.person_id = r.person_id where r.event_id = any($1) and r.person_id = $2 and r.state <> 'cancelled'`;
