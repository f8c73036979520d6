import { Injectable } from '@nestjs/common';
import { RegistrationMoved } from '@pearls/contracts';
import type { Caller } from '@pearls/domain';
import { tell } from '@pearls/persistence';
import { IsNull, Not, type EntityManager } from 'typeorm';
import type { ProgrammeEventEntity } from '../events/programme-event.entity.js';
import { RegistrationEntity } from './registration.entity.js';
import { movesUp } from './waiting-list.js';

/** The line in front of an event. Its users hold the lock of the event: one after the other changes who has a place. */
@Injectable()
export class RegistrationQueue {
  /** Gives the free places to those who wait, in their order, and tells each of them. */
  async settle(tx: EntityManager, caller: Caller, event: ProgrammeEventEntity) {
    const line = await tx.find(RegistrationEntity, { where: { eventId: event.id, state: Not('cancelled') }, order: { queuePosition: 'ASC' } });
    const up = new Set(movesUp(line, event));
    for (const registration of line.filter(({ id }) => up.has(id))) {
      registration.moveUp();
      await tx.save(registration);
      await this.tellMoved(tx, caller, event, registration);
    }
  }

  /** The next place in the line; nobody else can get it while the event is locked. */
  async nextPosition(tx: EntityManager, eventId: string): Promise<number> {
    return ((await tx.maximum(RegistrationEntity, 'queuePosition', { eventId })) ?? 0) + 1;
  }

  confirmed(tx: EntityManager, eventId: string) {
    return tx.countBy(RegistrationEntity, { eventId, state: 'confirmed' });
  }

  /** Nobody needs to know any more what people eat or how they come in. */
  async forgetNeeds(tx: EntityManager, eventId: string) {
    await tx.update(RegistrationEntity, [{ eventId, accessNeeds: Not(IsNull()) }, { eventId, dietNeeds: Not(IsNull()) }], { accessNeeds: null, dietNeeds: null });
  }

  tellMoved(tx: EntityManager, caller: Caller, { id: eventId, cycleIds }: ProgrammeEventEntity, { id, personId, teamId, state }: RegistrationEntity) {
    return tell(tx, caller, RegistrationMoved, id, { registrationId: id, eventId, cycleId: cycleIds[0]!, personId, ...(teamId && { teamId }), state });
  }
}
