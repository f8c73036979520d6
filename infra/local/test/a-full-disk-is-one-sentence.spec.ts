import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CannotStart, folderTrouble, startNats, startPostgres } from '../src/index.ts';
import { startPlatform } from '../src/platform.ts';
import { ask } from './ask.ts';
import { silent } from './silent.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A disk of its own is only given to those who may mount one. */
function disk(folder: string, size: string): ((size: string) => void) | undefined {
  mkdirSync(folder, { recursive: true });
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size},mode=711`, 'pearls', folder], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  afterAll(() => execFileSync('umount', ['--lazy', folder]));
  return (larger) => execFileSync('mount', ['-o', `remount,size=${larger}`, folder]);
}

describe('A full disk', () => {
  const folder = temporaryFolder();
  const small = join(folder, 'disk');

  it.each(['ENOSPC: no space left on device, write', 'FATAL:  could not write lock file "postmaster.pid": No space left on device', 'mkdir /data/jetstream: no space left on device'])('is recognised in: %s', (message) => {
    expect(folderTrouble(new Error(message), '/data')).toEqual(new CannotStart('The disk that holds /data is full. Free some space there and start again; nothing was lost.'));
  });

  describe('where one can be mounted', () => {
    const resize = disk(small, '8m');
    if (!resize) return;

    it('is said before anything is written, and the next start with room works', async () => {
      await expect(startPostgres({ dataFolder: join(small, 'postgres'), fast: true })).rejects.toThrow(/^The disk that holds \S+ is full: \d+ MB are free and Postgres needs 150 MB\. Free some space there and start again; nothing was lost\.$/);

      resize('400m');
      const postgres = await startPostgres({ dataFolder: join(small, 'postgres'), fast: true });
      await ask(postgres.adminUrl, 'create table kept (id int)');
      await postgres.stop();

      execFileSync('sh', ['-c', `dd if=/dev/zero of=${join(small, 'ballast')} bs=1M 2>/dev/null || true`]);
      await expect(startPostgres({ dataFolder: join(small, 'postgres'), fast: true })).rejects.toThrow(/is full/);
      await expect(startPlatform({ ...silent(), env: { ...process.env, PORT: '0', PEARLS_FOLDER: join(small, 'platform') } })).rejects.toThrow(/^The disk that holds \S+ is full\./);
      await expect(startNats({ dataFolder: join(small, 'nats') })).rejects.toThrow(/^The disk that holds \S+ is full\./);

      rmSync(join(small, 'ballast'));
      const again = await startPostgres({ dataFolder: join(small, 'postgres'), fast: true });
      try {
        expect(await ask(again.adminUrl, 'select count(*)::int as n from kept')).toEqual([{ n: 0 }]);
      } finally {
        await again.stop();
      }
    });
  });
});
