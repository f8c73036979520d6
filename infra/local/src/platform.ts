import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '@pearls/domain';
import type { RunningService } from '@pearls/service';
import { build } from './build.ts';
import { CannotStart, folderTrouble } from './cannot-start.ts';
import { freePort, whyTaken } from './free-port.ts';
import { openLog } from './log.ts';
import { natsUser, type NatsUser } from './nats-users.ts';
import { startNats } from './nats.ts';
import { claim, Held } from './ownership.ts';
import { platformFolder } from './places.ts';
import { startPostgres } from './postgres.ts';
import { prepareDatabase } from './prepare-database.ts';
import type { Progress } from './progress.ts';
import { secretsIn, type Secrets } from './secrets.ts';
import { GATEWAY, SERVICES, startService, type Ground, type LocalService, type Up } from './services.ts';

export interface PlatformOptions {
  env: NodeJS.ProcessEnv;
  /** Without history and demonstration. */
  empty: boolean;
  /** Everything is built already. */
  built: boolean;
  signal: AbortSignal;
  progress: Progress;
  services?: LocalService[];
  /** Servers that run already and are not ours to end; the users of its NATS are {@link platformUsers}. */
  servers?: { adminUrl: string; natsUrl: string };
  /** What time it is for all services together; the database's clock when nothing is said. */
  clock?: Clock;
}

/** The whole platform, up. */
export interface Platform {
  address: string;
  folder: string;
  /** Its Postgres, as who may do everything there. */
  adminUrl: string;
  /** Every service of it, the gateway last. */
  running: RunningService[];
  /** Names the server that ended without being asked. */
  lost: Promise<string>;
  stop(): Promise<void>;
}

type Undo = () => Promise<unknown>;

const STOP_MILLISECONDS = 30_000;

/** Starts everything, in the order things need each other; on failure or abort, ends what had started. */
export async function startPlatform({ env, empty, built, signal, progress, services = SERVICES, servers, clock }: PlatformOptions): Promise<Platform> {
  const undo: Undo[] = [];
  const stop = () => undoAll(undo, progress);
  try {
    const folder = await openFolder(platformFolder(env));
    const port = await portFrom(env);
    const address = env['PUBLIC_URL'] ?? `http://localhost:${port}`;
    undo.push(await claimPlatform(folder, address));
    await checkPort(port, env['PEARLS_HOST'] ? [env['PEARLS_HOST']] : ['127.0.0.1', '::1']);
    const all = [...services, GATEWAY];
    const secrets = await secretsIn(join(folder, 'secrets.json'), all.map(({ name }) => name));
    progress.say(`Cultural Pearls · data in ${folder}`);

    // All three at once; when one fails the others are still waited for, so that nothing escapes the undoing.
    const [postgres, nats] = await together([
      servers ? prepared({ adminUrl: servers.adminUrl }, all, secrets) : startDatabase(folder, all, secrets, progress, undo),
      servers ? { url: servers.natsUrl, hasUsers: true } : startBus(folder, all, secrets, env, progress, undo),
      built ? Promise.resolve() : buildAll(folder, signal, progress),
    ]);
    signal.throwIfAborted();

    const log = await openLog(join(folder, 'platform.log'), env['LOG_LEVEL'] || 'info', progress);
    undo.push(async () => log.close());
    const ground: Ground = { folder, address, port, secrets, env, postgresUrl: postgres.adminUrl, nats, log, urls: {}, clock };
    const up = await progress.step('Services', startAll(services, ground, undo));
    signal.throwIfAborted();
    if (!empty) await progress.step('History and the demonstration cycle', seed(up, signal));
    signal.throwIfAborted();
    const gateway = await progress.step('Portals', startService(GATEWAY, ground));
    undo.push(() => gateway.running.stop());
    signal.throwIfAborted();
    const lost = Promise.race([...(postgres.gone ? [postgres.gone.then(() => 'Postgres')] : []), ...(nats.gone ? [nats.gone.then(() => 'NATS')] : [])]);
    return { address, folder, adminUrl: postgres.adminUrl, running: [...up, gateway].map(({ running }) => running), lost, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function openFolder(folder: string): Promise<string> {
  try {
    await mkdir(folder, { recursive: true });
    // As root another user runs Postgres and passes through here; the secrets in it stay closed.
    await chmod(folder, process.getuid?.() === 0 ? 0o711 : 0o700);
    const probe = join(folder, `probe-${process.pid}`);
    await writeFile(probe, 'x'.repeat(4096), { flush: true });
    await rm(probe);
    return folder;
  } catch (error) {
    throw folderTrouble(error, folder) ?? error;
  }
}

async function portFrom(env: NodeJS.ProcessEnv): Promise<number> {
  const text = env['PORT'] || '8080';
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new CannotStart(`PORT is "${text}", and must be a number from 1 to 65535.`);
  return port === 0 ? freePort() : port;
}

async function checkPort(port: number, hosts: string[]) {
  for (const host of hosts) {
    const why = await whyTaken(port, host);
    if (why === 'EADDRINUSE') throw new CannotStart(`Port ${port} is taken by another program. Choose another one with PORT, for example: PORT=${port + 1} npm start`);
    if (why === 'EACCES') throw new CannotStart(`Port ${port} is not open to this user. Choose one above 1023 with PORT, for example: PORT=8080 npm start`);
  }
}

async function claimPlatform(folder: string, address: string): Promise<Undo> {
  try {
    return await claim(join(folder, 'running'), address);
  } catch (error) {
    if (!(error instanceof Held)) throw folderTrouble(error, folder) ?? error;
    throw new CannotStart(`The platform runs already: ${error.owner.about} (process ${error.owner.pid}). Stop that one first, with Ctrl-C where it was started.`);
  }
}

async function startDatabase(folder: string, all: LocalService[], secrets: Secrets, progress: Progress, undo: Undo[]) {
  const work = async () => {
    const postgres = await startPostgres({ dataFolder: join(folder, 'postgres'), log: (line) => progress.say(`  ${line}`) });
    undo.push(() => postgres.stop());
    return prepared(postgres, all, secrets);
  };
  return progress.step('Postgres', work());
}

/** A server whose end is told where it is ours. */
interface Server {
  gone?: Promise<void>;
}

async function prepared<S extends Server & { adminUrl: string }>(server: S, all: LocalService[], secrets: Secrets): Promise<Server & { adminUrl: string }> {
  await prepareDatabase(server.adminUrl, 'pearls', all.map(({ name }) => name), secrets.postgres);
  return server;
}

/** Who may connect to the bus of the platform in a folder. */
export async function platformUsers(folder: string): Promise<NatsUser[]> {
  const names = [...SERVICES, GATEWAY].map(({ name }) => name);
  const secrets = await secretsIn(join(folder, 'secrets.json'), names);
  return names.map((name) => natsUser(name, secrets.nats[name]!));
}

async function startBus(folder: string, all: LocalService[], secrets: Secrets, env: NodeJS.ProcessEnv, progress: Progress, undo: Undo[]): Promise<Server & { url: string; hasUsers: boolean }> {
  const given = env['NATS_URL'];
  if (given) {
    progress.say(`  ✓ NATS at ${new URL(given).host}`);
    return { url: given, hasUsers: false };
  }
  const users = all.map(({ name }) => natsUser(name, secrets.nats[name]!));
  const nats = await progress.step('NATS', startNats({ dataFolder: join(folder, 'nats'), users, env, log: (line) => progress.say(`  ${line}`) }));
  undo.push(() => nats.stop());
  return { url: nats.url, hasUsers: true, gone: nats.gone };
}

async function buildAll(folder: string, signal: AbortSignal, progress: Progress) {
  let parts = 0;
  const onPart = (part: string) => progress.now(`building ${part} (${(parts += 1)})`);
  if (!process.stdout.isTTY) progress.say('  Building what has changed …');
  await progress.step('Built', build({ logFile: join(folder, 'build.log'), signal, onPart }));
}

async function startAll(services: LocalService[], ground: Ground, undo: Undo[]): Promise<Up[]> {
  return together(
    services.map(async (service) => {
      const up = await startService(service, ground);
      undo.push(() => up.running.stop());
      ground.urls[service.name] = up.running.url;
      return up;
    }),
  );
}

/** One after the other, in the order of the list: what a service loads may refer to what an earlier one has. */
async function seed(up: Up[], signal: AbortSignal) {
  for (const what of ['history', 'demonstration'] as const)
    for (const { definition, running } of up) {
      signal.throwIfAborted();
      await definition.seed?.(running.app, what);
    }
}

/** Waits for all, then fails with the first that failed. */
async function together<T extends readonly unknown[]>(works: readonly [...{ [K in keyof T]: T[K] | Promise<T[K]> }]): Promise<T> {
  const outcomes = await Promise.allSettled(Array.from<unknown>(works));
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
  return outcomes.map((outcome) => (outcome as PromiseFulfilledResult<unknown>).value) as unknown as T;
}

/** Backwards, one at a time; a step that fails or hangs does not keep the others from ending. */
async function undoAll(undo: Undo[], progress: Progress) {
  for (const step of undo.splice(0).reverse()) {
    const limit = AbortSignal.timeout(STOP_MILLISECONDS);
    const late = new Promise<never>((_, reject) => limit.addEventListener('abort', () => reject(new Error('It took too long')), { once: true }));
    await Promise.race([step(), late]).catch((error: unknown) => progress.complain(error));
  }
}
