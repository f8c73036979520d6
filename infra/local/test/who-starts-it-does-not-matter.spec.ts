import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OPEN_GROUND } from '../src/open-ground.ts';
import { runs } from '../src/processes.ts';
import { ask } from './ask.ts';
import { Child } from './child.ts';
import { smallCheckout } from './small-checkout.ts';
import { temporaryFolder } from './temporary-folder.ts';

const isRoot = process.getuid!() === 0;

describe('Postgres and NATS start', () => {
  const folder = temporaryFolder(0o755);
  const { node, program } = smallCheckout(folder);
  const env = { PATH: process.env['PATH'], HOME: folder, TMPDIR: tmpdir() };

  it(isRoot ? 'for an ordinary user, in a process of that user' : 'for this ordinary user', async () => {
    const nobody = isRoot ? { uid: Number(execFileSync('id', ['-u', 'nobody'])), gid: Number(execFileSync('id', ['-g', 'nobody'])) } : undefined;
    const data = join(folder, 'ordinary');
    mkdirSync(data);
    if (nobody) chownSync(data, nobody.uid, nobody.gid);

    const child = new Child(data, { node, program, user: nobody, env }, 'fast');
    const { postgres, nats } = await child.up();

    expect(await ask(postgres.adminUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect([postgres.pid, nats.pid].map((pid) => statSync(`/proc/${pid}`).uid)).toEqual(Array(2).fill(nobody?.uid ?? process.getuid!()));
    expect(postgres.dataFolder).toBe(join(data, 'postgres'));
    expect(await child.end()).toBe(0);
    expect([await runs(postgres.pid), await runs(nats.pid)]).toEqual([false, false]);
  });

  it('not for somebody who may not write there, who reads why', async () => {
    const data = join(folder, 'closed');
    mkdirSync(data, { mode: 0o555 });
    const nobody = isRoot ? { uid: Number(execFileSync('id', ['-u', 'nobody'])), gid: Number(execFileSync('id', ['-g', 'nobody'])) } : undefined;

    const child = new Child(data, { node, program, user: nobody, env }, 'fast');

    expect(await child.gone).toBe(1);
    expect(child.complaint.trim()).toMatch(/^The folder \S+closed\/(postgres|nats) cannot be written to by this user\. Change its owner or its permissions and start again\.$/);
  });

  if (isRoot)
    it('for root in a folder of mode 700, elsewhere, and say where; and there again when it was opened since', async () => {
      const before = existsSync(OPEN_GROUND) ? readdirSync(OPEN_GROUND) : [];
      chmodSync(folder, 0o700);
      try {
        const data = join(folder, 'roots');
        const child = new Child(data, { node, program, env }, 'fast');
        const { postgres, said } = await child.up();

        expect(postgres.dataFolder).toMatch(new RegExp(`^${OPEN_GROUND}/\\w{16}$`));
        expect(said).toContain(`The user "postgres" cannot enter ${data}/postgres: the database lies in ${postgres.dataFolder}`);
        expect(await ask(postgres.adminUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
        await child.end();

        const second = new Child(data, { node, program, env }, 'fast');
        expect((await second.up()).postgres.adminUrl).toBe(postgres.adminUrl);
        await second.end();

        // The folder was opened since: the database is still the one that was made.
        chmodSync(folder, 0o755);
        const third = new Child(data, { node, program, env }, 'fast');
        expect((await third.up()).postgres.adminUrl).toBe(postgres.adminUrl);
        await third.end();
        rmSync(postgres.dataFolder, { recursive: true });
        // Other databases may lie there too: only what this test brought goes.
        for (const name of readdirSync(OPEN_GROUND)) if (name.startsWith('postgres-') && !before.includes(name)) rmSync(join(OPEN_GROUND, name), { recursive: true });
      } finally {
        chmodSync(folder, 0o755);
      }
    });

  if (isRoot)
    it('not for root where the database lies in a folder that was closed since, who reads why', async () => {
      const data = join(folder, 'closed-since');
      const child = new Child(data, { node, program, env }, 'fast');
      await child.up();
      await child.end();
      chmodSync(folder, 0o700);
      try {
        const second = new Child(data, { node, program, env }, 'fast');
        expect(await second.gone).toBe(1);
        expect(second.complaint.trim()).toBe(`The database lies in ${data}/postgres, which the user "postgres" cannot enter any more. Let it pass through every folder on the way (chmod o+x) and start again; nothing was lost.`);
      } finally {
        chmodSync(folder, 0o755);
      }
      const third = new Child(data, { node, program, env }, 'fast');
      await third.up();
      await third.end();
    });
});
