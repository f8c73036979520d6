import { Controller } from '@nestjs/common';
import { programmeEventAsked, type ProgrammeEventAsked } from '@pearls/contracts';
import { Clock } from '@pearls/domain';
import { Answer } from '@pearls/messaging';
import { find } from '@pearls/persistence';
import { DataSource, Not } from 'typeorm';
import { ProgrammeEventEntity } from './programme-event.entity.js';

/** Tells other rooms the words and dates of an event, for notices and calendars. */
@Controller()
export class ProgrammeEventAnswers {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  @Answer(programmeEventAsked)
  async event({ eventId }: ProgrammeEventAsked): Promise<object> {
    const event = await find(this.db.manager, ProgrammeEventEntity, { id: eventId, state: Not('draft') });
    return { ...event, eventId, state: event.stateAt(this.clock.now()) };
  }
}
