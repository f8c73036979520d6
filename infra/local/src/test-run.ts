import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

let door: Server | undefined;

/** Begins a test run of many processes: what they share is made here, in the process that outlives the others, when the first of them asks for it. */
export async function openTestRun(shared: Record<string, () => Promise<object>>): Promise<void> {
  const key = randomUUID();
  door = createServer((request, response) => {
    const make = shared[request.url?.replace(`/${key}/`, '') ?? ''];
    if (!make) return void response.writeHead(404).end();
    make().then(
      (made) => response.end(JSON.stringify(made)),
      (error: unknown) => response.writeHead(500).end(error instanceof Error ? error.message : String(error)),
    );
  }).unref();
  await new Promise<void>((resolve) => door!.listen(0, '127.0.0.1', resolve));
  process.env['PEARLS_TEST_RUN'] = `http://127.0.0.1:${(door.address() as AddressInfo).port}/${key}`;
}

/** Nobody is answered any more. */
export function closeTestRun(): void {
  delete process.env['PEARLS_TEST_RUN'];
  door?.closeAllConnections();
  door?.close();
}

/** What the test run shares under a name; nothing where there is no run. */
export async function askTheRun<T extends object>(name: string, env: NodeJS.ProcessEnv = process.env): Promise<T | undefined> {
  const run = env['PEARLS_TEST_RUN'];
  if (!run) return undefined;
  // A connection kept open would be closed by the door after a while, perhaps just as somebody asks again.
  const response = await fetch(`${run}/${name}`, { headers: { connection: 'close' } });
  const text = await response.text();
  if (!response.ok) throw new Error(`The ${name} of this test run did not start: ${text}`);
  return JSON.parse(text) as T;
}
