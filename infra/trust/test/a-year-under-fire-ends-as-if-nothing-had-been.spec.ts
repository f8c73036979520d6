import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, layOutPlatform, MortalPlatform, platformUsers, SERVICES_ALONE, type Part } from '@pearls/local';
import { demonstrationAdministrator, dice, digestOf, eventually, KeepingLedger, readBack, wholeYear, Year, type Kept } from '@pearls/year';
import pg from 'pg';
import { NO_LIMITS } from '../src/whole-platform.ts';

/** Every seed is another year and other deaths; `SEEDS=20 TOWNS=17 JURORS=7` is the long run. */
const SEEDS = Array.from({ length: Number(process.env['SEEDS'] ?? 2) }, (_, index) => index + 1);
const FIELD = { towns: Number(process.env['TOWNS'] ?? 6), jurors: Number(process.env['JURORS'] ?? 3) };
/** So many requests are answered between two deaths; that the platform is away is no answer, or it would die before it has risen. */
const BETWEEN_DEATHS: [number, number] = [120, 400];
/** Longer than the platform may be away before a deadline. */
const ROOM = 30_000;
const A_YEAR = 1_200_000;

interface Lived {
  outcome: string;
  surprises: string[];
  again: number;
  deaths: Part[][];
  kept: Kept;
  /** Facts that were given up, by the room that could not hear them. */
  deadLetters: number;
}

/** Lives through one year on a platform of its own; `deadly` kills parts of it all the time. */
async function live(seed: number, deadly: boolean): Promise<Lived> {
  const folder = await mkdtemp(join(tmpdir(), 'pearls-fire-'));
  await layOutPlatform(folder);
  const env = { PORT: String(await freePort()), LIMITS: NO_LIMITS, LOG_LEVEL: 'warn', CHECK_REPLIES: 'false' };
  const platform = new MortalPlatform<{ address: string }>({ folder, users: await platformUsers(folder), program: SERVICES_ALONE, env });
  try {
    const { address } = await platform.rise();
    const ledger = new KeepingLedger();
    const year = new Year({ url: address, ...FIELD, seed, ...(deadly && { room: ROOM }), administrator: demonstrationAdministrator }, ledger);
    const work = wholeYear(year);
    const deaths = deadly ? await platform.haunt(dice(seed).next, work, () => ledger.calls.filter(({ status }) => status < 500).length, BETWEEN_DEATHS) : [];
    const outcome = await work;
    const kept = await readBack(ledger.changes);
    return { outcome: digestOf(outcome), surprises: ledger.surprises, again: ledger.again, deaths, kept, ...(await factsOf(platform.adminUrl)) };
  } catch (error) {
    throw new Error(`The year of seed ${seed} broke off: ${(error as Error).message}\n${await lastFailures(folder)}`, { cause: error });
  } finally {
    await platform.end();
    await rm(folder, { recursive: true, force: true });
  }
}

/** What the platform said last of what failed. */
async function lastFailures(folder: string) {
  const lines = (await readFile(join(folder, 'platform.log'), 'utf8')).split('\n');
  return lines.filter((line) => /"level":[56]0|"status":500/.test(line)).slice(-10).join('\n');
}

/** What became of the facts, once all are told. */
async function factsOf(adminUrl: string) {
  const db = new pg.Client({ connectionString: new URL('/pearls', adminUrl).toString() });
  await db.connect();
  try {
    const count = async (table: string, where: string) => {
      const { rows } = await db.query<{ schema: string }>(`select table_schema as schema from information_schema.tables where table_name = $1`, [table]);
      const counts = rows.map(({ schema }) => `(select count(*) from ${schema}.${table} where ${where})`);
      return Number((await db.query<{ many: string }>(`select ${counts.join(' + ')} as many`)).rows[0]!.many);
    };
    await eventually('every fact to be told', async () => (await count('event_log', 'published_at is null')) === 0);
    return { deadLetters: await count('dead_letters', 'true') };
  } finally {
    await db.end();
  }
}

describe.each(SEEDS)('The year of seed %i under fire', (seed) => {
  let calm: Lived;
  let burnt: Lived;
  beforeAll(async () => {
    calm = await live(seed, false);
    burnt = await live(seed, true);
  }, A_YEAR);

  it('saw parts of the platform die, and asked again', () => {
    expect(burnt.deaths.length).toBeGreaterThan(1);
    expect([calm.deaths, calm.again > burnt.again]).toEqual([[], false]);
  });

  it('met no surprise', () => expect([calm.surprises, burnt.surprises]).toEqual([[], []]));

  it('has the outcome of the same year undisturbed', () => expect(burnt.outcome).toBe(calm.outcome));

  it('kept everything it had said yes to', () => {
    expect(burnt.kept.missing).toEqual([]);
    expect(burnt.kept.found).toBeGreaterThan(calm.kept.found / 2);
    expect(burnt.kept.unread).toEqual(calm.kept.unread);
  });

  it('told every fact, and gave none up', () => expect([calm.deadLetters, burnt.deadLetters]).toEqual([0, 0]));
});
