import { execFile } from 'node:child_process';
import { readdir, readFile, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** When a process began, as the system tells it: with the id it names one process for good, for ids are used again. */
export async function beginningOf(pid: number): Promise<string | undefined> {
  if (process.platform === 'linux') {
    try {
      const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
      const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return state === 'Z' || state === 'X' ? undefined : rest[18];
    } catch {
      return undefined;
    }
  }
  try {
    return (await run('ps', ['-o', 'lstart=', '-p', String(pid)])).stdout.trim() || undefined;
  } catch {
    return undefined;
  }
}

/** Whether a process of this id runs. */
export const runs = async (pid: number) => (await beginningOf(pid)) !== undefined;

/** Whether the system still counts the id as used, if only by a process that ended and was not laid to rest. */
export function isCounted(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Whether a process works in the folder; only Linux tells. */
export async function isWorkedIn(folder: string): Promise<boolean> {
  if (process.platform !== 'linux') return false;
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const places = await Promise.all(ids.map((id) => readlink(join('/proc', id, 'cwd')).catch(() => '')));
  return places.includes(folder);
}

/** The command line of a process; empty when it is gone. */
export async function commandOf(pid: number): Promise<string> {
  try {
    if (process.platform === 'linux') return (await readFile(`/proc/${pid}/cmdline`, 'utf8')).replaceAll('\0', ' ').trim();
    return (await run('ps', ['-o', 'command=', '-p', String(pid)])).stdout.trim();
  } catch {
    return '';
  }
}

/** Sends a signal; a process that is gone already does not mind. */
export function signal(pid: number, name: NodeJS.Signals) {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Asks again every few milliseconds until the answer is yes; `false` when the limit passes first. */
export async function until(question: () => Promise<boolean> | boolean, limitMilliseconds: number): Promise<boolean> {
  const end = Date.now() + limitMilliseconds;
  while (!(await question())) {
    if (Date.now() > end) return false;
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
  return true;
}
