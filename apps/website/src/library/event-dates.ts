import { Service, inject } from '@angular/core';
import type { ProgrammeEvent } from '@pearls/contracts/mentoring/programme-events';
import { Formats } from '@pearls/web/language/formats';
import { Language } from '@pearls/web/language/language';

type Dated = Pick<ProgrammeEvent, 'startsAt' | 'endsAt' | 'zone' | 'wholeDays'>;

/** When something is, in the time of its place. */
@Service()
export class EventDates {
  private readonly formats = inject(Formats);
  private readonly language = inject(Language);

  /** "14 January 2027, 17:00–20:00", or the days alone. */
  readonly inShort = ({ startsAt, endsAt, zone, wholeDays }: Dated): string => {
    const from = this.formats.date(startsAt, zone);
    // What lasts until midnight does not reach into the next day.
    const last = new Date(Date.parse(endsAt) - 1);
    const to = this.formats.date(last, zone);
    if (wholeDays) return this.days(new Date(startsAt), last, zone);
    const [begins, ends] = [this.formats.time(startsAt, zone), this.formats.time(endsAt, zone)];
    return from === to ? `${from}, ${begins}–${ends}` : `${from}, ${begins} – ${to}, ${ends}`;
  };

  /** "16–17 October 2025" */
  readonly days = (from: Date, to: Date, zone: string): string => new Intl.DateTimeFormat(this.language.locale(), { day: 'numeric', month: 'long', year: 'numeric', timeZone: zone }).formatRange(from, to);

  readonly leaf = ({ startsAt, zone }: Dated): { day: string; month: string } => {
    const write = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(this.language.locale(), { ...options, timeZone: zone }).format(new Date(startsAt));
    const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', timeZone: zone }).format(new Date(startsAt));
    return { day, month: write({ month: 'short' }) };
  };
}
