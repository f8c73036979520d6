import type { HistoricCycle, HistoricStep, TimetableDate } from './historic-record.js';

/** The zone in which the programme writes its hours. */
export const programmeZone = 'Europe/Berlin';

const deadlines: readonly HistoricStep[] = ['call-closes', 'plans-due'];

/** Hours by which Central Europe was ahead of UTC on a day: two from the last Sunday of March to that of October. */
function hoursAhead(day: string): number {
  const lastSunday = (month: number) => {
    const end = new Date(Date.UTC(Number(day.slice(0, 4)), month + 1, 0));
    return new Date(end.getTime() - end.getUTCDay() * 86_400_000).toISOString().slice(0, 10);
  };
  return day >= lastSunday(2) && day < lastSunday(9) ? 2 : 1;
}

/**
 * The timetable of a past cycle as instants: dates known to the day, deadlines at 23:59 and other dates
 * at noon where no hour was published. Spans and dates known to the month are left out.
 */
export function historicTimetable(
  cycle: HistoricCycle,
): TimetableDate<Exclude<HistoricStep, 'development'>>[] {
  const steps = [
    'call-opens',
    'call-closes',
    'pre-selection-published',
    'plans-due',
    'results-published',
    'title-year-starts',
  ] as const;
  return steps.flatMap((key) => {
    const date = cycle.dates[key];
    if (!date || date.precision !== 'day') return [];
    const [hours, minutes] = (date.hour ?? (deadlines.includes(key) ? '23:59' : '12:00'))
      .split(':')
      .map(Number) as [number, number];
    const midnight = Date.parse(`${date.on}T00:00:00Z`) - hoursAhead(date.on) * 3_600_000;
    return [
      { key, at: new Date(midnight + (hours * 60 + minutes) * 60_000).toISOString(), zone: programmeZone },
    ];
  });
}
