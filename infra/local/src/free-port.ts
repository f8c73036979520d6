import { createServer } from 'node:net';

/** A port of this machine that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().unref();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('No free port'))));
    });
  });
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
