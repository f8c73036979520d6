import type { Answers, RecordDefinition } from '@pearls/contracts';

/** Something on the timeline, in days of the calendar; `to` is its last day. */
export interface TimelineBar {
  readonly from: string;
  readonly to: string;
}

/** A month of the picture and the share of the width where it begins and ends. */
export interface TimelineMonth {
  readonly month: string;
  readonly from: number;
  readonly to: number;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MILLISECONDS = 86_400_000;

const dayNumber = (day: string) => Math.round(Date.parse(`${day}T00:00:00Z`) / MILLISECONDS);
const isDay = (value: unknown): value is string => typeof value === 'string' && DAY.test(value);

/** The first and the last day of a record: its first two dates. One date is one day. */
export function barOf({ fields }: RecordDefinition, answers: Answers): TimelineBar | undefined {
  const days = fields
    .filter(({ kind }) => kind === 'day')
    .slice(0, 2)
    .map(({ key }) => answers[key])
    .filter(isDay)
    .sort();
  const [from, to = from] = days;
  return from && to ? { from, to } : undefined;
}

/** The span of the picture: whole months, the title year at least. */
export function spanOf(titleYear: number, bars: readonly TimelineBar[]): TimelineBar {
  const from = [`${titleYear}-01-01`, ...bars.map((bar) => bar.from)].sort()[0] ?? '';
  const to = [`${titleYear}-12-31`, ...bars.map((bar) => bar.to)].sort().at(-1) ?? '';
  return { from: `${from.slice(0, 7)}-01`, to: lastOfMonth(to) };
}

/** Where a bar begins and how wide it is, as shares of the span. */
export function placeOf(bar: TimelineBar, span: TimelineBar): { start: number; width: number } {
  const first = dayNumber(span.from);
  const days = dayNumber(span.to) - first + 1;
  return {
    start: (dayNumber(bar.from) - first) / days,
    width: (dayNumber(bar.to) - dayNumber(bar.from) + 1) / days,
  };
}

/** The months of a span. */
export function monthsOf(span: TimelineBar): readonly TimelineMonth[] {
  const months: TimelineMonth[] = [];
  for (let month = span.from.slice(0, 7); month <= span.to.slice(0, 7); month = after(month)) {
    const bar = { from: `${month}-01`, to: lastOfMonth(`${month}-01`) };
    const { start, width } = placeOf(bar, span);
    months.push({ month: bar.from, from: start, to: start + width });
  }
  return months;
}

function after(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}

function lastOfMonth(day: string): string {
  const next = Date.parse(`${after(day.slice(0, 7))}-01T00:00:00Z`);
  return new Date(next - MILLISECONDS).toISOString().slice(0, 10);
}
