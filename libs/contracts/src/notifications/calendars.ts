import { CYCLE_ID } from '../applications/cycles.js';
import { Flag, Instant, Optional, Text } from '../kit/fields.js';
import { del, get, operations, post } from '../kit/operations.js';
import { LanguageWish } from './inbox.js';

/** The address a calendar program subscribes to. Whoever has it reads the calendar, so it can be renewed and withdrawn. */
export class MyCalendar {
  @Flag({ description: 'Whether there is an address' }) isOpen!: boolean;
  @Optional() @Text({ max: 500, description: 'For programs that take web addresses' }) url?: string;
  @Optional() @Text({ max: 500, description: 'Opens the calendar program by itself' }) webcalUrl?: string;
  @Optional() @Instant() issuedAt?: string;
  @Optional() @Instant({ description: 'When a calendar program last read it' }) readAt?: string;
}

export class CalendarKey {
  @Text({ max: 200, pattern: /^[\w-]+\.[\w-]+$/, patternSays: 'This address is not complete. Copy it whole.', example: 'Zk1r.3q2w' }) key!: string;
}

export class ProgrammeCalendarFilter extends LanguageWish {
  @Optional() @Text(CYCLE_ID) cycleId?: string;
}

/** Dates in the reader's own calendar program, which follow when they change. */
export const calendars = operations('notifications', {
  readMyCalendar: get('/calendars/mine', { summary: 'Say where my calendar is', reply: MyCalendar }),
  openMyCalendar: post('/calendars/mine', { summary: 'Open an address for my calendar', reply: MyCalendar, once: false }),
  renewMyCalendar: post('/calendars/mine/renewal', { summary: 'Give my calendar another address; the one until now ends', reply: MyCalendar, once: false }),
  closeMyCalendar: del('/calendars/mine', { summary: 'Withdraw the address of my calendar', reply: 'nothing' }),
  readPersonalCalendar: get('/calendars/personal.ics', { summary: 'The calendar behind a personal address', access: 'anyone', query: CalendarKey, reply: { bytes: 'text/calendar' } }),
  readProgrammeCalendar: get('/calendars/programme.ics', { summary: 'The public dates of the programme', access: 'anyone', scope: 'calendars:read', query: ProgrammeCalendarFilter, reply: { bytes: 'text/calendar' } }),
});
