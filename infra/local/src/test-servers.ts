import { randomUUID } from 'node:crypto';
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startNats } from './nats.ts';
import { claim, ownerOf, wasClaimed } from './ownership.ts';
import { startPostgres, type RunningServer } from './postgres.ts';
import { startTestContainers } from './test-containers.ts';

/** The servers that tests stand on. */
export interface TestServers {
  adminUrl: string;
  natsUrl: string;
}

interface Running extends TestServers {
  stop(): Promise<void>;
}

const PREFIX = 'pearls-test-';
let running: Promise<Running> | undefined;

/**
 * One Postgres and one NATS for everything that runs in this process, or in the test run it belongs to. Given addresses
 * come first (`PEARLS_POSTGRES_URL`, `PEARLS_NATS_URL`), then containers when asked for, then servers of our own.
 */
export async function startTestServers(env: NodeJS.ProcessEnv = process.env): Promise<TestServers> {
  const run = env['PEARLS_TEST_RUN'];
  if (!running && run) return askTheRun(run);
  running ??= start(env);
  try {
    const { adminUrl, natsUrl } = await running;
    return { adminUrl, natsUrl };
  } catch (error) {
    running = undefined;
    throw error;
  }
}

/** Ends what this process started, and removes its data. */
export async function stopTestServers(): Promise<void> {
  const ending = running;
  running = undefined;
  await (await ending?.catch(() => undefined))?.stop();
}

let door: Server | undefined;

/** Begins a test run of many processes: the first that needs the servers has them started here. Call it in the process that outlives the others. */
export async function beginTestRun(): Promise<void> {
  const key = randomUUID();
  door = createServer((request, response) => {
    if (request.url !== `/${key}`) return void response.writeHead(404).end();
    startTestServers({ ...process.env, PEARLS_TEST_RUN: '' }).then(
      (servers) => response.end(JSON.stringify(servers)),
      (error: unknown) => response.writeHead(500).end(error instanceof Error ? error.message : String(error)),
    );
  }).unref();
  await new Promise<void>((resolve) => door!.listen(0, '127.0.0.1', resolve));
  process.env['PEARLS_TEST_RUN'] = `http://127.0.0.1:${(door.address() as AddressInfo).port}/${key}`;
}

/** Ends the test run and its servers. */
export async function endTestRun(): Promise<void> {
  delete process.env['PEARLS_TEST_RUN'];
  door?.closeAllConnections();
  door?.close();
  await stopTestServers();
}

async function askTheRun(run: string): Promise<TestServers> {
  // A connection kept open would be closed by the door after a while, perhaps just as somebody asks again.
  const response = await fetch(run, { headers: { connection: 'close' } });
  const text = await response.text();
  if (!response.ok) throw new Error(`The servers of this test run did not start: ${text}`);
  return JSON.parse(text) as TestServers;
}

async function start(env: NodeJS.ProcessEnv): Promise<Running> {
  const given = { postgres: env['PEARLS_POSTGRES_URL'], nats: env['PEARLS_NATS_URL'] };
  if (given.postgres && given.nats) return { adminUrl: given.postgres, natsUrl: given.nats, stop: async () => undefined };
  const contained = env['PEARLS_CONTAINERS'] === '1' ? await startTestContainers() : undefined;
  if (contained) return { ...contained, adminUrl: given.postgres ?? contained.adminUrl, natsUrl: given.nats ?? contained.natsUrl };
  await sweep();
  const folder = await mkdtemp(join(tmpdir(), PREFIX));
  // Passable, or the database would lie elsewhere when root runs the tests.
  await chmod(folder, 0o711);
  await claim(join(folder, 'owner'), 'A test run');
  const undo: (() => Promise<unknown>)[] = [() => rm(folder, { recursive: true, force: true })];
  const stop = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const parts = await Promise.allSettled([
      given.postgres ? { adminUrl: given.postgres } : ownPostgres(join(folder, 'postgres'), undo),
      given.nats ? { url: given.nats } : remember(startNats({ dataFolder: join(folder, 'nats') }), undo),
    ]);
    const failed = parts.find((part) => part.status === 'rejected');
    if (failed) throw failed.reason;
    const [postgres, nats] = parts.map((part) => (part as PromiseFulfilledResult<{ adminUrl?: string; url?: string }>).value);
    return { adminUrl: postgres!.adminUrl!, natsUrl: nats!.url!, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function ownPostgres(dataFolder: string, undo: (() => Promise<unknown>)[]) {
  const postgres = await startPostgres({ dataFolder, fast: true });
  undo.push(() => rm(postgres.dataFolder, { recursive: true, force: true }), () => postgres.stop());
  return postgres;
}

async function remember<S extends RunningServer>(starting: Promise<S>, undo: (() => Promise<unknown>)[]) {
  const server = await starting;
  undo.push(() => server.stop());
  return server;
}

/** Removes what killed runs left; their servers ended with them. */
async function sweep() {
  for (const name of await readdir(tmpdir())) {
    if (!name.startsWith(PREFIX)) continue;
    const folder = join(tmpdir(), name);
    const place = join(folder, 'owner');
    if ((await wasClaimed(place)) && !(await ownerOf(place))) await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }
}
