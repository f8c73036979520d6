import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { stripVTControlCharacters } from 'node:util';
import { CannotStart, folderTrouble } from './cannot-start.ts';
import { CHECKOUT } from './places.ts';

/** Builds what is not built yet or has changed. The whole output goes to a file; the console hears which part is in work. */
export async function build({ logFile, signal, onPart }: { logFile: string; signal: AbortSignal; onPart: (part: string) => void }): Promise<void> {
  signal.throwIfAborted();
  const log = createWriteStream(logFile, { mode: 0o600 });
  const args = [join(CHECKOUT, 'node_modules', '.bin', 'nx'), 'run-many', '-t', 'build', '--outputStyle=stream', `--parallel=${availableParallelism()}`];
  const child = spawn(process.execPath, args, {
    cwd: CHECKOUT,
    // A group of its own: it ends as a whole, and by us.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false', NO_COLOR: '1', CI: 'true' },
  });
  const end = () => {
    try {
      process.kill(-child.pid!, 'SIGTERM');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
  };
  signal.addEventListener('abort', end, { once: true });
  for (const stream of [child.stdout, child.stderr])
    createInterface({ input: stream }).on('line', (coloured) => {
      const line = stripVTControlCharacters(coloured);
      log.write(`${line}\n`);
      const part = /^> nx run (\S+):build/.exec(line);
      if (part) onPart(part[1]!);
    });
  const code = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve)).finally(() => signal.removeEventListener('abort', end));
  await new Promise<void>((resolve) => log.end(resolve));
  signal.throwIfAborted();
  if (code === 0) return;
  const said = await readFile(logFile, 'utf8').catch(() => '');
  throw folderTrouble({ message: said }, CHECKOUT) ?? new CannotStart(`${reasonIn(said)}\n\nThe build failed. All of it: ${logFile}`);
}

/** What the parts that failed said last. */
function reasonIn(said: string): string {
  const lines = said.trim().split('\n');
  const failed = lines.slice(lines.indexOf('Failed tasks:') + 1).flatMap((line) => /^- (\S+):build$/.exec(line)?.[1] ?? []);
  const theirs = lines.filter((line) => failed.some((part) => line.startsWith(`${part}: `)));
  return (theirs.length ? theirs : lines).slice(-40).join('\n');
}
