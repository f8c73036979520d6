import { createHash } from 'node:crypto';
import { access, chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { ownerOf } from './ownership.ts';

/** Where the installation puts what must lie outside a folder that only root can enter. */
export const OPEN_GROUND = '/var/lib/pearls';

/** Where on open ground a folder in a closed place has, or would have, what stands for it. */
export const openGroundOf = (asked: string) => join(OPEN_GROUND, createHash('sha256').update(asked).digest('hex').slice(0, 16));

/** Makes the folder on open ground that stands for one in a closed place. */
export async function openGround(asked: string): Promise<string> {
  const folder = openGroundOf(asked);
  await mkdir(folder, { recursive: true });
  await Promise.all([OPEN_GROUND, folder].map((path) => chmod(path, 0o711)));
  await writeFile(join(folder, 'origin'), `${asked}\n`);
  await sweep(folder);
  return folder;
}

/** Removes what stands for temporary folders that are gone. Any other folder may come back, with its disk or its name. */
async function sweep(mine: string) {
  for (const name of await readdir(OPEN_GROUND)) {
    const folder = join(OPEN_GROUND, name);
    const origin = (await readFile(join(folder, 'origin'), 'utf8').catch(() => '')).trim();
    if (folder === mine || !origin.startsWith(tmpdir() + sep) || (await exists(origin))) continue;
    if (!(await ownerOf(join(folder, 'owner')))) await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );
