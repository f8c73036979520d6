import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const START = fileURLToPath(new URL('../../local/start.ts', import.meta.url));
const REST_MILLISECONDS = 15_000;

/** One life of the whole platform, built and with data: seconds until it can be used, megabytes at rest. */
async function life(folder: string, rests: boolean): Promise<{ seconds: number; megabytes: number }> {
  const begin = performance.now();
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', START, '--built'], { env: { ...process.env, PEARLS_FOLDER: folder, PORT: '0', LOG_LEVEL: 'warn', CHECK_REPLIES: 'false' }, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  const address = await new Promise<string>((resolve, reject) => {
    const hear = (text: Buffer) => {
      said += text.toString();
      const found = /http:\/\/localhost:(?!8080\b)\d+/.exec(said)?.[0];
      if (found) resolve(found);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', (code) => reject(new Error(`The platform ended with ${code}:\n${said}`)));
  });
  while (!(await fetch(`${address}/api/v1/cycles`).then((answer) => answer.ok, () => false))) await new Promise((resolve) => setTimeout(resolve, 20));
  const seconds = (performance.now() - begin) / 1000;
  if (rests) await new Promise((resolve) => setTimeout(resolve, REST_MILLISECONDS));
  const status = await readFile(`/proc/${child.pid}/status`, 'utf8');
  child.kill('SIGINT');
  await new Promise((resolve) => child.once('exit', resolve));
  return { seconds, megabytes: Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? NaN) / 1024 };
}

/** The first start makes the data, the second is the one that is measured. */
export async function startAndRest() {
  const folder = await mkdtemp(join(tmpdir(), 'pearls-bench-platform-'));
  try {
    await life(folder, false);
    return await life(folder, true);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
