import type { ApplicationSummary, Cycle, TimetableEntry, TimetableKey } from '@pearls/contracts';

/** What is due next in an application, by the timetable of its cycle. */
export interface Duty {
  /** `submit`: the team has to act; the others are dates it waits for. */
  readonly what: 'submit' | 'wait-pre-selection' | 'plan';
  readonly entry: TimetableEntry;
}

const NEXT: Partial<Record<ApplicationSummary['state'], { what: Duty['what']; until: TimetableKey }>> = {
  started: { what: 'submit', until: 'call-closes' },
  submitted: { what: 'wait-pre-selection', until: 'pre-selection-published' },
  eligible: { what: 'wait-pre-selection', until: 'pre-selection-published' },
  selected: { what: 'plan', until: 'plans-due' },
};

export function dutyOf(
  { state }: Pick<ApplicationSummary, 'state'>,
  cycle: Pick<Cycle, 'timetable'> | undefined,
): Duty | undefined {
  const next = NEXT[state];
  const entry = next && cycle?.timetable.find(({ key }) => key === next.until);
  return entry && { what: next.what, entry };
}

interface Line {
  readonly application: Pick<ApplicationSummary, 'changedAt'>;
  readonly duty: Duty | undefined;
}

/** What the team must do comes first, the soonest on top; then what it waits for; then what is over, the latest on top. */
export function bySoonestDuty(one: Line, other: Line): number {
  const rank = ({ duty }: Line) => (duty ? (duty.what === 'wait-pre-selection' ? 1 : 0) : 2);
  if (rank(one) !== rank(other)) return rank(one) - rank(other);
  if (one.duty && other.duty) return Date.parse(one.duty.entry.at) - Date.parse(other.duty.entry.at);
  return Date.parse(other.application.changedAt) - Date.parse(one.application.changedAt);
}
