import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { Clock } from '@pearls/domain';
import { LOG } from '@pearls/service';
import type { Logger } from 'pino';
import { KnownCycles } from '../cycles/known-cycles.service.js';
import { PlanVersions } from '../versions/plan-versions.service.js';
import { Opening } from './opening.service.js';
import { PlanSubmissions } from './submissions.service.js';

const EVERY_MILLISECONDS = 1_000;

/** What plans do by themselves: fetch what they wait for, keep a version after a writing session, lapse after the deadline. */
@Injectable()
export class PlanClock implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private timer?: NodeJS.Timeout;
  private running: Promise<void> | undefined;

  constructor(
    private readonly clock: Clock,
    private readonly opening: Opening,
    private readonly cycles: KnownCycles,
    private readonly submissions: PlanSubmissions,
    private readonly versions: PlanVersions,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  onApplicationBootstrap() {
    this.timer = setInterval(() => {
      this.running ??= this.tick()
        .catch((error: unknown) => this.log.warn({ err: error }, 'Plans wait for another room; it is tried again'))
        .finally(() => (this.running = undefined));
    }, EVERY_MILLISECONDS).unref();
  }

  async beforeApplicationShutdown() {
    clearInterval(this.timer);
    await this.running;
  }

  async tick() {
    const now = this.clock.now();
    await this.opening.carryOver(now);
    await this.cycles.refresh();
    await this.submissions.lapse(now);
    await this.versions.keepSessions(now);
  }
}
