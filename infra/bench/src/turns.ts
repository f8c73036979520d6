import type { Door, Span } from './doors.ts';
import { load, median, type Errand, type Figures } from './load.ts';
import type { Line } from './table.ts';

/** Where an errand is sent, and whose processor time it costs. */
export interface Stand {
  door: Door;
  url: string;
  pid: number;
  headers: Record<string, string>;
}

const round = (value: number, places = 0) => value.toFixed(places);
const OF = ['perSecond', 'p50', 'p99', 'cpu', 'ratio'] as const;
export const middleOf = (all: Figures[]) => Object.fromEntries(OF.map((of) => [of, median(all.map((one) => one[of]))])) as unknown as Figures;

/** Requests a second at each door: the median over short rounds in which they take turns, each held against the floor of its own round; the first warms up. */
export async function takeTurns(stands: Stand[], errandFor: (stand: Stand) => Errand, { rounds, seconds }: Span): Promise<Record<Door, Figures>> {
  const found: Partial<Record<Door, Figures[]>> = {};
  for (let turn = 0; turn <= rounds; turn += 1) {
    let floorNow = NaN;
    for (const stand of stands) {
      const figures = await load(stand.url, stand.pid, errandFor(stand), seconds * 1000);
      if (stand.door === 'floor') floorNow = figures.perSecond;
      if (turn > 0) (found[stand.door] ??= []).push({ ...figures, ratio: figures.perSecond / floorNow });
    }
  }
  return Object.fromEntries(Object.entries(found).map(([door, all]) => [door, middleOf(all)])) as Record<Door, Figures>;
}

/** The lines of one work: the floor, and each door against it. */
export function linesOf(what: string, found: Record<Door, Figures>, goals: Partial<Record<Door, number>>, mostMilliseconds = Infinity): Line[] {
  const said = ({ perSecond, p50, p99, cpu }: Figures) => `${round(perSecond)}/s, p50 ${round(p50, 1)} ms, p99 ${round(p99, 1)} ms, cpu ${round(cpu, 2)} ms`;
  const lines: Line[] = [{ what: `${what}, the floor`, goal: '', figure: said(found.floor), met: true }];
  for (const door of ['service', 'gateway'] as const) {
    const goal = goals[door];
    const isFast = door === 'gateway' || found[door].p99 <= mostMilliseconds;
    lines.push({
      what: `${what}, ${door === 'service' ? "at the service's door" : 'through the gateway'}`,
      goal: [goal !== undefined && `≥ ${goal}`, door === 'service' && mostMilliseconds < Infinity && `p99 ≤ ${mostMilliseconds} ms`].filter(Boolean).join(', '),
      figure: said(found[door]),
      ratio: round(found[door].ratio, 2),
      met: (goal === undefined || found[door].ratio >= goal) && isFast,
    });
  }
  return lines;
}
