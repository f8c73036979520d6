import { wallTimeOf } from '@pearls/domain';
import type { TimetableEntry } from '@pearls/contracts';

const DAY = 86_400_000;

/** How long before the end of its quarter a check-in opens, at most a sixth of the quarter; and how long after it is due. */
export const OPENS_BEFORE_DAYS = 14;
export const DUE_AFTER_DAYS = 14;
/** How long after the title year a report is due. */
export const REPORT_DUE_DAYS = 60;

export const QUARTERS = [1, 2, 3, 4] as const;
export type Quarter = (typeof QUARTERS)[number];

/** When a quarter's check-in opens and is due. */
export interface QuarterDates {
  quarter: Quarter;
  opensAt: Date;
  dueOn: string;
}

/** The title year of a cycle by its timetable: four check-ins, and the instant from which the report is asked for. */
export interface TitleYear {
  quarters: QuarterDates[];
  endsAt: Date;
  reportDueOn: string;
}

/** The day that people of the zone have at an instant. */
export const dayIn = (zone: string, at: Date) => wallTimeOf(at, zone).slice(0, 10);

/** Quarters as equal parts of the year between its dates; without an end it lasts a year. Without a beginning there is no title year yet. */
export function titleYearOf(timetable: Pick<TimetableEntry, 'key' | 'at' | 'zone'>[]): TitleYear | undefined {
  const starts = timetable.find(({ key }) => key === 'title-year-starts');
  if (!starts) return undefined;
  const { zone } = starts;
  const from = new Date(starts.at);
  const ends = timetable.find(({ key }) => key === 'title-year-ends');
  const endsAt = ends ? new Date(ends.at) : aYearAfter(from);
  const length = endsAt.getTime() - from.getTime();
  const lead = Math.min(OPENS_BEFORE_DAYS * DAY, length / 4 / 6);
  const quarters = QUARTERS.map((quarter) => {
    const end = new Date(from.getTime() + (length * quarter) / 4);
    return { quarter, opensAt: new Date(end.getTime() - lead), dueOn: dayIn(zone, new Date(end.getTime() + DUE_AFTER_DAYS * DAY)) };
  });
  return { quarters, endsAt, reportDueOn: dayIn(zone, new Date(endsAt.getTime() + REPORT_DUE_DAYS * DAY)) };
}

function aYearAfter(at: Date) {
  const later = new Date(at);
  later.setUTCFullYear(at.getUTCFullYear() + 1);
  return later;
}
