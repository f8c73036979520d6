import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { Progress, settled, startPlatform, type Platform } from '@pearls/local';
import pg from 'pg';
import { HeldClock } from './held-clock.ts';

/** Tests ask faster than people do. */
export const NO_LIMITS = JSON.stringify({ signIn: 1e6, writes: 1e6, reads: 1e7, anonymous: 1e7 });

/** All rooms as `npm start` runs them, in this process, on one clock that can be held. */
export class WholePlatform {
  readonly clock: HeldClock;
  readonly db: pg.Pool;
  private readonly platform: Platform;

  private constructor(platform: Platform, clock: HeldClock) {
    this.platform = platform;
    this.clock = clock;
    this.db = new pg.Pool({ connectionString: new URL('/pearls', platform.adminUrl).toString(), max: 4 });
  }

  static async start({ empty = false }: { empty?: boolean } = {}): Promise<WholePlatform> {
    const folder = await mkdtemp(join(tmpdir(), 'pearls-trust-'));
    const clock = new HeldClock();
    const env = { ...process.env, PORT: '0', PEARLS_FOLDER: folder, LIMITS: NO_LIMITS, LOG_LEVEL: 'warn', CHECK_REPLIES: 'false' };
    const progress = new Progress(new PassThrough().resume());
    return new WholePlatform(await startPlatform({ env, empty, built: true, signal: new AbortController().signal, progress, clock }), clock);
  }

  get address() {
    return this.platform.address;
  }

  /** Where its data live. */
  get folder() {
    return this.platform.folder;
  }

  /** Every service, the gateway last. */
  get running() {
    return this.platform.running;
  }

  /** Holds the clock, lets every service do what is due at that instant, and waits until nothing moves. */
  async holds(): Promise<void> {
    const { DiscoveryService } = await import('@nestjs/core');
    this.clock.hold();
    await this.quiet();
    for (const { app } of this.running)
      for (const { instance } of app.get(DiscoveryService).getProviders()) if (isTicking(instance)) await instance.tick();
    await this.quiet();
  }

  /** Waits until nothing moves by itself. */
  quiet(): Promise<void> {
    return settled(this.platform, this.db);
  }

  async stop() {
    await this.db.end();
    await this.platform.stop();
    await rm(this.platform.folder, { recursive: true, force: true });
  }
}

/** What a service does by the clock: its deadlines, its title years. */
const isTicking = (instance: unknown): instance is { tick(): Promise<void> } => typeof instance === 'object' && instance !== null && 'tick' in instance && /.Clock$/.test(instance.constructor.name);
