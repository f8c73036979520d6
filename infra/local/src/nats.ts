import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, mkdir, readFile, unlink, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CannotStart, folderTrouble } from './cannot-start.ts';
import { freePortLike } from './free-port.ts';
import { findNats, type NatsProgram } from './nats-program.ts';
import { authorization, type NatsUser } from './nats-users.ts';
import { claim, Held } from './ownership.ts';
import type { RunningServer } from './postgres.ts';
import { commandOf, runs, signal, until } from './processes.ts';
import { ServerProcess } from './server-process.ts';
import { TOOLS_FOLDER } from './places.ts';

const run = promisify(execFile);

export interface NatsOptions {
  dataFolder: string;
  /** Who may connect; without any, everybody on this machine may (tests). */
  users?: NatsUser[];
  /** `PATH` comes from here. */
  env?: NodeJS.ProcessEnv;
  toolsFolder?: string;
  log?: (line: string) => void;
}

export interface RunningNats extends RunningServer {
  pid: number;
  /** Settles when the server is gone, wanted or not. */
  gone: Promise<void>;
}

const IMAGE = 'nats:2.12-alpine';
const READY_MILLISECONDS = 20_000;

/** Starts NATS with JetStream on its folder, on the loopback only; whatever a killed run left behind is put in order first. */
export async function startNats({ dataFolder, users = [], env = process.env, toolsFolder = TOOLS_FOLDER, log = () => undefined }: NatsOptions): Promise<RunningNats> {
  try {
    await mkdir(dataFolder, { recursive: true });
    const program = await findNats({ toolsFolder, env, log });
    const release = await claim(join(dataFolder, 'owner'), 'NATS').catch((error: unknown) => {
      throw error instanceof Held ? new CannotStart(`NATS in ${dataFolder} is in use by process ${error.owner.pid}. Stop that one first.`) : error;
    });
    try {
      await endOrphan(dataFolder, program);
      const { server, port } = await launch(program, dataFolder, users, env);
      const stop = async () => {
        await server.stop();
        await release();
      };
      return { url: `nats://127.0.0.1:${port}`, pid: server.pid, gone: server.gone, stop };
    } catch (error) {
      await release();
      throw error;
    }
  } catch (error) {
    throw folderTrouble(error, dataFolder) ?? error;
  }
}

const containerOf = (dataFolder: string) => `pearls-nats-${createHash('sha256').update(dataFolder).digest('hex').slice(0, 12)}`;

async function endOrphan(dataFolder: string, program: NatsProgram) {
  if (program.kind === 'docker') {
    await run('docker', ['rm', '--force', containerOf(dataFolder)]).catch(() => undefined);
    return;
  }
  const pidFile = join(dataFolder, 'nats.pid');
  const pid = Number(await readFile(pidFile, 'utf8').catch(() => ''));
  if (!pid) return;
  if ((await runs(pid)) && (await commandOf(pid)).includes(dataFolder)) {
    signal(pid, 'SIGINT');
    if (!(await until(async () => !(await runs(pid)), 10_000))) signal(pid, 'SIGKILL');
    await until(async () => !(await runs(pid)), 5_000);
  }
  await unlink(pidFile).catch(() => undefined);
}

async function launch(program: NatsProgram, dataFolder: string, users: NatsUser[], env: NodeJS.ProcessEnv) {
  const portFile = join(dataFolder, 'port');
  const end = Date.now() + READY_MILLISECONDS;
  let last = Number(await readFile(portFile, 'utf8').catch(() => '')) || undefined;
  for (;;) {
    const port = await freePortLike(last);
    const inDocker = program.kind === 'docker';
    const config = join(dataFolder, 'nats.conf');
    await writeFile(config, configuration(inDocker ? '0.0.0.0:4222' : `127.0.0.1:${port}`, inDocker ? '/data' : dataFolder, users), { mode: 0o600 });
    await chmod(config, 0o600);
    const server = await ServerProcess.start({ ...commandFor(program, dataFolder, config, port), logFile: join(dataFolder, 'nats.log'), endsOn: 'SIGINT', env });
    let isUp = false;
    await until(async () => (isUp = await greets(port)) || server.isGone, end - Date.now());
    if (isUp && !server.isGone) {
      await writeFile(portFile, String(port));
      return { server, port };
    }
    await server.stop();
    const words = await server.lastWords(20);
    if (!/address already in use/.test(words) || Date.now() > end)
      throw folderTrouble({ message: words }, dataFolder) ?? new CannotStart(`NATS does not start on ${dataFolder}. It says:\n${await server.lastWords()}`);
    last = undefined;
  }
}

function commandFor(program: NatsProgram, dataFolder: string, config: string, port: number) {
  if (program.kind === 'program') return { command: program.path, args: ['--config', config] };
  const owner = `${process.getuid?.() ?? 0}:${process.getgid?.() ?? 0}`;
  const args = ['run', '--rm', '--name', containerOf(dataFolder), '--user', owner, '--publish', `127.0.0.1:${port}:4222`, '--volume', `${dataFolder}:/data`, IMAGE, '--config', '/data/nats.conf'];
  return { command: 'docker', args };
}

function configuration(listen: string, folder: string, users: NatsUser[]) {
  return [
    `listen: ${JSON.stringify(listen)}`,
    `pid_file: ${JSON.stringify(`${folder}/nats.pid`)}`,
    'server_name: pearls',
    'max_payload: 1MB',
    'jetstream {',
    `  store_dir: ${JSON.stringify(folder)}`,
    '  max_memory_store: 64MB',
    '  max_file_store: 10GB',
    '}',
    ...(users.length ? [authorization(users)] : []),
    '',
  ].join('\n');
}

/** A NATS server speaks first. */
function greets(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const answer = (yes: boolean) => {
      socket.destroy();
      resolve(yes);
    };
    socket.setTimeout(1_000, () => answer(false));
    socket.once('error', () => answer(false));
    socket.once('close', () => answer(false));
    socket.once('data', (data) => answer(data.toString('latin1').startsWith('INFO ')));
  });
}
