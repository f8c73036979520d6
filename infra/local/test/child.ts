import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** What the program `servers.ts` says when it is up. */
export interface Announcement {
  postgres: { adminUrl: string; port: number; pid: number; dataFolder: string };
  nats: { url: string; pid: number };
  said: string[];
}

export interface ChildOptions {
  node?: string;
  program?: string;
  user?: { uid: number; gid: number };
  env?: NodeJS.ProcessEnv;
}

const SERVERS = fileURLToPath(new URL('./servers.ts', import.meta.url));

const alive = new Set<Child>();
afterAll(() => Promise.all([...alive].map((child) => child.kill())));

/** Another process that holds Postgres and NATS, as `npm start` does. */
export class Child {
  readonly gone: Promise<number | null>;
  complaint = '';
  private readonly process: ChildProcess;
  private readonly announced: Promise<Announcement>;

  constructor(folder: string, { node = process.execPath, program = SERVERS, user, env = process.env }: ChildOptions = {}, ...args: string[]) {
    this.process = spawn(node, [program, folder, ...args], { stdio: ['ignore', 'pipe', 'pipe'], cwd: '/', env, ...user });
    alive.add(this);
    this.gone = new Promise((resolve) => this.process.once('close', resolve));
    void this.gone.then(() => alive.delete(this));
    this.process.stderr!.on('data', (data: Buffer) => (this.complaint += data.toString()));
    this.announced = new Promise((resolve, reject) => {
      createInterface({ input: this.process.stdout! }).once('line', (line) => resolve(JSON.parse(line) as Announcement));
      this.process.once('error', reject);
      void this.gone.then(() => reject(new Error(this.complaint)));
    });
    this.announced.catch(() => undefined);
  }

  up() {
    return this.announced;
  }

  async kill() {
    this.process.kill('SIGKILL');
    await this.gone;
  }

  async end() {
    this.process.kill('SIGTERM');
    return this.gone;
  }
}
