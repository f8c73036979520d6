import { rename, stat } from 'node:fs/promises';
import { Writable } from 'node:stream';
import { destination, multistream, pino, type Logger } from 'pino';
import type { Progress } from './progress.ts';

const FULL_BYTES = 50 * 2 ** 20;

/** The services' log: everything as JSON in a file, what went wrong also as a line on the console. */
export interface Log {
  of(service: string): Logger;
  close(): void;
}

/** Opens the log; a full file makes room for a new one and is kept as `.1`. */
export async function openLog(file: string, level: string, progress: Progress): Promise<Log> {
  const size = await stat(file).then(
    (known) => known.size,
    () => 0,
  );
  if (size > FULL_BYTES) await rename(file, `${file}.1`);
  const stream = destination({ dest: file, sync: false, mode: 0o600 });
  const screen = new Writable({
    write(line: Buffer, _, done) {
      const { service, msg, error } = JSON.parse(line.toString()) as { service: string; msg: string; error?: unknown };
      progress.say(`  ! ${service}: ${msg}${error === undefined ? '' : ` (${typeof error === 'string' ? error : JSON.stringify(error)})`}. More in ${file}`);
      done();
    },
  });
  const streams = multistream([
    { level: 'trace', stream },
    { level: 'error', stream: screen },
  ]);
  return { of: (service) => pino({ level, base: { service } }, streams), close: () => stream.end() };
}
