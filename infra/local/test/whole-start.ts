import { spawn, type ChildProcess } from 'node:child_process';
import { CHECKOUT } from '../src/places.ts';
import { eventually } from './eventually.ts';

const alive = new Set<WholeStart>();
afterAll(() => Promise.all([...alive].map((start) => start.kill())));

/** `npm start` as a person types it: a process group of its own, as a terminal makes one. */
export class WholeStart {
  said = '';
  readonly gone: Promise<number | null>;
  private readonly npm: ChildProcess;

  /** Everything is built already: `npm test` has done that. */
  constructor(folder: string, env: NodeJS.ProcessEnv = {}, options = ['--empty', '--built']) {
    this.npm = spawn('npm', ['start', '--silent', '--', ...options], { cwd: CHECKOUT, detached: true, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, PORT: '0', PEARLS_FOLDER: folder, ...env } });
    alive.add(this);
    for (const stream of [this.npm.stdout!, this.npm.stderr!]) stream.on('data', (data: Buffer) => (this.said += data.toString()));
    this.gone = new Promise((resolve) => this.npm.once('close', resolve));
    void this.gone.then(() => alive.delete(this));
  }

  /** The address it prints once everything is up. */
  async address(): Promise<string> {
    let ended = false;
    void this.gone.then(() => (ended = true));
    return eventually(() => {
      if (ended) return `It ended: ${this.said}`;
      expect(this.said).toContain('Ctrl-C stops everything.');
      return /http:\/\/localhost:\d+/.exec(this.said)![0];
    }, 50_000);
  }

  /** What a terminal does on Ctrl-C: every process of the group hears it. */
  ctrlC() {
    process.kill(-this.npm.pid!, 'SIGINT');
    return this.gone;
  }

  async kill() {
    process.kill(-this.npm.pid!, 'SIGKILL');
    await this.gone;
  }
}
