import { randomBytes } from 'node:crypto';
import { prepareDatabase } from '@pearls/local';
import pg from 'pg';

const PASSWORD = 'test';

/** Runs statements as the database's administrator. */
export async function asAdmin<T>(adminUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const urlFor = (adminUrl: string, database: string, user?: string) => {
  const url = new URL(adminUrl);
  url.pathname = `/${database}`;
  if (user) {
    url.username = user;
    url.password = PASSWORD;
  }
  return url.toString();
};

/**
 * A database of its own for one test file, copied from a template in which the service's migrations already ran:
 * copying takes a tenth of migrating. The template is made once per run under an advisory lock.
 */
export async function freshDatabase(adminUrl: string, template: string, schemas: string[], migrate: (url: (schema: string) => string) => Promise<void>) {
  const database = `t_${randomBytes(6).toString('hex')}`;
  await asAdmin(adminUrl, async (client) => {
    await client.query(`select pg_advisory_lock(hashtext($1))`, [template]);
    const { rowCount } = await client.query(`select 1 from pg_database where datname = $1`, [template]);
    if (!rowCount) {
      const making = `${template}_making`;
      await client.query(`drop database if exists ${making} with (force)`);
      await prepareDatabase(adminUrl, making, schemas, Object.fromEntries(schemas.map((schema) => [schema, PASSWORD])));
      await migrate((schema) => urlFor(adminUrl, making, schema));
      await client.query(`alter database ${making} rename to ${template}`);
    }
    await client.query(`create database ${database} template ${template} strategy file_copy`);
    await client.query(`select pg_advisory_unlock(hashtext($1))`, [template]);
  });
  return {
    name: database,
    url: (schema: string) => urlFor(adminUrl, database, schema),
    adminUrl: urlFor(adminUrl, database),
    drop: () => asAdmin(adminUrl, (client) => client.query(`drop database if exists ${database} with (force)`)),
  };
}
