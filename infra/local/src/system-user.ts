import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { CannotStart } from './cannot-start.ts';

const run = promisify(execFile);

/** A user of this machine that a server runs as. */
export interface SystemUser {
  name: string;
  uid: number;
  gid: number;
}

const NAME = 'postgres';

/** Postgres refuses to run as root: then the system user `postgres` runs it, made if this machine has none. */
export async function databaseUser(log: (line: string) => void): Promise<SystemUser | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const known = await lookUp(NAME);
  if (known) return known;
  log(`Postgres does not run as root: making the system user "${NAME}" for it`);
  for (const [command, ...args] of [
    ['useradd', '--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', NAME],
    ['adduser', '-S', '-D', '-H', NAME],
  ] as [string, ...string[]][]) {
    await run(command, args).catch(() => undefined);
    const made = await lookUp(NAME);
    if (made) return made;
  }
  throw new CannotStart(`Postgres does not run as root, and no system user "${NAME}" could be made for it: start as an ordinary user.`);
}

async function lookUp(name: string): Promise<SystemUser | undefined> {
  try {
    const [uid, gid] = await Promise.all(['-u', '-g'].map(async (which) => Number((await run('id', [which, name])).stdout)));
    return { name, uid: uid!, gid: gid! };
  } catch {
    return undefined;
  }
}

/** Whether a user may pass through every folder above the path. */
export async function canReach(user: SystemUser, path: string): Promise<boolean> {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const { mode, uid, gid } = await stat(folder);
    const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
    if (!(mode & bit)) return false;
    if (folder === dirname(folder)) return true;
  }
}
