import { join } from 'node:path';
import { startNats } from '../src/nats.ts';
import { startPostgres } from '../src/postgres.ts';

/** Run as a program: starts Postgres and NATS in the given folder, says where they are, and lives until it is told to end. */
const [folder] = process.argv.slice(2);
const said: string[] = [];
const log = (line: string) => void said.push(line);
try {
  const [postgres, nats] = await Promise.all([startPostgres({ dataFolder: join(folder!, 'postgres'), fast: process.argv.includes('fast'), log }), startNats({ dataFolder: join(folder!, 'nats'), log })]);
  process.on('SIGTERM', async () => {
    await Promise.all([postgres.stop(), nats.stop()]);
    process.exit();
  });
  console.log(JSON.stringify({ postgres, nats, said }));
  setInterval(() => undefined, 60_000);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
