import { Service, inject } from '@angular/core';
import { Language } from './language';

/** Dates, numbers and sizes as the reader's language writes them. Reading it is reactive. */
@Service()
export class Formats {
  private readonly language = inject(Language);

  /** "24 November 2026" in the given zone, or in the reader's own. */
  readonly date = (at: string | Date, zone?: string): string => this.write(at, { day: 'numeric', month: 'long', year: 'numeric', timeZone: zone });

  /** "24 Nov 2026" */
  readonly shortDate = (at: string | Date, zone?: string): string => this.write(at, { day: 'numeric', month: 'short', year: 'numeric', timeZone: zone });

  /** "24 November 2026, 14:02" */
  readonly dateTime = (at: string | Date, zone?: string): string =>
    this.write(at, { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone });

  /** "14:02" */
  readonly time = (at: string | Date, zone?: string): string => this.write(at, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone });

  /** A calendar day such as `2027-01-29`, which lies in no zone. */
  readonly day = (day: string): string => this.date(`${day}T12:00:00Z`, 'UTC');

  readonly number = (value: number, options?: Intl.NumberFormatOptions): string => new Intl.NumberFormat(this.language.locale(), options).format(value);

  /** "Rūjiena, Cēsis and Smiltene" */
  readonly list = (items: readonly string[]): string => new Intl.ListFormat(this.language.locale(), { type: 'conjunction' }).format(items);

  /** The name of a country by its code. */
  readonly country = (code: string): string => new Intl.DisplayNames(this.language.locale(), { type: 'region' }).of(code) ?? code;

  private write(at: string | Date, options: Intl.DateTimeFormatOptions): string {
    return new Intl.DateTimeFormat(this.language.locale(), options).format(new Date(at));
  }
}
