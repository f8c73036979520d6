import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Actor, DataOf, Fact, Operation, ReplyOf } from '@pearls/contracts';
import { FrozenClock, type Clock } from '@pearls/domain';
import { startNats, startPostgres, startTestServers } from '@pearls/local';
import { Bus, streamOf, subjectOf } from '@pearls/messaging';
import { connection } from '@pearls/persistence';
import { schemaOf, serve, type RunningService, type ServiceDefinition, type Substitutes, type ServiceSettings } from '@pearls/service';
import { headers } from '@nats-io/transport-node';
import { v7 } from 'uuid';
import { call, send, type CallOptions } from './call.js';
import { freshDatabase } from './databases.js';
import { TestIssuer } from './issuer.js';

export interface StartOptions {
  /** Frozen at this instant; `false` runs on the database's clock. */
  at?: string | false;
  env?: Record<string, string>;
  backoff?: number[];
  log?: Substitutes['log'];
  /** A database of its own, which a test may kill. */
  mortal?: boolean;
}

/** A whole service over real Postgres and NATS, spoken to through its public contract. */
export async function startService<S extends ServiceSettings>(definition: ServiceDefinition<S>, { at = '2026-11-24T10:00:00.000Z', env = {}, backoff = [50, 50, 50], log, mortal = false }: StartOptions = {}) {
  const postgresFolder = mortal ? await mkdtemp(join(tmpdir(), 'pearls-postgres-')) : '';
  let postgres = mortal ? await startPostgres({ dataFolder: postgresFolder }) : undefined;
  const servers = postgres ?? (await startTestServers());
  const issuer = await TestIssuer.open();
  const schema = schemaOf(definition.name);
  const migrations = createHash('sha256').update(definition.migrations.map((one) => one.toString()).join()).digest('hex').slice(0, 12);
  const database = await freshDatabase(servers.adminUrl, `template_${schema}_${migrations}`, [schema], async (url) => {
    const db = await connection({ url: url(schema), schema, entities: definition.entities as never, migrations: definition.migrations as never }).initialize();
    await db.runMigrations();
    await db.destroy();
  });
  // A bus of its own per file keeps streams and durable consumers apart, and may be stopped by a test.
  const natsFolder = await mkdtemp(join(tmpdir(), 'pearls-nats-'));
  let nats = await startNats({ dataFolder: natsFolder });
  const clock = at === false ? undefined : new FrozenClock(new Date(at));
  const settings = {
    DATABASE_URL: database.url(schema),
    NATS_URL: nats.url,
    ISSUER: TestIssuer.url,
    JWKS: issuer.jwks,
    PUBLIC_URL: 'http://localhost:8080',
    LOG_LEVEL: process.env['TEST_LOG'] ?? 'silent',
    CHECK_REPLIES: 'true',
    ...env,
  };
  let running: RunningService = await serve(definition, settings, { clock, backoff, ...(log && { log }) });
  const bus = await Bus.connect({ url: nats.url, name: 'test' });
  const now = () => (clock as Clock | undefined)?.now() ?? new Date();

  return {
    clock: clock ?? new FrozenClock(new Date()),
    get url() {
      return running.url;
    },
    /** What its router answers. */
    get routes() {
      return running.routes;
    },
    get db() {
      return running.db;
    },
    get app() {
      return running.app;
    },
    bus,
    get nats() {
      return nats;
    },
    natsFolder,
    database,
    settings,
    /** Speaks to the service as somebody: `service.as(anApplicant())(applications.open, { body })`. */
    as:
      (actor: Actor) =>
      async <O extends Operation<string, any, any, any>>(operation: O, options: CallOptions<O> = {}): Promise<ReplyOf<O>> =>
        call(running.url, await issuer.tokenFor(actor, now()), operation, options),
    /** The raw response to an operation. */
    answer: async <O extends Operation<string, any, any, any>>(actor: Actor, operation: O, options: CallOptions<O> = {}) => send(running.url, await issuer.tokenFor(actor, now()), operation, options),
    tokenFor: (actor: Actor) => issuer.tokenFor(actor, now()),
    /** The facts of one type that the service has told, oldest first. */
    async told<D extends object>(fact: Fact<D>): Promise<DataOf<Fact<D>>[]> {
      const rows = await running.db.query<{ data: D }[]>(`select data from event_log where type = $1 order by id`, [fact.type]);
      return rows.map((row) => row.data);
    },
    /** Tells the service a fact of another service, as the bus would. */
    async hears<D extends object>(fact: Fact<D>, subjectId: string, data: D, id = v7()) {
      const owner = fact.type.slice(0, fact.type.indexOf('.'));
      const manager = await bus.manager();
      await manager.streams.add({ name: streamOf(owner), subjects: [subjectOf(`${owner}.>`)] });
      const head = headers();
      for (const [name, value] of Object.entries({ 'ce-id': id, 'ce-type': fact.type, 'ce-subject': subjectId, 'ce-time': now().toISOString(), 'ce-actor': 'platform:test' })) head.set(name, value);
      await bus.jetstream.publish(subjectOf(fact.type), JSON.stringify(data), { msgID: id, headers: head });
      return id;
    },
    /** Stops NATS as if its machine were gone. */
    busGoes: () => nats.stop(),
    /** Starts NATS again where it was; empty, as if its disk were lost. */
    async busReturns({ empty = false } = {}) {
      if (empty) await rm(join(natsFolder, 'jetstream'), { recursive: true, force: true });
      nats = await startNats({ dataFolder: natsFolder });
    },
    /** Kills the database, if it is mortal. */
    async databaseDies() {
      process.kill(postgres!.pid, 'SIGKILL');
      await postgres!.gone;
      await postgres!.stop();
    },
    /** Starts the database again on what it left. */
    async databaseReturns() {
      postgres = await startPostgres({ dataFolder: postgresFolder });
    },
    /** Stops the service and starts it again on the same data. */
    async restart() {
      await running.stop();
      running = await serve(definition, settings, { clock, backoff, ...(log && { log }) });
    },
    async stop() {
      await bus.close();
      await running.stop();
      await database.drop();
      if (postgres) {
        await postgres.stop();
        await Promise.all([postgresFolder, postgres.dataFolder].map((path) => rm(path, { recursive: true, force: true })));
      }
      await nats.stop();
      await rm(natsFolder, { recursive: true, force: true });
    },
  };
}

export type ServiceUnderTest = Awaited<ReturnType<typeof startService>>;
