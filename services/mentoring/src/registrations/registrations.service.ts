import { Injectable } from '@nestjs/common';
import type { MyRegistrationFilter, ParticipantNeeds, RegistrationDraft } from '@pearls/contracts';
import { Conflict, NotFound, Unprocessable, type Caller } from '@pearls/domain';
import { find, lock, sameVersion, transaction } from '@pearls/persistence';
import { DataSource, Not, type EntityManager } from 'typeorm';
import { EventVisibility, isFor, maySee, organises, teamsFor, type Spectator } from '../events/event-visibility.service.js';
import { ProgrammeEventEntity } from '../events/programme-event.entity.js';
import { Reach } from '../reach.js';
import { includes, teamsOf } from '../walls.js';
import { RegistrationEntity } from './registration.entity.js';
import { RegistrationList } from './registration-list.service.js';
import { RegistrationQueue } from './registration-queue.service.js';

/** Registering for events: places are given in order, who finds none waits and moves up by itself. */
@Injectable()
export class Registrations {
  constructor(
    private readonly db: DataSource,
    private readonly visibility: EventVisibility,
    private readonly reach: Reach,
    private readonly queue: RegistrationQueue,
    private readonly lists: RegistrationList,
  ) {}

  register(caller: Caller, eventId: string, { teamId, accessNeeds, dietNeeds }: RegistrationDraft) {
    return transaction(this.db, caller, async (tx) => {
      const event = await lock(tx, ProgrammeEventEntity, { id: eventId });
      const who = await this.visibility.of(caller, tx);
      if (!maySee(who, event)) throw new NotFound();
      if (!event.takesRegistrationsAt(caller.at)) throw new Conflict('registration-closed', 'This event takes no registrations now. Its page says when it does.');
      if (await tx.existsBy(RegistrationEntity, { eventId, personId: caller.id, state: Not('cancelled') })) throw new Conflict('registered-already', 'You are registered already.');
      const registration = Object.assign(new RegistrationEntity(), {
        eventId,
        personId: caller.id,
        teamId: teamOf(caller, who, event, teamId),
        queuePosition: await this.queue.nextPosition(tx, eventId),
        registeredAt: caller.at,
        accessNeeds: accessNeeds || null,
        dietNeeds: dietNeeds || null,
      });
      await tx.save(registration);
      await this.queue.settle(tx, caller, event);
      const now = await find(tx, RegistrationEntity, { id: registration.id });
      if (now.state === 'waiting') await this.queue.tellMoved(tx, caller, event, now);
      return this.lists.one(tx, caller, event, now);
    });
  }

  /** Everybody who comes and waits, for who organises it; a contact sees those of the candidates it answers for. */
  async list(caller: Caller, eventId: string) {
    const event = await find(this.db.manager, ProgrammeEventEntity, { id: eventId });
    const who = await this.visibility.of(caller);
    if (!maySee(who, event)) throw new NotFound();
    const all = await this.db.manager.find(RegistrationEntity, { where: { eventId }, order: { queuePosition: 'ASC' } });
    const readsAll = event.cycleIds.some((one) => includes(who.reads, one) && !includes(who.judged, one));
    const mine = readsAll ? [] : await this.teamsAnsweredFor(caller);
    return { items: await this.lists.named(await this.lists.shown(this.db.manager, caller, event, who, readsAll ? all : all.filter(({ teamId }) => teamId !== null && mine.includes(teamId)))) };
  }

  async listMine(caller: Caller, { when }: MyRegistrationFilter) {
    const mine = await this.db.manager.find(RegistrationEntity, { where: { personId: caller.id }, order: { id: 'DESC' }, take: 1_000 });
    const shown = await this.lists.ofMany(this.db.manager, caller, mine);
    const items = shown.filter(({ endsAt }) => when === undefined || (when === 'upcoming') === endsAt > caller.at);
    return { items: await this.lists.named(items) };
  }

  async read(caller: Caller, id: string) {
    const [registration, event] = await this.reachable(this.db.manager, caller, id);
    return (await this.lists.named([await this.lists.one(this.db.manager, caller, event, registration)]))[0]!;
  }

  editNeeds(caller: Caller, id: string, version: number, { accessNeeds, dietNeeds }: ParticipantNeeds) {
    return transaction(this.db, caller, async (tx) => {
      const registration = await lock(tx, RegistrationEntity, { id, personId: caller.id });
      const event = await find(tx, ProgrammeEventEntity, { id: registration.eventId });
      sameVersion(registration, version);
      if (registration.state === 'cancelled' || event.stateAt(caller.at) !== 'announced') throw new Conflict('event-settled', 'The event is over or cancelled, or your registration is. Your needs are not asked any more.');
      Object.assign(registration, { accessNeeds: accessNeeds || null, dietNeeds: dietNeeds || null, version: version + 1 });
      await tx.save(registration);
      return this.lists.one(tx, caller, event, registration);
    });
  }

  /** Gives the place back; the next in the line gets it in the same commit. */
  cancel(caller: Caller, id: string) {
    return transaction(this.db, caller, async (tx) => {
      const { eventId } = await find(tx, RegistrationEntity, { id });
      const event = await lock(tx, ProgrammeEventEntity, { id: eventId });
      const registration = await lock(tx, RegistrationEntity, { id });
      if (registration.personId !== caller.id && !organises(await this.visibility.of(caller, tx), event)) throw new NotFound();
      if (event.stateAt(caller.at) !== 'announced') throw new Conflict('event-settled', 'The event is over or cancelled. There is no place to give back.');
      registration.cancel();
      await tx.save(registration);
      await this.queue.tellMoved(tx, caller, event, registration);
      await this.queue.settle(tx, caller, event);
      return this.lists.one(tx, caller, event, registration);
    });
  }

  markAttendance(caller: Caller, id: string, attended: boolean) {
    return transaction(this.db, caller, async (tx) => {
      const registration = await lock(tx, RegistrationEntity, { id });
      const event = await find(tx, ProgrammeEventEntity, { id: registration.eventId });
      if (!(await this.mayMark(tx, caller, event, registration))) throw new NotFound();
      if (registration.state === 'cancelled') throw new Conflict('registration-cancelled', 'This registration was cancelled.');
      if (event.state === 'cancelled' || caller.at < event.startsAt) throw new Conflict('event-not-begun', 'Attendance is marked once the event has begun.');
      Object.assign(registration, { attended, version: registration.version + 1 });
      await tx.save(registration);
      return this.lists.one(tx, caller, event, registration);
    });
  }

  private async mayMark(tx: EntityManager, caller: Caller, event: ProgrammeEventEntity, { teamId }: RegistrationEntity) {
    const who = await this.visibility.of(caller, tx);
    return organises(who, event) || (maySee(who, event) && teamId !== null && (await this.teamsAnsweredFor(caller, tx)).includes(teamId));
  }

  /** The own registration, or one that the caller organises or answers for. */
  private async reachable(tx: EntityManager, caller: Caller, id: string): Promise<[RegistrationEntity, ProgrammeEventEntity]> {
    const registration = await find(tx, RegistrationEntity, { id });
    const event = await find(tx, ProgrammeEventEntity, { id: registration.eventId });
    const who = await this.visibility.of(caller, tx);
    const reads = event.cycleIds.some((one) => includes(who.reads, one) && !includes(who.judged, one));
    if (registration.personId === caller.id || reads || (await this.mayMark(tx, caller, event, registration))) return [registration, event];
    throw new NotFound();
  }

  private async teamsAnsweredFor(caller: Caller, tx: EntityManager = this.db.manager): Promise<string[]> {
    return (await this.reach.of(caller, tx)).answersForTeams();
  }
}

/** The team somebody comes with. Where an event is for teams it must be one of them; the only one is taken without asking. */
function teamOf(caller: Caller, who: Spectator, event: ProgrammeEventEntity, wanted: string | undefined): string | null {
  const own = teamsOf(caller);
  if (wanted !== undefined && !own.includes(wanted)) throw new NotFound('There is no team of yours with this id.');
  const fitting = teamsFor(who, event);
  if (event.audience === 'public') return wanted ?? null;
  if (wanted !== undefined && fitting.includes(wanted)) return wanted;
  if (wanted !== undefined) throw new Unprocessable('not-for-this-team', 'The event is not for this team. Choose another one, or leave it out.', [{ pointer: '/teamId', code: 'unknown', message: 'The event is not for this team.' }]);
  if (organises(who, event) || (isFor(who, event) && !fitting.length)) return null;
  if (fitting.length === 1) return fitting[0]!;
  throw new Unprocessable('team-needed', 'Say with which of your teams you come.', [{ pointer: '/teamId', code: 'missing', message: 'Choose a team.' }]);
}
