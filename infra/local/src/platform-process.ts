import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { freePort } from './free-port.ts';
import { CHECKOUT } from './places.ts';

/** The platform as `npm start` runs it, in a process of its own. */
export interface PlatformProcess {
  address: string;
  stop(): Promise<void>;
}

/** Starts what is built on a folder; it is up when the console says how to stop it. */
export async function startPlatformProcess(folder: string, env: NodeJS.ProcessEnv = {}): Promise<PlatformProcess> {
  const port = await freePort();
  const platform = spawn(process.execPath, [join(CHECKOUT, 'infra/local/start.ts'), '--built'], {
    cwd: CHECKOUT,
    env: { ...process.env, NODE_OPTIONS: '', PORT: String(port), PEARLS_FOLDER: folder, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const gone = new Promise<number | null>((resolve) => platform.once('exit', resolve));
  let said = '';
  await new Promise<void>((resolve, reject) => {
    for (const stream of [platform.stdout, platform.stderr])
      stream.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        if (said.includes('Ctrl-C stops everything')) resolve();
      });
    void gone.then((code) => reject(new Error(`The platform ended with ${code}:\n${said}`)));
  });
  return {
    address: `http://localhost:${port}`,
    async stop() {
      platform.kill('SIGINT');
      await gone;
    },
  };
}
