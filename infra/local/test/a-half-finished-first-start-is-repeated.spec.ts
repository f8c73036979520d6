import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { startPostgres } from '../src/index.ts';
import { ask } from './ask.ts';
import { Child } from './child.ts';
import { eventually } from './eventually.ts';
import { temporaryFolder } from './temporary-folder.ts';

describe('A first start that was killed half-way', () => {
  const folder = temporaryFolder();

  it('is begun anew by the next one', async () => {
    const child = new Child(folder);
    await eventually(() => expect(readdirSync(join(folder, 'postgres'), { recursive: true })).toContainEqual(expect.stringMatching(/^unfinished-\w+\/base$/)));
    await child.kill();
    expect(existsSync(join(folder, 'postgres', 'cluster'))).toBe(false);

    const postgres = await startPostgres({ dataFolder: join(folder, 'postgres') });
    try {
      expect(await ask(postgres.adminUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
      expect(readdirSync(join(folder, 'postgres')).filter((name) => name.startsWith('unfinished'))).toEqual([]);
    } finally {
      await postgres.stop();
    }
  });
});
