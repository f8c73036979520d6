import { execFile } from 'node:child_process';
import { access, constants, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { CannotStart } from './cannot-start.ts';

const run = promisify(execFile);

/** How NATS can be run here: a program, or Docker. */
export type NatsProgram = { kind: 'program'; path: string } | { kind: 'docker' };

/** What the search may use; tests give their own. */
export interface NatsSearch {
  /** Where a program fetched by us is kept. */
  toolsFolder: string;
  env?: NodeJS.ProcessEnv;
  log: (line: string) => void;
}

export const NATS_MISSING = [
  'NATS is needed and nats-server was not found. Install it and start again:',
  '  Debian, Ubuntu   sudo apt-get install nats-server',
  '  Fedora           sudo dnf install nats-server',
  '  Arch             sudo pacman -S nats-server',
  '  Alpine           sudo apk add nats-server',
  '  macOS            brew install nats-server',
  '  elsewhere        https://github.com/nats-io/nats-server/releases',
  'Or start Docker, or give the address of a running server: NATS_URL=nats://host:4222 npm start',
].join('\n');

/** Finds a `nats-server`: on PATH, fetched before, fetched now from Debian's or Ubuntu's archive, or inside Docker. */
export async function findNats({ toolsFolder, env = process.env, log }: NatsSearch): Promise<NatsProgram> {
  const own = join(toolsFolder, 'nats-server');
  const found = (await onPath('nats-server', env)) ?? ((await isProgram(own)) ? own : undefined);
  if (found) return { kind: 'program', path: found };
  if ((await onPath('apt-get', env)) && (await onPath('dpkg-deb', env))) {
    log('nats-server is not on PATH: fetching the package "nats-server" of this system (apt-get)');
    if (await fetchPackage(own, toolsFolder, env)) return { kind: 'program', path: own };
  }
  if ((await onPath('docker', env)) && (await answers('docker', ['version', '--format', '{{.Server.Version}}'], env))) {
    log('nats-server is not on PATH: running NATS in Docker');
    return { kind: 'docker' };
  }
  throw new CannotStart(NATS_MISSING);
}

/** Takes the program out of the package instead of installing it: no service starts on port 4222, nothing of the system changes, and it needs no root. */
async function fetchPackage(own: string, toolsFolder: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  await mkdir(toolsFolder, { recursive: true });
  const folder = await mkdtemp(join(toolsFolder, 'fetch-'));
  try {
    const download = () => answers('apt-get', ['download', '-o', 'APT::Sandbox::User=root', 'nats-server'], env, folder);
    const isThere = (await download()) || (process.getuid?.() === 0 && (await answers('apt-get', ['update', '-qq'], env)) && (await download()));
    const archive = isThere ? (await readdir(folder)).find((name) => name.endsWith('.deb')) : undefined;
    if (!archive || !(await answers('dpkg-deb', ['-x', archive, 'files'], env, folder))) return false;
    for (const place of ['usr/sbin', 'usr/bin']) {
      const program = join(folder, 'files', place, 'nats-server');
      if (!(await isProgram(program))) continue;
      await rename(program, own);
      return true;
    }
    return false;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function onPath(name: string, env: NodeJS.ProcessEnv): Promise<string | undefined> {
  for (const folder of (env['PATH'] ?? '').split(delimiter).filter(Boolean)) {
    const path = join(folder, name);
    if (await isProgram(path)) return path;
  }
  return undefined;
}

const isProgram = (path: string) =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  );

const answers = (command: string, args: string[], env: NodeJS.ProcessEnv, cwd?: string) =>
  run(command, args, { env, cwd, timeout: 90_000 }).then(
    () => true,
    () => false,
  );
