import { readFile, writeFile } from 'node:fs/promises';
import { request } from 'undici';
import type { Child } from './child.ts';
import { median } from './load.ts';
import type { Line } from './table.ts';

const GOAL = 0.7;
const TURNS = 5;
/** So much more memory may be held at the height of an export than before it, in megabytes: some batches, however many rows there are. */
const FLAT = 64;
const round = (value: number, places = 0) => value.toFixed(places);

interface Exported {
  rowsPerSecond: number;
  /** What the process held at its height beyond what it held before, in megabytes. */
  megabytes: number;
}

/** Fetches the whole open data and throws it away. */
async function fetched(url: string, pid: number): Promise<Exported> {
  const before = await memoryOf(pid, 'VmRSS');
  // From here on the kernel counts the height anew.
  await writeFile(`/proc/${pid}/clear_refs`, '5').catch(() => undefined);
  const begin = performance.now();
  const { statusCode, body } = await request(url);
  if (statusCode !== 200) throw new Error(`${url} answers ${statusCode}`);
  let rows = 0;
  for await (const chunk of body) for (const byte of chunk as Buffer) if (byte === 10) rows += 1;
  return { rowsPerSecond: rows / ((performance.now() - begin) / 1000), megabytes: Math.max(0, (await memoryOf(pid, 'VmHWM')) - before) };
}

async function memoryOf(pid: number, which: 'VmRSS' | 'VmHWM'): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(new RegExp(`${which}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024;
}

/** The export of everything against a bare cursor, taking turns; the first turn warms up. */
export async function exporting(entries: number, real: Child<{ url: string }>, floor: Child<{ url: string }>): Promise<Line[]> {
  const ratios: number[] = [];
  const all: Exported[] = [];
  for (let turn = 0; turn <= TURNS; turn += 1) {
    const bare = await fetched(`${floor.said.url}/export`, floor.pid);
    const ours = await fetched(`${real.said.url}/api/v1/practices/export/csv`, real.pid);
    if (turn === 0) continue;
    ratios.push(ours.rowsPerSecond / bare.rowsPerSecond);
    all.push(ours);
  }
  const what = `export of ${entries.toLocaleString('en')} practices as CSV`;
  const ratio = median(ratios);
  const most = Math.max(...all.map(({ megabytes }) => megabytes));
  return [
    { what: `${what}, against a bare cursor`, goal: `≥ ${GOAL}`, figure: `${round(median(all.map(({ rowsPerSecond }) => rowsPerSecond)))} rows/s`, ratio: round(ratio, 2), met: ratio >= GOAL },
    { what: 'memory at its height beyond rest', goal: `≤ ${FLAT} MB`, figure: `${round(most)} MB`, met: most <= FLAT },
  ];
}
