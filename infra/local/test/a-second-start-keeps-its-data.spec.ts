import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { jetstream, jetstreamManager } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { startNats, startPostgres } from '../src/index.ts';
import { ask } from './ask.ts';
import { temporaryFolder } from './temporary-folder.ts';

describe('A second start', () => {
  const folder = temporaryFolder();
  const postgres = () => startPostgres({ dataFolder: join(folder, 'postgres') });
  const nats = () => startNats({ dataFolder: join(folder, 'nats') });

  it('finds the rows of the first, at the same port and with the same password', async () => {
    const first = await postgres();
    await ask(first.adminUrl, 'create table kept (word text); insert into kept values (\'pearl\')');
    await first.stop();

    const second = await postgres();
    try {
      expect(second.adminUrl).toBe(first.adminUrl);
      expect(await ask(second.adminUrl, 'select word from kept')).toEqual([{ word: 'pearl' }]);
    } finally {
      await second.stop();
    }
  });

  it('finds the messages of the first', async () => {
    const first = await nats();
    const before = await connect({ servers: first.url });
    await (await jetstreamManager(before)).streams.add({ name: 'kept', subjects: ['kept'] });
    await jetstream(before).publish('kept', 'pearl');
    await before.close();
    await first.stop();

    const second = await nats();
    const after = await connect({ servers: second.url });
    try {
      expect((await (await jetstreamManager(after)).streams.getMessage('kept', { seq: 1 }))?.string()).toBe('pearl');
    } finally {
      await after.close();
      await second.stop();
    }
  });

  it('waits for the disk before it answers, and trusts nobody without the password', async () => {
    const server = await postgres();
    try {
      const url = new URL(server.adminUrl);
      expect(await ask(server.adminUrl, `select name, setting from pg_settings where name in ('fsync', 'full_page_writes', 'synchronous_commit', 'listen_addresses') order by name`)).toEqual([
        { name: 'fsync', setting: 'on' },
        { name: 'full_page_writes', setting: 'on' },
        { name: 'listen_addresses', setting: '127.0.0.1' },
        { name: 'synchronous_commit', setting: 'on' },
      ]);
      url.password = 'guessed';
      await expect(ask(url.toString(), 'select 1')).rejects.toThrow(/password authentication failed/);
      expect((await stat(join(server.dataFolder, 'cluster', 'admin-password'))).mode & 0o777).toBe(0o600);
    } finally {
      await server.stop();
    }
  });
});
