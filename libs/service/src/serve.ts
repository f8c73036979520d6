import type { Server } from 'node:http';
import multipart from '@fastify/multipart';
import { Module, type INestApplicationContext } from '@nestjs/common';
import { DiscoveryModule, DiscoveryService, MetadataScanner, NestFactory } from '@nestjs/core';
import { ClientNats, Transport } from '@nestjs/microservices';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Clock } from '@pearls/domain';
import { Bus, Consumers, inboxOf, ON_FACT, PATIENT, Questions, Relay, type Listener } from '@pearls/messaging';
import { connection, DatabaseClock, forgetOldKeys } from '@pearls/persistence';
import type { FastifyReply } from 'fastify';
import { pino, type Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { beforeTheRouter } from './before-the-router.js';
import { schemaOf, type ServiceDefinition } from './definition.js';
import { KitModule } from './kit.module.js';
import type { ServiceRequest } from './request.js';
import { routesAgree } from './routes-agree.js';
import { ServiceSettings, settingsFrom } from './settings.js';
import { Tokens } from './tokens.js';
import { traceFrom } from './trace.js';

/** A service that is up. */
export interface RunningService {
  name: string;
  url: string;
  app: NestFastifyApplication;
  db: DataSource;
  /** What its router answers, as `GET /api/v1/places`. */
  routes: string[];
  stop(): Promise<void>;
}

/** What tests put in the place of the real thing. */
export interface Substitutes {
  clock?: Clock;
  /** Waiting times of failed effects, in milliseconds. */
  backoff?: number[];
  log?: Logger;
}

const JSON_LIMIT_BYTES = 256 * 1024;

/** A request that is on its way when a service stops may end in this time. */
const LAST_ANSWERS_MILLISECONDS = 5_000;

/** Starts a service: settings, schema, clock, bus, application, then relay and consumers. Refuses to start when anything is wrong. */
export async function serve<S extends ServiceSettings>(definition: ServiceDefinition<S>, env: Record<string, string | undefined>, substitutes: Substitutes = {}): Promise<RunningService> {
  const settings = settingsFrom((definition.settings ?? ServiceSettings) as new () => S, env);
  const log = substitutes.log ?? pino({ level: settings.LOG_LEVEL, base: { service: definition.name } });
  const schema = schemaOf(definition.name);
  const undo: (() => Promise<unknown> | void)[] = [];
  const stop = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const db = await connection({ url: settings.DATABASE_URL, schema, entities: definition.entities as never, migrations: definition.migrations as never }).initialize();
    undo.push(() => db.destroy());
    await db.runMigrations();
    const clock = substitutes.clock ?? (await databaseClock(db, undo));
    const nats = { url: settings.NATS_URL, user: settings.NATS_USER, pass: settings.NATS_PASSWORD };
    const bus = await Bus.connect({ ...nats, name: definition.name });
    undo.push(() => bus.close());
    const client = new ClientNats({ servers: [nats.url], user: nats.user, pass: nats.pass, inboxPrefix: inboxOf(definition.name), ...PATIENT });
    undo.push(() => client.close());
    const listeners: Listener[] = [];
    const consumers = new Consumers(definition.name, db, bus, listeners, log, substitutes.backoff);
    const tokens = new Tokens(settings);
    const kit = KitModule.for({
      service: definition.name,
      settings,
      settingsClass: definition.settings ?? ServiceSettings,
      policy: definition.policy,
      db,
      clock,
      bus,
      questions: new Questions(client),
      tokens,
      consumers,
      log,
    });
    @Module({ imports: [DiscoveryModule, kit, definition.module] })
    class Root {}

    const adapter = new FastifyAdapter({ ...beforeTheRouter(log), logger: false, bodyLimit: JSON_LIMIT_BYTES, routerOptions: { maxParamLength: 300 }, trustProxy: settings.TRUSTED_PROXIES === '' ? false : settings.TRUSTED_PROXIES });
    const routes = routesOf(adapter);
    const app = await NestFactory.create<NestFastifyApplication>(Root, adapter, { logger: ['error', 'warn'], abortOnError: false });
    undo.push(() => closeSoon(app));
    await app.register(multipart as never);
    observe(adapter, clock, log);
    await definition.door?.(app);
    app.connectMicroservice({ transport: Transport.NATS, options: { servers: [nats.url], user: nats.user, pass: nats.pass, inboxPrefix: inboxOf(definition.name), queue: definition.name, ...PATIENT } });
    await app.startAllMicroservices();
    await app.init();
    routesAgree(app, definition.policy);
    listeners.push(...listenersIn(app));
    await app.listen(settings.PORT, settings.HOST);
    const relay = new Relay(settings.DATABASE_URL, definition.name, bus, log);
    relay.start();
    consumers.start();
    const forgetting = setInterval(() => void forgetOldKeys(db).catch((error: unknown) => log.warn({ err: error }, 'Old idempotency keys stay another hour')), 3_600_000).unref();
    undo.push(() => clearInterval(forgetting));
    undo.push(() => consumers.stop());
    undo.push(() => relay.stop());
    return { name: definition.name, url: (await app.getUrl()).replace('[::1]', '127.0.0.1'), app, db, routes, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Requests on their way are answered first; who sends or reads for ever does not keep the service from ending. */
async function closeSoon(app: NestFastifyApplication) {
  const server = app.getHttpServer() as Server;
  const patience = setTimeout(() => server.closeAllConnections(), LAST_ANSWERS_MILLISECONDS);
  await app.close().finally(() => clearTimeout(patience));
}

async function databaseClock(db: DataSource, undo: (() => void)[]) {
  const clock = new DatabaseClock(db);
  await clock.start();
  undo.push(() => clock.stop());
  return clock;
}

/** Collects what the router is told to answer. */
function routesOf(adapter: FastifyAdapter) {
  const routes: string[] = [];
  adapter.getInstance().addHook('onRoute', ({ method, url }) => {
    for (const one of [method].flat()) if (one !== 'HEAD') routes.push(`${one} ${url}`);
  });
  return routes;
}

/** Stamps receipt and trace on every request, and writes one log line when it is answered. */
function observe(adapter: FastifyAdapter, clock: Clock, log: Logger) {
  const fastify = adapter.getInstance();
  fastify.addHook('onRequest', (request, reply: FastifyReply, done) => {
    const mine = request as unknown as ServiceRequest;
    mine.receivedAt = clock.now();
    Object.assign(mine, traceFrom(request.headers.traceparent));
    void reply.header('cache-control', 'no-store');
    done();
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    const { traceId, caller } = request as unknown as ServiceRequest;
    if (log.isLevelEnabled('info')) log.info({ traceId, method: request.method, path: request.url.split('?')[0], status: reply.statusCode, ms: Math.round(reply.elapsedTime), actor: caller ? `${caller.kind}:${caller.id}` : undefined }, 'answered');
    done();
  });
}

/** Every method that listens to a fact. */
function listenersIn(app: INestApplicationContext): Listener[] {
  const discovery = app.get(DiscoveryService);
  const scanner = new MetadataScanner();
  return discovery.getProviders().flatMap(({ instance, metatype }) => {
    if (!instance || typeof instance !== 'object') return [];
    const holder = instance as Record<string, (...args: unknown[]) => unknown>;
    return scanner.getAllMethodNames(Object.getPrototypeOf(instance) as object).flatMap((method) => {
      const handler = holder[method]!;
      const fact = Reflect.getMetadata(ON_FACT, handler) as Listener['fact'] | undefined;
      return fact ? [{ name: `${(metatype as { name: string }).name}.${method}`, fact, hear: handler.bind(instance) }] : [];
    });
  });
}
