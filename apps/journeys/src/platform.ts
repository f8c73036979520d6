import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '@pearls/local';

const CHECKOUT = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));

/** A journey asks faster than people do. */
const NO_LIMITS = JSON.stringify({ signIn: 10_000, writes: 100_000, reads: 100_000, anonymous: 100_000 });

/** The platform as `npm start` runs it, with data and port of its own. */
export interface JourneyPlatform {
  address: string;
  /** Where its data live. */
  folder: string;
  stop(): Promise<void>;
}

/** Starts what is built; ready when the console says how to stop it. */
export async function startJourneyPlatform(env: Record<string, string> = {}): Promise<JourneyPlatform> {
  const folder = await mkdtemp(join(tmpdir(), 'pearls-journey-'));
  const port = await freePort();
  const platform = spawn(process.execPath, ['infra/local/start.ts', '--built'], {
    cwd: CHECKOUT,
    env: { ...process.env, NODE_OPTIONS: '', PORT: String(port), PEARLS_FOLDER: folder, LIMITS: NO_LIMITS, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  await ready(platform);
  return {
    address: `http://localhost:${port}`,
    folder,
    async stop() {
      const ended = new Promise((resolve) => platform.once('exit', resolve));
      platform.kill('SIGINT');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function ready(platform: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('Ctrl-C stops everything')) resolve();
    };
    platform.stdout!.on('data', listen);
    platform.stderr!.on('data', listen);
    platform.once('exit', (code) => reject(new Error(`The platform ended with ${code}:\n${said}`)));
  });
}
