import type { Cycle, CycleState, TimetableEntry } from '@pearls/contracts';

/** States in which somebody still works on the cycle. */
export const isRunning = ({ state }: Pick<Cycle, 'state'>): boolean => state !== 'archived' && state !== 'closing' && state !== 'title_year';

/** The phases people plan by; several states of the server can lie in one. */
const PHASES: readonly { key: string; states: readonly CycleState[]; from?: TimetableEntry['key']; to?: TimetableEntry['key'] }[] = [
  { key: 'draft', states: ['draft'] },
  { key: 'announced', states: ['announced'], to: 'call-opens' },
  { key: 'call', states: ['call_open'], from: 'call-opens', to: 'call-closes' },
  { key: 'preSelection', states: ['call_closed', 'pre_selection'], from: 'call-closes', to: 'pre-selection-published' },
  { key: 'development', states: ['development'], from: 'pre-selection-published', to: 'plans-due' },
  { key: 'jury', states: ['plans_closed', 'jury_scoring', 'jury_deliberation', 'decided'], from: 'plans-due', to: 'results-published' },
  { key: 'results', states: ['results_public'], from: 'results-published', to: 'title-year-starts' },
  { key: 'titleYear', states: ['title_year', 'closing'], from: 'title-year-starts', to: 'title-year-ends' },
  { key: 'archive', states: ['archived'] },
];

/** One phase of a cycle and where the cycle is to it. */
export interface CyclePhase {
  readonly key: string;
  readonly state: 'past' | 'current' | 'next';
  readonly from?: TimetableEntry;
  readonly to?: TimetableEntry;
}

/** The phases of a cycle in their order, as the server's state has them. */
export function phasesOf({ state, timetable }: Pick<Cycle, 'state' | 'timetable'>): CyclePhase[] {
  const current = PHASES.findIndex((phase) => phase.states.includes(state));
  const entry = (key?: TimetableEntry['key']) => timetable.find((one) => one.key === key);
  return PHASES.map(({ key, from, to }, index) => ({
    key,
    state: index < current ? 'past' : index === current ? 'current' : 'next',
    from: entry(from),
    to: entry(to),
  }));
}

/** The next date of the timetable at an instant. */
export const nextDate = ({ timetable }: Pick<Cycle, 'timetable'>, now: number): TimetableEntry | undefined =>
  [...timetable].sort((a, b) => Date.parse(a.at) - Date.parse(b.at)).find(({ at }) => Date.parse(at) > now);

/** The cycle the office works on: the one nearest to its decision, else the newest. */
export const cycleAtWork = <C extends Pick<Cycle, 'state' | 'titleYear'>>(cycles: readonly C[]): C | undefined => {
  const rank = (state: CycleState) => {
    const order: CycleState[] = ['pre_selection', 'call_closed', 'call_open', 'announced'];
    return order.includes(state) ? order.indexOf(state) : order.length;
  };
  return [...cycles].sort((a, b) => rank(a.state) - rank(b.state) || b.titleYear - a.titleYear)[0];
};
