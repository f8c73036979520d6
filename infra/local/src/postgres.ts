import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, chown, mkdir, open, readdir, readFile, rename, rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CannotStart, folderTrouble } from './cannot-start.ts';
import { freePortLike } from './free-port.ts';
import { claim, Held } from './ownership.ts';
import { openGround, openGroundOf } from './open-ground.ts';
import { postgresBinaries } from './postgres-binaries.ts';
import { commandOf, isCounted, isWorkedIn, runs, signal, until } from './processes.ts';
import { ServerProcess } from './server-process.ts';
import { canReach, databaseUser, type SystemUser } from './system-user.ts';

const run = promisify(execFile);

/** A server that is up. */
export interface RunningServer {
  url: string;
  stop(): Promise<void>;
}

export interface PostgresOptions {
  dataFolder: string;
  /** For tests: nothing has to survive a power cut. */
  fast?: boolean;
  log?: (line: string) => void;
}

export interface RunningPostgres extends RunningServer {
  adminUrl: string;
  port: number;
  pid: number;
  /** Where the data really lies: elsewhere when Postgres's user cannot enter the folder asked for. */
  dataFolder: string;
  /** Settles when the server is gone, wanted or not. */
  gone: Promise<void>;
}

const MAJOR = '18';
const ADMIN = 'postgres';
const PASSWORD_FILE = 'admin-password';
const UNFINISHED = 'unfinished';
const FIRST_START_BYTES = 150 * 2 ** 20;
const LATER_START_BYTES = 32 * 2 ** 20;
const READY_MILLISECONDS = 60_000;

/**
 * Order and case follow Unicode, the same on every machine and for good: the provider is Postgres's own, so no update
 * of the operating system can spoil an index. Lists for readers ask for the order of their language (`collate "lv-x-icu"`).
 */
const TEXT = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=PG_UNICODE_FAST', '--locale=C'];

const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  password_encryption: 'scram-sha-256',
  timezone: 'UTC',
  log_timezone: 'UTC',
  shared_buffers: '128MB',
  max_wal_size: '512MB',
  synchronous_commit: 'on',
  jit: 'off',
  log_checkpoints: 'off',
  log_line_prefix: '%m %a ',
};
const DURABLE = { max_connections: '200' };
const FAST = { max_connections: '400', fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off', wal_level: 'minimal', max_wal_senders: '0', autovacuum_naptime: '1h' };

/** Starts Postgres on its folder, which is made the first time; whatever a killed run left behind is put in order first. */
export async function startPostgres({ dataFolder: asked, fast = false, log = () => undefined }: PostgresOptions): Promise<RunningPostgres> {
  const user = await databaseUser(log);
  const dataFolder = await groundFor(asked, user, log);
  try {
    const release = await claim(join(dataFolder, 'owner'), 'Postgres').catch((error: unknown) => {
      throw error instanceof Held ? new CannotStart(`The database in ${dataFolder} is in use by process ${error.owner.pid}. Stop that one first.`) : error;
    });
    try {
      const programs = join(await postgresBinaries(user, log), 'bin');
      const cluster = join(dataFolder, 'cluster');
      await endOrphan(cluster);
      const isNew = !(await versionOf(dataFolder));
      await roomOn(dataFolder, isNew ? FIRST_START_BYTES : LATER_START_BYTES);
      if (isNew) await makeCluster(programs, dataFolder, user, fast);
      await rightVersion(dataFolder);
      const { server, port } = await launch(programs, dataFolder, user, fast);
      const password = (await readFile(join(cluster, PASSWORD_FILE), 'utf8')).trim();
      const url = `postgres://${ADMIN}:${password}@127.0.0.1:${port}/postgres`;
      const stop = async () => {
        await server.stop();
        await release();
      };
      return { url, adminUrl: url, port, pid: server.pid, dataFolder, gone: server.gone, stop };
    } catch (error) {
      await release();
      throw error;
    }
  } catch (error) {
    throw folderTrouble(error, dataFolder) ?? error;
  }
}

/** The folder asked for, or one that Postgres's user can enter. A cluster stays where it was made, even if the doors above it were opened or closed since: nobody begins anew beside it. */
async function groundFor(asked: string, user: SystemUser | undefined, log: (line: string) => void): Promise<string> {
  try {
    await mkdir(asked, { recursive: true });
    if (!user) return asked;
    if (!(await versionOf(openGroundOf(asked)))) {
      await chmod(asked, 0o711);
      if (await canReach(user, join(asked, 'cluster'))) return asked;
      if (await versionOf(asked)) throw new CannotStart(`The database lies in ${asked}, which the user "${user.name}" cannot enter any more. Let it pass through every folder on the way (chmod o+x) and start again; nothing was lost.`);
    }
  } catch (error) {
    throw folderTrouble(error, asked) ?? error;
  }
  const instead = await openGround(asked);
  log(`The user "${user.name}" cannot enter ${asked}: the database lies in ${instead}`);
  return instead;
}

/** Which Postgres made the cluster in a folder; nothing where there is none. */
const versionOf = async (dataFolder: string) => (await readFile(join(dataFolder, 'cluster', 'PG_VERSION'), 'utf8').catch(() => '')).trim();

async function roomOn(folder: string, bytes: number) {
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  if (free < bytes)
    throw new CannotStart(`The disk that holds ${folder} is full: ${Math.floor(free / 2 ** 20)} MB are free and Postgres needs ${bytes / 2 ** 20} MB. Free some space there and start again; nothing was lost.`);
}

/**
 * A postmaster whose platform was killed may still run on the folder: it is asked to end. When only its mark is left,
 * and a stranger or nobody has its id, the mark goes once the last of its processes has.
 */
async function endOrphan(cluster: string) {
  const mark = join(cluster, 'postmaster.pid');
  const pid = Number((await readFile(mark, 'utf8').catch(() => '')).split('\n')[0]);
  if (!pid) return;
  const command = await commandOf(pid);
  if (command.includes('postgres') && command.includes(cluster)) {
    const isGone = async () => !(await runs(pid));
    signal(pid, 'SIGINT');
    if (!(await until(isGone, 20_000))) signal(pid, 'SIGQUIT');
    await until(isGone, 10_000);
  }
  await until(async () => !(await isWorkedIn(cluster)), 10_000);
  if (isCounted(pid)) await rm(mark, { force: true });
}

/** Makes the cluster beside its place and moves it there when it is whole, so that a first start may be interrupted anywhere. */
async function makeCluster(programs: string, dataFolder: string, user: SystemUser | undefined, fast: boolean) {
  for (const name of await readdir(dataFolder))
    if (name.startsWith(UNFINISHED)) await rm(join(dataFolder, name), { recursive: true, force: true, maxRetries: 20, retryDelay: 25 }).catch(() => undefined);
  // A name of its own: the work of a killed start may still go on for a moment.
  const draft = join(dataFolder, `${UNFINISHED}-${randomBytes(6).toString('hex')}`);
  const password = `${draft}.password`;
  await mkdir(draft, { mode: 0o700 });
  await writeFile(password, randomBytes(24).toString('base64url'), { mode: 0o600 });
  if (user) await Promise.all([draft, password].map((path) => chown(path, user.uid, user.gid)));
  const args = ['--pgdata', draft, '--username', ADMIN, '--pwfile', password, '--auth=scram-sha-256', ...TEXT, ...(fast ? ['--no-sync'] : [])];
  await run(join(programs, 'initdb'), args, { cwd: '/', ...(user && { uid: user.uid, gid: user.gid }) }).catch((error: unknown) => {
    const said = `${(error as { stderr?: string }).stderr ?? ''}`.trim();
    throw folderTrouble({ message: said }, dataFolder) ?? new CannotStart(`Postgres could not set up ${dataFolder}: ${said || String(error)}`);
  });
  await rename(password, join(draft, PASSWORD_FILE));
  await rename(draft, join(dataFolder, 'cluster'));
  const folder = await open(dataFolder);
  await folder.sync().finally(() => folder.close());
}

async function rightVersion(dataFolder: string) {
  const version = await versionOf(dataFolder);
  if (version !== MAJOR) throw new CannotStart(`The database in ${dataFolder} was made by Postgres ${version}, this is ${MAJOR}: dump it with the old version and load it with this one.`);
}

async function launch(programs: string, dataFolder: string, user: SystemUser | undefined, fast: boolean) {
  const cluster = join(dataFolder, 'cluster');
  const portFile = join(dataFolder, 'port');
  const logFile = join(dataFolder, 'postgres.log');
  const end = Date.now() + READY_MILLISECONDS;
  let last = Number(await readFile(portFile, 'utf8').catch(() => '')) || undefined;
  for (;;) {
    const port = await freePortLike(last);
    const settings = { ...SETTINGS, ...(fast ? FAST : DURABLE), port: String(port), cluster_name: 'pearls' };
    const args = ['-D', cluster, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
    const server = await ServerProcess.start({ command: join(programs, 'postgres'), args, logFile, endsOn: 'SIGINT', user });
    if (await isReady(server, cluster, end)) {
      await writeFile(portFile, String(port));
      return { server, port };
    }
    await server.stop();
    const words = await server.lastWords(20);
    const again = /could not create any TCP\/IP sockets|pre-existing shared memory block/.test(words) && Date.now() < end;
    if (!again) throw folderTrouble({ message: words }, dataFolder) ?? new CannotStart(`Postgres does not start on ${dataFolder}. It says:\n${await server.lastWords()}`);
    last = undefined;
  }
}

/** Postgres writes its state into the eighth line of its own mark. */
async function isReady(server: ServerProcess, cluster: string, end: number) {
  const ready = async () => {
    const [pid, , , , , , , state] = (await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
    return Number(pid) === server.pid && state?.trim() === 'ready';
  };
  let isUp = false;
  await until(async () => (isUp = await ready()) || server.isGone, end - Date.now());
  return isUp;
}
