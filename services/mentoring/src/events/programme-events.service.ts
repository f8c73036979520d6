import { Injectable } from '@nestjs/common';
import { EventAnnounced, EventCancelled, EventChanged, type EventCancellation, type EventRecord, type ProgrammeEventChanges, type ProgrammeEventDraft } from '@pearls/contracts';
import { Conflict, NotFound, Unprocessable, type Caller } from '@pearls/domain';
import { lock, sameVersion, tell, transaction } from '@pearls/persistence';
import { DataSource, LessThanOrEqual, type EntityManager } from 'typeorm';
import { CycleDates } from '../title-year/cycle-dates.service.js';
import { RegistrationQueue } from '../registrations/registration-queue.service.js';
import { EventList } from './event-list.service.js';
import { EventVisibility, maySee, organises, type Spectator } from './event-visibility.service.js';
import { ProgrammeEventEntity } from './programme-event.entity.js';

/** The events of the programme: drafted, announced, changed or cancelled, held. */
@Injectable()
export class ProgrammeEvents {
  constructor(
    private readonly db: DataSource,
    private readonly visibility: EventVisibility,
    private readonly lists: EventList,
    private readonly queue: RegistrationQueue,
    private readonly cycles: CycleDates,
  ) {}

  async draft(caller: Caller, draft: ProgrammeEventDraft) {
    await this.cycles.mustExist(draft.cycleIds);
    return transaction(this.db, caller, async (tx) => {
      const event = ProgrammeEventEntity.draft(draft);
      const who = await this.visibility.of(caller, tx);
      if (!organises(who, event)) throw new NotFound();
      return this.saved(tx, caller, who, event);
    });
  }

  async edit(caller: Caller, id: string, version: number, changes: ProgrammeEventChanges) {
    if (changes.cycleIds) await this.cycles.mustExist(changes.cycleIds);
    return this.organised(caller, id, async (tx, who, event) => {
      sameVersion(event, version);
      event.change(changes, caller.at);
      if (!organises(who, event)) throw new Unprocessable('not-your-cycle', 'You do not run the programme of that cycle.', [{ pointer: '/cycleIds', code: 'unknown', message: 'Choose a cycle whose programme you run.' }]);
      const shown = await this.saved(tx, caller, who, event);
      if (event.state === 'draft') return shown;
      await this.mustHoldAll(tx, event);
      await this.queue.settle(tx, caller, event);
      await tell(tx, caller, EventChanged, event.id, factOf(event));
      return (await this.lists.shown(tx, caller, who, [event]))[0]!;
    });
  }

  announce(caller: Caller, id: string) {
    return this.organised(caller, id, async (tx, who, event) => {
      event.announce(caller.at);
      await tell(tx, caller, EventAnnounced, event.id, factOf(event));
      return this.saved(tx, caller, who, event);
    });
  }

  cancel(caller: Caller, id: string, { reason }: EventCancellation) {
    return this.organised(caller, id, async (tx, who, event) => {
      event.cancel(reason, caller.at);
      await this.queue.forgetNeeds(tx, event.id);
      await tell(tx, caller, EventCancelled, event.id, factOf(event));
      return this.saved(tx, caller, who, event);
    });
  }

  hold(caller: Caller, id: string) {
    return this.organised(caller, id, async (tx, who, event) => {
      event.hold(caller.at);
      return this.saved(tx, caller, who, event);
    });
  }

  record(caller: Caller, id: string, version: number, record: EventRecord) {
    return this.organised(caller, id, async (tx, who, event) => {
      sameVersion(event, version);
      if (record.ceremony && !event.kind.endsWith('ceremony')) throw new Unprocessable('no-ceremony', 'Only a ceremony has a record of how the title was handed over.', [{ pointer: '/ceremony', code: 'unknown', message: 'This event is not a ceremony.' }]);
      event.record(record, caller.at);
      return this.saved(tx, caller, who, event);
    });
  }

  /** Records what the clock has done: events that are over were held. Nothing waits for it. */
  async keepTime(at: Date) {
    const over = await this.db.manager.find(ProgrammeEventEntity, { where: { state: 'announced', endsAt: LessThanOrEqual(at) }, select: { id: true } });
    for (const { id } of over)
      await this.db.transaction(async (tx) => {
        const event = await lock(tx, ProgrammeEventEntity, { id });
        if (event.state !== 'announced' || event.endsAt > at) return;
        event.hold(at);
        await tx.save(event);
      });
  }

  /** An event that the caller organises, locked; of others nobody learns whether they exist. */
  private organised<T>(caller: Caller, id: string, work: (tx: EntityManager, who: Spectator, event: ProgrammeEventEntity) => Promise<T>): Promise<T> {
    return transaction(this.db, caller, async (tx) => {
      const event = await lock(tx, ProgrammeEventEntity, { id });
      const who = await this.visibility.of(caller, tx);
      if (!organises(who, event) || !maySee(who, event)) throw new NotFound();
      return work(tx, who, event);
    });
  }

  /** People who have a place keep it: the event is not made smaller than they are many. */
  private async mustHoldAll(tx: EntityManager, { id, capacity }: ProgrammeEventEntity) {
    const confirmed = await this.queue.confirmed(tx, id);
    if (capacity !== null && confirmed > capacity) throw new Conflict('too-few-places', `${confirmed} people have a place already. Give at least as many places, or cancel registrations first.`);
  }

  private async saved(tx: EntityManager, caller: Caller, who: Spectator, event: ProgrammeEventEntity) {
    await tx.save(event);
    return (await this.lists.shown(tx, caller, who, [event]))[0]!;
  }
}

const factOf = ({ id, cycleIds, kind, audience, startsAt, endsAt, zone }: ProgrammeEventEntity) => ({
  eventId: id,
  cycleId: cycleIds[0]!,
  ...(cycleIds.length > 1 && { cycleIds }),
  kind,
  audience,
  startsAt: startsAt.toISOString(),
  endsAt: endsAt.toISOString(),
  zone,
});
