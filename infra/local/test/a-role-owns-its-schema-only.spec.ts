import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { prepareDatabase, startTestServers } from '../src/index.ts';

describe('The database of the platform', () => {
  const name = `t_${randomBytes(6).toString('hex')}`;
  let adminUrl: string;
  const as = async (role: string, sql: string) => {
    const url = new URL(adminUrl);
    Object.assign(url, { username: role, password: `${role}-password`, pathname: `/${name}` });
    const client = new pg.Client({ connectionString: url.toString() });
    await client.connect();
    return client.query(sql).finally(() => client.end());
  };
  // Roles belong to the whole server, which other tests share: these two are nobody else's.
  const prepare = () => prepareDatabase(adminUrl, name, ['walled-one', 'walled-two'], { 'walled-one': 'walled_one-password', 'walled-two': 'walled_two-password' });

  beforeAll(async () => {
    ({ adminUrl } = await startTestServers());
    await Promise.all([prepare(), prepare()]);
    await as('walled_one', 'create table people (id int); insert into people values (1)');
  });

  afterAll(async () => {
    const admin = new pg.Client({ connectionString: adminUrl });
    await admin.connect();
    await admin.query(`drop database ${name} with (force)`);
    await admin.end();
  });

  it('is prepared a second time without harm', async () => {
    await prepare();
    expect((await as('walled_one', 'select id from people')).rows).toEqual([{ id: 1 }]);
  });

  it.each(['select * from walled_one.people', 'create table walled_one.more (id int)', 'create table public.more (id int)', 'create schema more', 'create role more'])('refuses another service: %s', async (sql) => {
    await expect(as('walled_two', sql)).rejects.toThrow(/permission denied/);
  });

  it('bounds every statement', async () => {
    expect((await as('walled_one', 'show statement_timeout')).rows).toEqual([{ statement_timeout: '10s' }]);
  });

  it('keeps order and case of every Baltic language, the same on every machine', async () => {
    expect((await as('walled_one', `select lower('ŠĄÕÅŁ') as low, string_agg(t, '' order by t) as ordered from unnest(array['ž','a','Z','ā']) t`)).rows).toEqual([{ low: 'šąõåł', ordered: 'Zaāž' }]);
  });
});
