import { Body, Controller, Param, Query } from '@nestjs/common';
import { programmeEvents, type CalendarQuery, type EventCancellation, type EventFeedback, type EventRecord, type ProgrammeEventChanges, type ProgrammeEventDraft, type ProgrammeEventFilter } from '@pearls/contracts';
import type { Caller as CallerType } from '@pearls/domain';
import { Caller, Route, Version } from '@pearls/service';
import { EventFeedbacks } from './event-feedback.service.js';
import { EventList } from './event-list.service.js';
import { ProgrammeEvents } from './programme-events.service.js';

@Controller()
export class ProgrammeEventsController {
  constructor(
    private readonly events: ProgrammeEvents,
    private readonly lists: EventList,
    private readonly feedback: EventFeedbacks,
  ) {}

  @Route(programmeEvents.listEvents)
  list(@Caller() caller: CallerType, @Query() filter: ProgrammeEventFilter) {
    return this.lists.list(caller, filter);
  }

  @Route(programmeEvents.readEvent)
  read(@Caller() caller: CallerType, @Param('id') id: string) {
    return this.lists.read(caller, id);
  }

  @Route(programmeEvents.readEventCalendar)
  calendar(@Caller() caller: CallerType, @Param('id') id: string, @Query() query: CalendarQuery) {
    return this.lists.calendar(caller, id, query);
  }

  @Route(programmeEvents.draftEvent)
  draft(@Caller() caller: CallerType, @Body() draft: ProgrammeEventDraft) {
    return this.events.draft(caller, draft);
  }

  @Route(programmeEvents.editEvent)
  edit(@Caller() caller: CallerType, @Param('id') id: string, @Version() version: number, @Body() changes: ProgrammeEventChanges) {
    return this.events.edit(caller, id, version, changes);
  }

  @Route(programmeEvents.announceEvent)
  announce(@Caller() caller: CallerType, @Param('id') id: string) {
    return this.events.announce(caller, id);
  }

  @Route(programmeEvents.cancelEvent)
  cancel(@Caller() caller: CallerType, @Param('id') id: string, @Body() cancellation: EventCancellation) {
    return this.events.cancel(caller, id, cancellation);
  }

  @Route(programmeEvents.holdEvent)
  hold(@Caller() caller: CallerType, @Param('id') id: string) {
    return this.events.hold(caller, id);
  }

  @Route(programmeEvents.recordEvent)
  record(@Caller() caller: CallerType, @Param('id') id: string, @Version() version: number, @Body() record: EventRecord) {
    return this.events.record(caller, id, version, record);
  }

  @Route(programmeEvents.giveFeedback)
  giveFeedback(@Caller() caller: CallerType, @Param('id') id: string, @Body() feedback: EventFeedback) {
    return this.feedback.give(caller, id, feedback);
  }

  @Route(programmeEvents.readFeedback)
  readFeedback(@Caller() caller: CallerType, @Param('id') id: string) {
    return this.feedback.summary(caller, id);
  }
}
