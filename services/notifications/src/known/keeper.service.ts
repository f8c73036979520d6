import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { cycleAsked, placeAsked, programmeEventAsked, type Cycle, type TimetableEntry } from '@pearls/contracts';
import { Clock } from '@pearls/domain';
import { Questions } from '@pearls/messaging';
import { LOG } from '@pearls/service';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { Loop } from '../waiting/loop.js';
import { KnownCycleEntity, KnownPlaceEntity } from './cycles.entity.js';
import { ProgrammeEventEntity } from './programme-event.entity.js';

const LONGEST_REST_SECONDS = 3_600;

type Table = 'known_cycles' | 'known_places' | 'programme_events';

interface Wanted {
  id: string;
  wanted: number;
}

/** Reads cycles and places that facts speak of, and reads them again when they change. */
@Injectable()
export class Keeper implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly loop: Loop;

  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly questions: Questions,
    @Inject(LOG) log: Logger,
  ) {
    this.loop = new Loop(db, log, () => this.readWhatIsWanted());
  }

  onApplicationBootstrap() {
    this.loop.start();
  }

  onModuleDestroy() {
    return this.loop.stop();
  }

  /** The cycle as it stands now; throws while it cannot be read. */
  async cycle(id: string) {
    const known = await this.db.manager.findOneBy(KnownCycleEntity, { id });
    if (known && known.answered >= known.wanted) return known;
    await this.readCycle({ id, wanted: known?.wanted ?? 1 });
    return this.db.manager.findOneByOrFail(KnownCycleEntity, { id });
  }

  /** What the place is called; throws while it cannot be read. */
  async place(id: string): Promise<string> {
    const known = await this.db.manager.findOneBy(KnownPlaceEntity, { id });
    if (known?.name && known.answered >= known.wanted) return known.name;
    return this.readPlace({ id, wanted: known?.wanted ?? 1 });
  }

  /** The event with its name; throws while it cannot be read. */
  async event(id: string) {
    const known = await this.db.manager.findOneByOrFail(ProgrammeEventEntity, { id });
    if (known.answered >= known.wanted) return known;
    await this.readEvent(known);
    return this.db.manager.findOneByOrFail(ProgrammeEventEntity, { id });
  }

  private async readWhatIsWanted() {
    const now = this.clock.now();
    const wanted = (table: Table) =>
      this.db.query<Wanted[]>(`select id, wanted from ${table} where answered < wanted and (due_at is null or due_at <= $1) order by id limit 20`, [now]);
    for (const one of await wanted('known_cycles')) await this.readCycle(one).catch(() => this.restFor('known_cycles', one.id, now));
    for (const one of await wanted('known_places')) await this.readPlace(one).catch(() => this.restFor('known_places', one.id, now));
    for (const one of await wanted('programme_events')) await this.readEvent(one).catch(() => this.restFor('programme_events', one.id, now));
    return false;
  }

  private async readCycle({ id, wanted }: Wanted) {
    const cycle = await this.questions.ask(cycleAsked, { cycleId: id });
    await this.db.transaction(async (tx) => {
      await tx.query(
        `insert into known_cycles (id, name, state, wanted, answered, tries) values ($1, $2, $3, $4, $4, 0)
         on conflict (id) do update set name = excluded.name, state = excluded.state, answered = greatest(known_cycles.answered, $4), tries = 0, due_at = null`,
        [id, JSON.stringify(cycle.name), cycle.state, wanted],
      );
      await tx.query(`delete from cycle_dates where cycle_id = $1 and not key = any($2)`, [id, cycle.timetable.map(({ key }) => key)]);
      for (const entry of cycle.timetable) await tx.query(KEEP_DATE, this.dateOf(cycle, entry));
    });
  }

  private dateOf({ id }: Cycle, { key, at, zone }: TimetableEntry) {
    return [id, key, at, zone, this.clock.now()];
  }

  private async readPlace({ id, wanted }: Wanted) {
    const { displayName } = await this.questions.ask(placeAsked, { placeId: id });
    await this.db.query(
      `insert into known_places (id, name, wanted, answered, tries) values ($1, $2, $3, $3, 0)
       on conflict (id) do update set name = excluded.name, answered = greatest(known_places.answered, $3), tries = 0, due_at = null`,
      [id, displayName, wanted],
    );
    return displayName;
  }

  /** The name and where it is. Its dates are those of the facts, so that a calendar and a mail never differ. */
  private async readEvent({ id, wanted }: Wanted) {
    const { title, place } = await this.questions.ask(programmeEventAsked, { eventId: id });
    await this.db.query(`update programme_events set title = $2, "where" = $3, answered = greatest(answered, $4), tries = 0, due_at = null where id = $1`, [id, JSON.stringify(title), place ?? null, wanted]);
  }

  /** Who does not answer is asked again, less and less often. */
  private async restFor(table: Table, id: string, now: Date) {
    await this.db.query(`update ${table} set tries = tries + 1, due_at = $2::timestamptz + least($3, power(2, least(tries, 12))) * interval '1 second' where id = $1`, [id, now, LONGEST_REST_SECONDS]);
  }
}

const KEEP_DATE = `
  insert into cycle_dates (cycle_id, key, at, zone, sequence, changed_at) values ($1, $2, $3, $4, 0, $5)
  on conflict (cycle_id, key) do update set at = excluded.at, zone = excluded.zone, sequence = cycle_dates.sequence + 1, changed_at = excluded.changed_at
  where (cycle_dates.at, cycle_dates.zone) is distinct from (excluded.at, excluded.zone)`;
