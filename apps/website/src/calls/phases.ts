import type { Cycle, TimetableKey } from '@pearls/contracts/applications/cycles';
import type { TimelinePhase } from '@pearls/ui/time/pearl-timeline';
import type { Formats } from '@pearls/web/language/formats';
import type { Texts } from '@pearls/web/language/texts';
import { dateOf } from './calls';

/** The phases of a year, each from one date of the timetable to the next. */
const PHASES: readonly { key: string; from?: TimetableKey; to?: TimetableKey }[] = [
  { key: 'call', from: 'call-opens', to: 'call-closes' },
  { key: 'pre-selection', from: 'call-closes', to: 'pre-selection-published' },
  { key: 'development', from: 'pre-selection-published', to: 'plans-due' },
  { key: 'jury', from: 'plans-due', to: 'results-published' },
  { key: 'title-year', from: 'title-year-starts', to: 'title-year-ends' },
];

/** The year of a cycle as people go through it: what is past, where we are, what comes. */
export function phasesOf(cycle: Cycle | undefined, isLoading: boolean, now: number, t: Texts['t'], formats: Formats): TimelinePhase[] {
  return PHASES.map(({ key, from, to }) => {
    const begins = cycle && from && dateOf(cycle, from);
    const ends = cycle && to && dateOf(cycle, to);
    const begun = begins && new Date(begins.at).getTime() <= now;
    const over = ends && new Date(ends.at).getTime() <= now;
    return {
      key,
      label: t(`phases.${key}.label`),
      note: t(`phases.${key}.note`),
      ...(isLoading && { when: '\u00a0' }),
      ...(begins && ends && { when: t('phases.span', { from: formats.date(begins.at, begins.zone), to: formats.date(ends.at, ends.zone) }) }),
      state: over ? 'past' : begun ? 'current' : 'next',
    };
  });
}
