import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/** Systems hand out ports from 32768 on by themselves: what is chosen below stays free until it is used, however long a start takes. */
const FROM = 20_000;
const TO = 32_768;
const ATTEMPTS = 100;

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const port = randomInt(FROM, TO);
    if (!(await whyTaken(port, '127.0.0.1'))) return port;
  }
  throw new Error(`No port between ${FROM} and ${TO} is free`);
}

/** Why nobody can listen on the port at the address, as the system calls it; `undefined` when somebody can. */
export function whyTaken(port: number, host: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const probe = createServer().unref();
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code));
    probe.listen(port, host, () => probe.close(() => resolve(undefined)));
  });
}

/** The same port as last time if it is free, so that clients find a restarted server; otherwise another one. */
export async function freePortLike(last: number | undefined): Promise<number> {
  return last && !(await whyTaken(last, '127.0.0.1')) ? last : freePort();
}
