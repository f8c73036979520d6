import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { Clock, platform } from '@pearls/domain';
import { LOG } from '@pearls/service';
import type { Logger } from 'pino';
import { Applications } from '../applications/applications.service.js';
import { Cycles } from './cycles.service.js';

const EVERY_MILLISECONDS = 5_000;

/** Lets the clock's moves be told as facts and drafts lapse after the deadline. */
@Injectable()
export class CycleClock implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private timer?: NodeJS.Timeout;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly clock: Clock,
    private readonly cycles: Cycles,
    private readonly applications: Applications,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  onApplicationBootstrap() {
    this.timer = setInterval(() => {
      this.running = this.tick().catch((error: unknown) => this.log.warn({ err: error }, 'The clock could not be kept; it is tried again'));
    }, EVERY_MILLISECONDS).unref();
  }

  async beforeApplicationShutdown() {
    clearInterval(this.timer);
    await this.running;
  }

  async tick() {
    const now = platform(this.clock.now());
    await this.cycles.keepTime(now);
    await this.applications.lapse(now);
  }
}
