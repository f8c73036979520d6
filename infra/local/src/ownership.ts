import { randomUUID } from 'node:crypto';
import { access, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { beginningOf } from './processes.ts';

/** Who holds a place. */
export interface Owner {
  pid: number;
  beganAt: string;
  /** What the owner says about itself, such as its address. */
  about: string;
}

/** Somebody who is alive holds the place. */
export class Held extends Error {
  readonly owner: Owner;

  constructor(owner: Owner) {
    super(`Held by process ${owner.pid}: ${owner.about}`);
    this.owner = owner;
  }
}

interface Claim {
  owner: Owner;
  file: string;
  isSettled: boolean;
}

/** Only a process that was stopped takes this long to step back; a busy disk does not. */
const CONTEST_MILLISECONDS = 30_000;

/**
 * Makes this process the one owner of a place; throws {@link Held} while another one lives. Everybody announces itself in
 * a file of its own and then looks who else is there: of two, the later one sees the earlier, whatever they do in
 * between. What a killed process left is known by the instant that process began. Returns how to give the place back.
 */
export async function claim(place: string, about: string): Promise<() => Promise<void>> {
  const me: Owner = { pid: process.pid, beganAt: (await beginningOf(process.pid)) ?? '', about };
  const mine = `${place}.${randomUUID()}`;
  const giveBack = async () => {
    await rm(settled(mine), { force: true });
    await rm(mine, { force: true });
  };
  try {
    // Nobody may read half of it.
    await writeFile(`${mine}.draft`, JSON.stringify(me), { mode: 0o644 });
    await rename(`${mine}.draft`, mine);
    for (const end = Date.now() + CONTEST_MILLISECONDS; ; ) {
      const others = (await claimsOn(place)).filter(({ file }) => file !== mine);
      if (!others.length) break;
      // Of those who came at the same moment the first by name stays, and waits until the others have gone.
      const stronger = others.find(({ isSettled }) => isSettled) ?? others.find(({ file }) => file < mine || Date.now() > end);
      if (stronger) throw new Held(stronger.owner);
      await new Promise((resolve) => setTimeout(resolve, 3));
    }
    await writeFile(settled(mine), '');
    return giveBack;
  } catch (error) {
    await rm(`${mine}.draft`, { force: true });
    await giveBack();
    throw error;
  }
}

/** The living owner of a place, or who is about to be, if there is one. */
export async function ownerOf(place: string): Promise<Owner | undefined> {
  const claims = await claimsOn(place);
  return (claims.find(({ isSettled }) => isSettled) ?? claims[0])?.owner;
}

/** Whether anybody, alive or not, ever claimed the place and did not give it back. */
export async function wasClaimed(place: string): Promise<boolean> {
  return (await claimFiles(place)).length > 0;
}

const settled = (file: string) => `${file}.settled`;

async function claimFiles(place: string): Promise<string[]> {
  const names = await readdir(dirname(place)).catch((): string[] => []);
  return names.filter((name) => name.startsWith(`${basename(place)}.`) && /\.[0-9a-f-]{36}$/.test(name)).map((name) => join(dirname(place), name));
}

/** The claims of the living; those of the dead are removed. */
async function claimsOn(place: string): Promise<Claim[]> {
  const claims: Claim[] = [];
  for (const file of await claimFiles(place)) {
    const owner = await read(file);
    if (owner && (await beginningOf(owner.pid)) === owner.beganAt) {
      const isSettled = await access(settled(file)).then(
        () => true,
        () => false,
      );
      claims.push({ owner, file, isSettled });
    } else {
      await rm(settled(file), { force: true });
      await rm(file, { force: true });
    }
  }
  return claims;
}

async function read(file: string): Promise<Owner | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Owner;
  } catch {
    return undefined;
  }
}
