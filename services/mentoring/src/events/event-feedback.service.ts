import { Injectable } from '@nestjs/common';
import type { EventFeedback } from '@pearls/contracts';
import { Conflict, NotFound, type Caller } from '@pearls/domain';
import { find, transaction } from '@pearls/persistence';
import { DataSource } from 'typeorm';
import { RegistrationEntity } from '../registrations/registration.entity.js';
import { includes } from '../walls.js';
import { EventFeedbackEntity } from './event-feedback.entity.js';
import { EventList } from './event-list.service.js';
import { ProgrammeEventEntity } from './programme-event.entity.js';

/** Two questions after an event, and what the answers add up to without names. */
@Injectable()
export class EventFeedbacks {
  constructor(
    private readonly db: DataSource,
    private readonly events: EventList,
  ) {}

  /** By somebody who had a place, once it has begun; a second answer replaces the first. */
  give(caller: Caller, eventId: string, feedback: EventFeedback) {
    return transaction(this.db, caller, async (tx) => {
      const registration = await find(tx, RegistrationEntity, { eventId, personId: caller.id, state: 'confirmed' });
      const event = await find(tx, ProgrammeEventEntity, { id: eventId });
      if (caller.at < event.startsAt || event.state === 'cancelled' || registration.attended === false) throw new Conflict('no-feedback-now', 'Feedback is given after the event, by those who took part.');
      await tx.save(Object.assign(new EventFeedbackEntity(), { eventId, personId: caller.id, ...feedback }));
      return feedback;
    });
  }

  /** For who moderates and organises it. The order of the answers says nothing. */
  async summary(caller: Caller, eventId: string) {
    const [event, who] = await this.events.visible(caller, eventId);
    const may = event.cycleIds.some((one) => !includes(who.judged, one) && (includes(who.reads, one) || includes(who.contactIn, one)));
    if (!may) throw new NotFound();
    const answers = await this.db.manager.findBy(EventFeedbackEntity, { eventId });
    const mean = answers.reduce((sum, { useful }) => sum + useful, 0) / answers.length;
    return {
      answers: answers.length,
      ...(answers.length && { useful: Math.round(mean * 100) / 100 }),
      takeAways: answers.flatMap(({ takeAway }) => takeAway || []).sort((a, b) => a.localeCompare(b)).slice(0, 1_000),
    };
  }
}
