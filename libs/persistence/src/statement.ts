import type { Pool, QueryResultRow } from 'pg';
import type { DataSource } from 'typeorm';

/** A statement of a hot path: named, so that Postgres parses and plans it once per connection. */
export interface Statement {
  name: string;
  text: string;
}

/** Runs a named statement as a transaction of its own, on the service's pool and without the detour through entities. */
export async function run<Row extends QueryResultRow>(db: DataSource, { name, text }: Statement, values: unknown[]): Promise<Row[]> {
  const { master } = db.driver as unknown as { master: Pool };
  const { rows } = await master.query<Row>({ name, text, values });
  return rows;
}
