/** What a reader types into the three boxes of a date. */
export interface DateParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** `2027-03-09` for the typed parts; empty when nothing is typed; undefined when they are no real date. */
export function toIsoDate(parts: DateParts): string | undefined {
  const [day, month, year] = [parts.day, parts.month, parts.year].map((part) => part.trim());
  if (!day && !month && !year) return '';
  if (!/^\d{1,2}$/.test(day ?? '') || !/^\d{1,2}$/.test(month ?? '') || !/^\d{4}$/.test(year ?? ''))
    return undefined;
  const iso = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}

/** The three boxes for an ISO date; empty boxes for anything else. */
export function toDateParts(iso: string | null | undefined): DateParts {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? '') ?? [];
  return { day: day.replace(/^0/, ''), month: month.replace(/^0/, ''), year };
}
