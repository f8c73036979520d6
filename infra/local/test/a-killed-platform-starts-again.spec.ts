import { join } from 'node:path';
import { startNats, startPostgres } from '../src/index.ts';
import { runs, signal } from '../src/processes.ts';
import { ask } from './ask.ts';
import { Child } from './child.ts';
import { eventually } from './eventually.ts';
import { temporaryFolder } from './temporary-folder.ts';

describe('After kill -9', () => {
  const folder = temporaryFolder();

  it('the servers end by themselves', async () => {
    const child = new Child(folder);
    const { postgres, nats } = await child.up();
    await ask(postgres.adminUrl, 'create table kept (id int)');
    await child.kill();

    await eventually(async () => expect([await runs(postgres.pid), await runs(nats.pid)]).toEqual([false, false]));
  });

  it('of the platform and of its database, the next start has every committed row', async () => {
    const child = new Child(folder);
    const { postgres } = await child.up();
    await ask(postgres.adminUrl, 'insert into kept values (1)');
    signal(postgres.pid, 'SIGKILL');
    await child.kill();

    const next = await startPostgres({ dataFolder: join(folder, 'postgres') });
    try {
      expect(await ask(next.adminUrl, 'select id from kept')).toEqual([{ id: 1 }]);
    } finally {
      await next.stop();
    }
  });

  it('the next start need not wait until the servers have ended', async () => {
    const child = new Child(folder);
    const { postgres, nats } = await child.up();
    await child.kill();

    const [nextPostgres, nextNats] = await Promise.all([startPostgres({ dataFolder: join(folder, 'postgres') }), startNats({ dataFolder: join(folder, 'nats') })]);
    try {
      expect([await runs(postgres.pid), await runs(nats.pid)]).toEqual([false, false]);
    } finally {
      await Promise.all([nextPostgres.stop(), nextNats.stop()]);
    }
  });
});
