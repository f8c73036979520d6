import type { PreSelectionLine } from '@pearls/contracts';

export type Outcome = 'selected' | 'not_selected';

/** What a line would propose for an application; nothing while it has too few final assessments. */
export const proposedAt = (line: number, { percent, proposed }: Pick<PreSelectionLine, 'percent' | 'proposed'>): Outcome | undefined =>
  proposed === undefined || percent === undefined ? undefined : percent >= line ? 'selected' : 'not_selected';

/** Who changes sides when the line of the cycle is moved: `up` are those who would go on, `down` those who would not. */
export function crossing<T extends Pick<PreSelectionLine, 'percent' | 'proposed'>>(items: readonly T[], moved: number): { up: T[]; down: T[] } {
  const crosses = items.filter((item) => item.proposed !== undefined && proposedAt(moved, item) !== item.proposed);
  return { up: crosses.filter(({ proposed }) => proposed === 'not_selected'), down: crosses.filter(({ proposed }) => proposed === 'selected') };
}

/** What staging everything at a line would do: which have to be staged, and which of them depart from the proposal and need a reason. */
export function stagingAt<T extends Pick<PreSelectionLine, 'percent' | 'proposed' | 'staged' | 'state'>>(items: readonly T[], line: number) {
  const due = items.flatMap((item) => {
    const outcome = proposedAt(line, item);
    return item.state === 'eligible' && outcome && item.staged !== outcome ? [{ item, outcome }] : [];
  });
  return { due, departing: due.filter(({ item, outcome }) => item.proposed !== outcome) };
}
