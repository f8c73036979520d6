import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A part of the measurement in a process of its own, and the first thing it said. */
export interface Child<Said> {
  said: Said;
  pid: number;
  end(): Promise<void>;
}

/** Starts a file of this folder and waits until it says that it is ready. */
export async function startChild<Said>(file: string, env: Record<string, string>): Promise<Child<Said>> {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), { env: { ...process.env, ...env }, execArgv: ['--disable-warning=ExperimentalWarning', ...(process.env['BENCH_PROFILE'] ? ['--cpu-prof', `--cpu-prof-dir=${process.env['BENCH_PROFILE']}`] : [])] });
  const said = await new Promise<Said>((resolve, reject) => {
    child.once('message', (message) => resolve(message as Said));
    child.once('exit', (code) => reject(new Error(`${file} ended with ${code}`)));
  });
  return {
    said,
    pid: child.pid!,
    end: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.disconnect();
      }),
  };
}
