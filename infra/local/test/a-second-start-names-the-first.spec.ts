import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CannotStart, startPostgres } from '../src/index.ts';
import { claim, ownerOf } from '../src/ownership.ts';
import { startPlatform } from '../src/platform.ts';
import { silent } from './silent.ts';
import { temporaryFolder } from './temporary-folder.ts';

describe('A second start while one runs', () => {
  const folder = temporaryFolder();
  const env = { ...process.env, PORT: '0', PEARLS_FOLDER: folder };

  it('says where the first one is, and starts nothing', async () => {
    const release = await claim(join(folder, 'running'), 'http://localhost:8123');

    await expect(startPlatform({ ...silent(), env })).rejects.toThrow(
      new CannotStart(`The platform runs already: http://localhost:8123 (process ${process.pid}). Stop that one first, with Ctrl-C where it was started.`),
    );
    await release();
  });

  it('is not held up by what a killed one left, even when its process id is in use again', async () => {
    const place = join(folder, 'left');
    const file = `${place}.${randomUUID()}`;
    writeFileSync(file, JSON.stringify({ pid: process.pid, beganAt: '1', about: 'long gone' }));
    writeFileSync(`${file}.settled`, '');

    await claim(place, 'me');

    expect(await ownerOf(place)).toMatchObject({ pid: process.pid, about: 'me' });
    expect(existsSync(file)).toBe(false);
  });

  it.each([1, 2, 3, 4, 5])('is held up by exactly one of many who come at once (%i)', async (round) => {
    const place = join(folder, `contested-${round}`);
    const left = `${place}.${randomUUID()}`;
    writeFileSync(left, JSON.stringify({ pid: 1, beganAt: 'never', about: 'long gone' }));

    const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => claim(place, 'me')));

    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('does not touch the database of the first', async () => {
    const dataFolder = join(folder, 'postgres');
    mkdirSync(dataFolder, { recursive: true });
    const first = await startPostgres({ dataFolder, fast: true });
    try {
      await expect(startPostgres({ dataFolder, fast: true })).rejects.toThrow(new CannotStart(`The database in ${dataFolder} is in use by process ${process.pid}. Stop that one first.`));
    } finally {
      await first.stop();
    }
  });
});
