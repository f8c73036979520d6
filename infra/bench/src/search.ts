import { CAP, chosenIn, pageOf, wordsOf } from '@pearls/repository';
import type pg from 'pg';
import { startChild, type Child } from './child.ts';
import type { Span } from './doors.ts';
import { asService, type Ground } from './ground.ts';
import { load, median, quantile, type Errand, type Figures } from './load.ts';
import { exporting } from './export.ts';
import { fill, SOUGHT, type Sought } from './search-data.ts';
import type { Line } from './table.ts';

export const SEARCH_SERVICES = ['repository', 'gateway'];

const GOALS = { service: 0.85, gateway: 0.75 };
/** Sizes at which the doors are held against their floor; above, only the statement is measured. */
const AT_THE_DOORS = [10_000, 100_000];
const TOP = 20;
const round = (value: number, places = 0) => value.toFixed(places);
const count = (entries: number) => entries.toLocaleString('en');

const pathOf = ({ text, country, challenge }: Sought) => `?${new URLSearchParams({ text, ...(country && { country }), ...(challenge && { challenge }) }).toString()}`;

/** Everybody searches the same, one after another. */
function searching(prefix: string): Errand {
  let sent = 0;
  return {
    next: () => ({ method: 'GET', path: prefix + pathOf(SOUGHT[(sent += 1) % SOUGHT.length]!), headers: {} }),
    heard: () => undefined,
  };
}

const valuesOf = ({ text, country, challenge }: Sought) => pageOf(wordsOf(text), text, chosenIn({ country: country ? [country as never] : undefined, challenge: challenge ? [challenge] : undefined }), { limit: TOP });

/** What one connection waits for: every search three times, the first of them left out. */
async function waits(client: pg.Client): Promise<{ p50: number; p99: number }> {
  const times: number[] = [];
  for (let turn = 0; turn < 3; turn += 1)
    for (const sought of SOUGHT) {
      const { statement, values } = valuesOf(sought);
      const begin = performance.now();
      await client.query({ ...statement, values });
      if (turn > 0) times.push(performance.now() - begin);
    }
  times.sort((a, b) => a - b);
  return { p50: quantile(times, 0.5), p99: quantile(times, 0.99) };
}

/**
 * How much of the first page stays when only so many candidates are looked at, over the searches that have more. A practice
 * belongs there when it ranks no lower than the last of the exact first page: many rank alike, and any of those is as good.
 */
async function kept(client: pg.Client): Promise<number> {
  const shares: number[] = [];
  for (const sought of SOUGHT) {
    const { statement, values } = valuesOf(sought);
    const { rows } = await client.query<{ items: string; capped: boolean }>({ ...statement, values });
    if (!rows[0]!.capped) continue;
    const found = (JSON.parse(rows[0]!.items) as { slug: string }[]).map(({ slug }) => slug);
    const ranked = await client.query<{ good: number }>(
      `with q as (select words, words && $3::tsquery as whole from (select $1::tsquery || stems_sought('english', $2) as words) w),
         exact as (select ts_rank(s.title, q.words) as rank from q, practice_search s where s.everything @@ q.whole order by 1 desc limit ${TOP})
       select count(*)::int as good from q, publications p join practice_search s using (practice_id) where p.slug = any($4) and ts_rank(s.title, q.words) >= (select min(rank) from exact)`,
      [values[0], values[1], values[3], found],
    );
    shares.push(ranked.rows[0]!.good / found.length);
  }
  return shares.length ? shares.reduce((sum, one) => sum + one, 0) / shares.length : 1;
}

type Doors = Record<'floor' | 'service' | 'gateway', Figures>;

async function doors(ground: Ground, entries: number, { rounds, seconds }: Span): Promise<{ found: Doors; exports: Line[] }> {
  const real = await startChild<{ url: string; gatewayUrl: string }>('search-real.ts', { REPOSITORY_URL: ground.urlOf('repository'), GATEWAY_URL: ground.urlOf('gateway'), NATS_URL: ground.natsUrl, CHECK_REPLIES: 'false' });
  const floor = await startChild<{ url: string }>('search-floor.ts', { DATABASE_URL: ground.urlOf('repository') });
  const places: [keyof Doors, string, Child<unknown>][] = [
    ['floor', floor.said.url, floor],
    ['service', real.said.url, real],
    ['gateway', real.said.gatewayUrl, real],
  ];
  const found: Record<string, Figures[]> = { floor: [], service: [], gateway: [] };
  for (let turn = 0; turn <= rounds; turn += 1) {
    let floorNow = NaN;
    for (const [door, url, child] of places) {
      const figures = await load(url, child.pid, searching(door === 'floor' ? '/' : '/api/v1/practices'), seconds * 1000);
      if (door === 'floor') floorNow = figures.perSecond;
      if (turn > 0) found[door]!.push({ ...figures, ratio: figures.perSecond / floorNow });
    }
  }
  const exports = await exporting(entries, real, floor);
  await Promise.all([real.end(), floor.end()]);
  const middle = (all: Figures[]) => Object.fromEntries((['perSecond', 'p50', 'p99', 'cpu', 'ratio'] as const).map((of) => [of, median(all.map((one) => one[of]))])) as unknown as Figures;
  return { found: { floor: middle(found['floor']!), service: middle(found['service']!), gateway: middle(found['gateway']!) }, exports };
}

/** The search as it grows: waits of one connection, the doors against their floor, and what the cap costs. */
export async function searches(ground: Ground, sizes: number[], span: Span): Promise<Line[]> {
  const lines: Line[] = [];
  const p99: Record<number, number> = {};
  const env = { REPOSITORY_URL: ground.urlOf('repository'), GATEWAY_URL: ground.urlOf('gateway'), NATS_URL: ground.natsUrl };
  // The service migrates its schema; the entries come after that.
  await (await startChild<unknown>('search-real.ts', env)).end();
  let filled = 0;
  for (const entries of [...sizes].sort((a, b) => a - b)) {
    await asService(ground.urlOf('repository'), (client) => fill(client, filled, entries));
    filled = entries;
    const { p50, p99: slow, share } = await asService(ground.urlOf('repository'), async (client) => ({ ...(await waits(client)), share: entries >= 10_000 ? await kept(client) : 1 }));
    p99[entries] = slow;
    lines.push({ what: `search ${count(entries)} practices with facets, one connection`, goal: '', figure: `p50 ${round(p50, 1)} ms, p99 ${round(slow, 1)} ms`, met: true });
    if (entries >= 10_000) lines.push({ what: `first ${TOP} kept under the cap of ${count(CAP)}, ${count(entries)} practices`, goal: entries === 100_000 ? '≥ 90 %' : '', figure: `${round(share * 100)} %`, met: entries !== 100_000 || share >= 0.9 });
    if (!AT_THE_DOORS.includes(entries)) continue;
    const { found, exports } = await doors(ground, entries, span);
    const said = ({ perSecond, p50: middle, p99: late, cpu }: Figures) => `${round(perSecond)}/s, p50 ${round(middle, 1)} ms, p99 ${round(late, 1)} ms, cpu ${round(cpu, 2)} ms`;
    lines.push({ what: `search ${count(entries)}, the floor`, goal: '', figure: said(found.floor), met: true });
    for (const door of ['service', 'gateway'] as const) lines.push({ what: `search ${count(entries)}, ${door === 'service' ? "at the service's door" : 'through the gateway'}`, goal: `≥ ${GOALS[door]}`, figure: said(found[door]), ratio: round(found[door].ratio, 2), met: found[door].ratio >= GOALS[door] });
    lines.push(...exports);
  }
  if (p99[1_000_000] && p99[10_000]) lines.push({ what: 'search p99 at 1,000,000 against 10,000', goal: '≤ 8 ×', figure: `${round(p99[1_000_000], 1)} ms`, ratio: round(p99[1_000_000] / p99[10_000], 1), met: p99[1_000_000] / p99[10_000] <= 8 });
  return lines;
}
