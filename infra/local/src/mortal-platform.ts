import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pass } from 'node:timers/promises';
import type { NatsUser } from './nats-users.ts';
import { startNats, type RunningNats } from './nats.ts';
import { startPostgres, type RunningPostgres } from './postgres.ts';

/** A program for {@link MortalPlatform}: all services and the gateway. */
export const SERVICES_ALONE = join(import.meta.dirname, 'services-alone.ts');

/** What can die alone. */
export type Part = 'postgres' | 'nats' | 'services';
export const PARTS: readonly Part[] = ['postgres', 'nats', 'services'];

export interface MortalOptions {
  folder: string;
  /** Who may connect to NATS; without any, everybody on this machine may. */
  users?: NatsUser[];
  /** A file to run on top of the servers: it finds them in `ADMIN_URL` and `NATS_URL`, and says one line of JSON when it is up. */
  program: string;
  env?: NodeJS.ProcessEnv;
}

interface Program<Said> {
  child: ChildProcess;
  gone: Promise<unknown>;
  said: Said;
  /** What it complained of so far. */
  complaint: () => string;
}

/** For tests: database, bus and services as three lives, each of which can be killed at any moment and begins again on what it left. */
export class MortalPlatform<Said> {
  private readonly options: MortalOptions;
  private servers?: { postgres: RunningPostgres; nats: RunningNats };
  private program?: Program<Said>;
  private readonly dead = new Set<Part>(PARTS);

  constructor(options: MortalOptions) {
    this.options = options;
  }

  get adminUrl() {
    return this.servers!.postgres.adminUrl;
  }

  get natsUrl() {
    return this.servers!.nats.url;
  }

  /** Starts whatever is dead; returns what the services said. */
  async rise(): Promise<Said> {
    const [postgres, nats] = await Promise.all([this.dead.has('postgres') ? this.startPostgres() : this.servers!.postgres, this.dead.has('nats') ? this.startNats() : this.servers!.nats]);
    this.servers = { postgres, nats };
    if (this.dead.has('services')) this.program = await this.startServices();
    this.dead.clear();
    return this.program!.said;
  }

  /** Kills parts at once, in the order given, and waits until they are gone. Services that had not lived through the death of the others are an error. */
  async kill(parts: readonly Part[]): Promise<void> {
    const { servers, program } = this;
    if (program && !this.dead.has('services') && program.child.exitCode !== null) throw new Error(`The services ended by themselves, with ${program.child.exitCode}:\n${program.complaint()}`);
    const lives = { postgres: servers && { pid: servers.postgres.pid, gone: servers.postgres.gone }, nats: servers && { pid: servers.nats.pid, gone: servers.nats.gone }, services: program && { pid: program.child.pid!, gone: program.gone } };
    const dying = parts.flatMap((part) => (this.dead.has(part) || !lives[part] ? [] : [{ part, ...lives[part] }]));
    for (const { part, pid } of dying) {
      this.dead.add(part);
      process.kill(pid, 'SIGKILL');
    }
    await Promise.all(dying.map(({ gone }) => gone));
  }

  /**
   * Kills some parts again and again, as chance decides, until the work is done: each time a part of the work has gone on,
   * as `done` counts it, however slow the machine is. Returns who died, one entry for each time.
   */
  async haunt(chance: () => number, work: Promise<unknown>, done: () => number, [least, most]: [number, number]): Promise<Part[][]> {
    const deaths: Part[][] = [];
    let isOver = false;
    const end = () => void (isOver = true);
    work.then(end, end);
    for (;;) {
      const due = done() + least + chance() * (most - least);
      while (!isOver && done() < due) await pass(10);
      if (isOver) return deaths;
      const order = PARTS.map((part) => ({ part, lot: chance() })).sort((a, b) => a.lot - b.lot);
      const parts = order.slice(0, 1 + Math.floor(chance() * PARTS.length)).map(({ part }) => part);
      deaths.push(parts);
      await this.kill(parts);
      // Sometimes the others have a while to live without them.
      await pass(chance() * 1_000);
      await this.rise();
    }
  }

  /** Ends everything at once. */
  async end(): Promise<void> {
    await this.kill(PARTS);
    await Promise.all([this.servers?.postgres.stop(), this.servers?.nats.stop()]);
  }

  private async startPostgres() {
    await this.servers?.postgres.stop();
    return startPostgres({ dataFolder: join(this.options.folder, 'postgres') });
  }

  private async startNats() {
    await this.servers?.nats.stop();
    return startNats({ dataFolder: join(this.options.folder, 'nats'), users: this.options.users });
  }

  private startServices(): Promise<Program<Said>> {
    const { program, folder, env } = this.options;
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', program, folder], {
      env: { ...process.env, NODE_OPTIONS: '', ...env, ADMIN_URL: this.adminUrl, NATS_URL: this.natsUrl },
      // Its input ends with us, and so does it.
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const gone = new Promise((resolve) => child.once('exit', resolve));
    return new Promise((resolve, reject) => {
      let complaint = '';
      child.stderr!.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
      createInterface({ input: child.stdout! }).on('line', (line) => {
        if (line.startsWith('{')) resolve({ child, gone, said: JSON.parse(line) as Said, complaint: () => complaint });
        else complaint += `${line}\n`;
      });
      void gone.then((code) => reject(new Error(`The services ended with ${code}:\n${complaint}`)));
    });
  }
}
