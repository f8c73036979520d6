import { Injectable } from '@nestjs/common';
import type { Caller } from '@pearls/domain';
import { In, type EntityManager } from 'typeorm';
import { EventVisibility, organises, type Spectator } from '../events/event-visibility.service.js';
import { ProgrammeEventEntity } from '../events/programme-event.entity.js';
import { PeopleNamed } from '../people/people-named.service.js';
import type { RegistrationEntity } from './registration.entity.js';

/** Registrations as they are read. What somebody needs is for the person and the organisers, and only until its date. */
@Injectable()
export class RegistrationList {
  constructor(
    private readonly visibility: EventVisibility,
    private readonly people: PeopleNamed,
  ) {}

  async one(tx: EntityManager, caller: Caller, event: ProgrammeEventEntity, registration: RegistrationEntity) {
    return (await this.shown(tx, caller, event, await this.visibility.of(caller, tx), [registration]))[0]!;
  }

  async ofMany(tx: EntityManager, caller: Caller, registrations: RegistrationEntity[]) {
    const events = registrations.length ? await tx.findBy(ProgrammeEventEntity, { id: In(registrations.map(({ eventId }) => eventId)) }) : [];
    const who = await this.visibility.of(caller, tx);
    return (await Promise.all(events.map((event) => this.shown(tx, caller, event, who, registrations.filter(({ eventId }) => eventId === event.id))))).flat().sort((a, b) => b.startsAt.getTime() - a.startsAt.getTime());
  }

  async shown(tx: EntityManager, caller: Caller, event: ProgrammeEventEntity, who: Spectator, registrations: RegistrationEntity[]) {
    const waiting = registrations.some(({ state }) => state === 'waiting') ? await tx.query<{ id: string }[]>(`select id from registrations where event_id = $1 and state = 'waiting' order by queue_position`, [event.id]) : [];
    const organiser = organises(who, event);
    const state = event.stateAt(caller.at);
    return registrations.map(({ accessNeeds, dietNeeds, ...registration }) => {
      const own = registration.personId === caller.id;
      const place = waiting.findIndex(({ id }) => id === registration.id);
      const kept = (accessNeeds !== null || dietNeeds !== null) && (own || organiser) && caller.at < event.needsKeptUntil;
      return {
        ...registration,
        eventKind: event.kind,
        eventTitle: event.title,
        startsAt: event.startsAt,
        endsAt: event.endsAt,
        zone: event.zone,
        cycleIds: event.cycleIds,
        waitingPlace: place >= 0 ? place + 1 : undefined,
        ...(kept && { accessNeeds, dietNeeds, needsKeptUntil: event.needsKeptUntil }),
        actions: [
          ...(own && registration.state !== 'cancelled' && state === 'announced' ? ['editNeeds'] : []),
          ...((own || organiser) && registration.state !== 'cancelled' && state === 'announced' ? ['cancel'] : []),
          ...(organiser && registration.state !== 'cancelled' && state !== 'cancelled' && caller.at >= event.startsAt ? ['markAttendance'] : []),
        ],
      };
    });
  }

  /** With the names of people and teams, asked of identity. */
  async named<T extends { personId: string; teamId: string | null }>(registrations: T[]) {
    const [names, teams] = await Promise.all([this.people.names(registrations.map(({ personId }) => personId)), this.people.teams(registrations.flatMap(({ teamId }) => teamId ?? []))]);
    return registrations.map((one) => ({ ...one, name: names.get(one.personId), teamName: one.teamId ? teams.get(one.teamId) : undefined }));
  }
}
