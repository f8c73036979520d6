import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beginPlatform, type BegunPlatform } from './begun-platform.ts';
import { startNats } from './nats.ts';
import { claim, ownerOf, wasClaimed } from './ownership.ts';
import { startPostgres, type RunningServer } from './postgres.ts';
import { startTestContainers } from './test-containers.ts';
import { askTheRun, closeTestRun, openTestRun } from './test-run.ts';

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
  const shared = running ? undefined : await askTheRun<TestServers>('servers', env);
  if (shared) return shared;
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

let begun: Promise<BegunPlatform> | undefined;

/** Begins a test run of many processes, which stand on the same servers and copy the same platform. */
export const beginTestRun = () =>
  openTestRun({
    servers: () => startTestServers({ ...process.env, PEARLS_TEST_RUN: '' }),
    platform: () => (begun ??= beginPlatform(PREFIX)),
  });

/** Ends the test run and its servers. */
export async function endTestRun(): Promise<void> {
  closeTestRun();
  await (await begun?.catch(() => undefined))?.remove();
  await stopTestServers();
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
