import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { CannotStart, startNats, startPostgres } from '../src/index.ts';
import { startPlatform } from '../src/platform.ts';
import { ask } from './ask.ts';
import { silent } from './silent.ts';
import { temporaryFolder } from './temporary-folder.ts';

describe('Taken ports', () => {
  const folder = temporaryFolder();
  const takers: Server[] = [];
  const take = (port: number) =>
    new Promise<void>((resolve) => {
      const server = createServer();
      takers.push(server);
      // Whoever has it already takes it as well as we would.
      server.once('error', () => resolve()).listen(port, '127.0.0.1', () => resolve());
    });

  beforeAll(() => Promise.all([5432, 4222, 8080].map(take)));
  afterAll(() => takers.forEach((server) => server.close()));

  it('5432 and 4222 are not needed', async () => {
    const [postgres, nats] = await Promise.all([startPostgres({ dataFolder: join(folder, 'postgres'), fast: true }), startNats({ dataFolder: join(folder, 'nats') })]);
    try {
      expect(await ask(postgres.adminUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
      expect(new Set([5432, postgres.port, 4222, Number(new URL(nats.url).port)]).size).toBe(4);
    } finally {
      await Promise.all([postgres.stop(), nats.stop()]);
    }
  });

  it('8080 leads to a sentence that names PORT, before anything is started', async () => {
    const start = startPlatform({ ...silent(), env: { ...process.env, PORT: '', PEARLS_FOLDER: join(folder, 'platform') } });

    await expect(start).rejects.toThrow(new CannotStart('Port 8080 is taken by another program. Choose another one with PORT, for example: PORT=8081 npm start'));
  });

  it('a PORT that is no number leads to a sentence', async () => {
    const start = startPlatform({ ...silent(), env: { ...process.env, PORT: 'web', PEARLS_FOLDER: join(folder, 'platform') } });

    await expect(start).rejects.toThrow('PORT is "web", and must be a number from 1 to 65535.');
  });
});
