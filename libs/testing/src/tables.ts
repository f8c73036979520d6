import type { DataSource } from 'typeorm';

/** What every table of the service holds: how many rows, and a hash over all of them. */
export async function contentOf(db: DataSource): Promise<Record<string, string>> {
  const tables = await db.query<{ name: string }[]>(`select tablename as name from pg_tables where schemaname = current_schema() order by 1`);
  const parts = tables.map(({ name }) => `select '${name}' as name, count(*) || ' ' || coalesce(md5(string_agg(t::text, E'\\n' order by t::text)), '') as content from "${name}" t`);
  const rows = await db.query<{ name: string; content: string }[]>(parts.join(' union all '));
  return Object.fromEntries(rows.map(({ name, content }) => [name, content]));
}

/** Waits until every fact told so far is sealed and on the bus, so that nothing moves by itself. */
export const isQuiet = async (db: DataSource) => {
  const [row] = await db.query<{ waiting: number }[]>(`select count(*)::int as waiting from event_log where published_at is null`);
  if (row!.waiting) throw new Error(`${row!.waiting} facts are on their way`);
};
