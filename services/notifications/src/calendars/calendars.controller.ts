import { Controller, Query } from '@nestjs/common';
import { CalendarKey, calendars, ProgrammeCalendarFilter } from '@pearls/contracts';
import type { Caller as CallerType } from '@pearls/domain';
import { Caller, Route } from '@pearls/service';
import { Calendars } from './calendars.service.js';

@Controller()
export class CalendarsController {
  constructor(private readonly books: Calendars) {}

  @Route(calendars.readMyCalendar)
  mine(@Caller() caller: CallerType) {
    return this.books.mine(caller);
  }

  @Route(calendars.openMyCalendar)
  open(@Caller() caller: CallerType) {
    return this.books.open(caller);
  }

  @Route(calendars.renewMyCalendar)
  renew(@Caller() caller: CallerType) {
    return this.books.renew(caller);
  }

  @Route(calendars.closeMyCalendar)
  close(@Caller() caller: CallerType) {
    return this.books.close(caller);
  }

  @Route(calendars.readPersonalCalendar)
  personal(@Query() { key }: CalendarKey) {
    return this.books.personal(key);
  }

  @Route(calendars.readProgrammeCalendar)
  programme(@Query() filter: ProgrammeCalendarFilter) {
    return this.books.programme(filter);
  }
}
