import pg from 'pg';

/** The schema and role of a service: its name with underscores. */
const schemaOf = (service: string) => service.replaceAll('-', '_');

/**
 * One database with a role and a schema for each service. A role owns its schema and can touch nothing else: the wall
 * between services is Postgres's. May be repeated, and by several at once.
 */
export async function prepareDatabase(adminUrl: string, database: string, services: string[], passwords: Record<string, string>): Promise<void> {
  await asAdministrator(adminUrl, async (admin) => {
    // Roles belong to the whole server: two who prepare at once would stumble over each other.
    await admin.query(`select pg_advisory_lock(hashtext('prepare'))`);
    const { rowCount } = await admin.query(`select from pg_database where datname = $1`, [database]);
    if (!rowCount) await admin.query(`create database ${pg.escapeIdentifier(database)}`);
    for (const service of services) {
      const password = passwords[service];
      if (!password) throw new Error(`No password for the role of ${service}`);
      await makeRole(admin, schemaOf(service), password);
    }
    const url = new URL(adminUrl);
    url.pathname = `/${encodeURIComponent(database)}`;
    await asAdministrator(url.toString(), (inside) => makeSchemas(inside, database, services.map(schemaOf)));
  });
}

async function makeRole(admin: pg.Client, name: string, password: string) {
  const role = pg.escapeIdentifier(name);
  const { rowCount } = await admin.query(`select from pg_roles where rolname = $1`, [name]);
  if (!rowCount) await admin.query(`create role ${role}`);
  await admin.query(`alter role ${role} login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password ${pg.escapeLiteral(password)}`);
  await admin.query(`alter role ${role} set search_path = ${role}, extensions`);
  await admin.query(`alter role ${role} set statement_timeout = '10s'`);
  await admin.query(`alter role ${role} set idle_in_transaction_session_timeout = '15s'`);
}

async function makeSchemas(inside: pg.Client, database: string, schemas: string[]) {
  await inside.query(`revoke all on database ${pg.escapeIdentifier(database)} from public`);
  await inside.query(`revoke all on schema public from public`);
  await inside.query(`create schema if not exists extensions`);
  await inside.query(`create extension if not exists pg_trgm with schema extensions`);
  for (const name of schemas) {
    const schema = pg.escapeIdentifier(name);
    await inside.query(`grant usage on schema extensions to ${schema}`);
    await inside.query(`grant connect on database ${pg.escapeIdentifier(database)} to ${schema}`);
    await inside.query(`create schema if not exists ${schema} authorization ${schema}`);
  }
}

async function asAdministrator(url: string, work: (client: pg.Client) => Promise<void>) {
  const client = new pg.Client({ connectionString: url, application_name: 'prepare' });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
