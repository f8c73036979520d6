import type pg from 'pg';
import type { Platform } from './platform.ts';
import { until } from './processes.ts';

const LIMIT_MILLISECONDS = 240_000;

/** Waits until nothing on a platform moves by itself: every fact is sealed, carried and heard to the end, and nobody writes any more. `db` is its database. */
export async function settled({ running }: Pick<Platform, 'running'>, db: Pick<pg.Pool, 'query'>): Promise<void> {
  const { Consumers } = await import('@pearls/messaging');
  const onTheirWay = async () => (await Promise.all(running.map(({ app }) => app.get(Consumers).onTheirWay()))).some(Boolean);
  const unpublished = running.map(({ name }) => `(select count(*) from ${name.replaceAll('-', '_')}.event_log where published_at is null)`);
  // What others have to be asked for is run a moment after the fact it came with; what nobody ever answers is not waited for.
  const unasked = `(select count(*) from repository.errands where attempts < 5)`;
  /** Where the database's log of writes has come to; nothing while facts wait to be carried, or errands to be run. */
  const position = async () => {
    const { rows } = await db.query<{ waiting: string; at: string }>(`select (${[...unpublished, unasked].join(' + ')}) as waiting, pg_current_wal_insert_lsn()::text as at`);
    return Number(rows[0]!.waiting) ? undefined : rows[0]!.at;
  };
  let before: string | undefined;
  const isStill = async () => {
    const now = await position();
    const still = now !== undefined && now === before;
    before = now;
    return still && !(await onTheirWay()) && (await position()) === now;
  };
  if (!(await until(isStill, LIMIT_MILLISECONDS))) throw new Error('The platform did not come to rest.');
}
