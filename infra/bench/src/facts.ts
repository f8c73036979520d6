import { fact, Id, Text } from '@pearls/contracts';
import { Clock, platform } from '@pearls/domain';
import { On } from '@pearls/messaging';
import { tell } from '@pearls/persistence';
import { serve, type ServiceDefinition } from '@pearls/service';
import { Module } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { DataSource, type EntityManager, type MigrationInterface, type QueryRunner } from 'typeorm';
import { quantile } from './load.ts';

/* From the commit of a fact to the commit of its listener, through event log, relay, JetStream, consumer and inbox. Written without decorator syntax: Node runs this file as it is. */

class Marked {
  id!: string;
  word!: string;
}
Id()(Marked.prototype, 'id');
Text({ max: 200 })(Marked.prototype, 'word');
const ThingMarked = fact('teller.thing-marked', Marked);

/** Whether the effect's commit rings a bell: commits that notify wait for each other, which a backlog should not. */
let rings = true;

class Listener {
  async hear({ id }: Marked, tx: EntityManager) {
    await tx.query(`with heard as (insert into heard (id) values ($1)) select case when $2 then pg_notify('heard', $1::text) end`, [id, rings]);
  }
}
On(ThingMarked)(Listener.prototype, 'hear', Object.getOwnPropertyDescriptor(Listener.prototype, 'hear')!);

class TellerModule {
  readonly tells = ThingMarked.type;
}
Module({})(TellerModule);

class ListenerModule {
  readonly listens = Listener.name;
}
Module({ providers: [Listener] })(ListenerModule);

class CreateHeard1764000000000 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(`create table heard (id uuid primary key)`);
  }
  async down(db: QueryRunner) {
    await db.query(`drop table heard`);
  }
}

const bare = { policy: new Map(), entities: [] };
const tellerService: ServiceDefinition = { ...bare, name: 'teller', module: TellerModule, facts: [ThingMarked], migrations: [] };
const listenerService: ServiceDefinition = { ...bare, name: 'listener', module: ListenerModule, facts: [], migrations: [CreateHeard1764000000000] };

const { TELLER_URL, LISTENER_URL, NATS_URL, SECONDS, BACKLOG } = process.env as Record<string, string>;
const env = { NATS_URL, NATS_PASSWORD: 'bench', LOG_LEVEL: 'warn', ISSUER: 'http://localhost/oidc', JWKS: '{"keys":[]}', PUBLIC_URL: 'http://localhost:8080' };

/** One service that tells and one that listens, each with its own schema, role and user. */
async function both() {
  const teller = await serve(tellerService, { ...env, DATABASE_URL: TELLER_URL, NATS_USER: 'teller' });
  const listener = await serve(listenerService, { ...env, DATABASE_URL: LISTENER_URL, NATS_USER: 'listener' });
  return {
    teller,
    async stop() {
      await teller.stop();
      await listener.stop();
    },
  };
}

async function connected(url: string | undefined) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client;
}

async function latencies(): Promise<number[]> {
  const { teller, stop } = await both();
  const bell = await connected(LISTENER_URL);
  await bell.query('listen heard');
  const committed = new Map<string, number>();
  const rang = new Map<string, number>();
  bell.on('notification', ({ payload }) => rang.set(payload!, performance.now()));
  const db = teller.app.get(DataSource);
  const clock = teller.app.get(Clock);
  const mark = async () => {
    const id = randomUUID();
    await db.transaction((tx) => tell(tx, platform(clock.now()), ThingMarked, id, { id, word: 'marked' }));
    committed.set(id, performance.now());
  };
  // A hundred a second, evenly; the first second is for warming up.
  const count = Number(SECONDS) * 100;
  const begin = performance.now();
  const marking: Promise<void>[] = [];
  for (let index = 0; index < count; index += 1) {
    const due = begin + index * 10;
    while (performance.now() < due) await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
    marking.push(mark());
  }
  await Promise.all(marking);
  const patience = performance.now() + 30_000;
  while (rang.size < count && performance.now() < patience) await new Promise((resolve) => setTimeout(resolve, 20));
  await bell.end();
  await stop();
  return [...committed].slice(100).map(([id, at]) => (rang.get(id) ?? Infinity) - at);
}

/** Facts that piled up while nobody listened, worked off from the start. */
async function backlog(): Promise<number> {
  rings = false;
  const [telling, client] = [await connected(TELLER_URL), await connected(LISTENER_URL)];
  await telling.query(
    `insert into event_log (type, subject_id, actor, at, data)
     select 'teller.thing-marked', id, 'platform:platform', now(), json_build_object('id', id, 'word', 'piled up') from (select gen_random_uuid()::text as id from generate_series(1, $1::int)) g`,
    [BACKLOG],
  );
  const before = await client.query<{ count: string }>(`select count(*) from inbox`);
  const wanted = Number(before.rows[0]!.count) + Number(BACKLOG);
  const { stop } = await both();
  const begin = performance.now();
  const heard = async () => Number((await client.query<{ count: string }>(`select count(*) from inbox`)).rows[0]!.count);
  while ((await heard()) < wanted) await new Promise((resolve) => setTimeout(resolve, 50));
  const seconds = (performance.now() - begin) / 1000;
  await Promise.all([telling.end(), client.end()]);
  await stop();
  return Number(BACKLOG) / seconds;
}

const times = (await latencies()).sort((a, b) => a - b);
const perSecond = await backlog();
process.send!({ p50: quantile(times, 0.5), p99: quantile(times, 0.99), perSecond });
process.once('disconnect', () => process.exit());
