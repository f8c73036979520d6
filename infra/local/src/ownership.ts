import { randomUUID } from 'node:crypto';
import { chmodSync, unlinkSync } from 'node:fs';
import { link, readFile, rename, unlink, writeFile } from 'node:fs/promises';
import { beginningOf } from './processes.ts';

/** Who holds a folder. */
export interface Owner {
  pid: number;
  beganAt: string;
  /** What the owner says about itself, such as its address. */
  about: string;
}

/** Somebody who is alive holds the folder. */
export class Held extends Error {
  readonly owner: Owner;

  constructor(owner: Owner) {
    super(`Held by process ${owner.pid}: ${owner.about}`);
    this.owner = owner;
  }
}

/** The living owner named in the file, if there is one. */
export async function ownerOf(file: string): Promise<Owner | undefined> {
  try {
    const owner = JSON.parse(await readFile(file, 'utf8')) as Owner;
    return (await beginningOf(owner.pid)) === owner.beganAt ? owner : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Makes this process the one owner named in the file; throws {@link Held} while another one lives. A file left by a
 * killed process is recognised by the instant that process began, and taken over. Returns how to give the file back.
 */
export async function claim(file: string, about: string): Promise<() => Promise<void>> {
  const draft = `${file}.${randomUUID()}`;
  const me: Owner = { pid: process.pid, beganAt: (await beginningOf(process.pid)) ?? '', about };
  await writeFile(draft, JSON.stringify(me), { mode: 0o644 });
  chmodSync(draft, 0o644);
  try {
    for (;;) {
      try {
        await link(draft, file);
        return async () => {
          if (JSON.stringify(await ownerOf(file)) === JSON.stringify(me)) await unlink(file);
        };
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
      const owner = await ownerOf(file);
      if (owner) throw new Held(owner);
      await moveAside(file);
    }
  } finally {
    unlinkSync(draft);
  }
}

/** Takes a stale file away; puts it back when somebody alive wrote it in the meantime. */
async function moveAside(file: string) {
  const aside = `${file}.${randomUUID()}`;
  try {
    await rename(file, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  if (await ownerOf(aside)) await link(aside, file).catch(() => undefined);
  await unlink(aside);
}
