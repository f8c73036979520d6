import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { claim } from './ownership.ts';
import { askTheRun } from './test-run.ts';

const run = promisify(execFile);

/** What a first start leaves in its folder, history and demonstration included. */
export interface BegunPlatform {
  folder: string;
  remove(): Promise<void>;
}

/** Starts a platform once, lets everything come to its end, and stops it; `prefix` names its folder among the temporary ones. */
export async function beginPlatform(prefix: string): Promise<BegunPlatform> {
  const ground = await mkdtemp(join(tmpdir(), prefix));
  // Passable, or the database would lie elsewhere when root runs the tests.
  await chmod(ground, 0o711);
  await claim(join(ground, 'owner'), 'A test run');
  const folder = join(ground, 'begun');
  await mkdir(folder);
  await run(process.execPath, [join(import.meta.dirname, 'begin.ts')], { env: { ...process.env, NODE_OPTIONS: '', PORT: '0', PEARLS_FOLDER: folder } });
  // Each copy looks for ports of its own.
  await Promise.all(['postgres/port', 'nats/port'].map((file) => rm(join(folder, file), { force: true })));
  return { folder, remove: () => rm(ground, { recursive: true, force: true }) };
}

/** Fills a folder with what the test run's first start left, owners and rights as they are: the next start takes it for its own and goes on. Without a run the folder stays empty. */
export async function layOutPlatform(folder: string): Promise<void> {
  const begun = await askTheRun<Pick<BegunPlatform, 'folder'>>('platform');
  if (begun) await run('cp', ['-a', `${begun.folder}/.`, folder]);
}
