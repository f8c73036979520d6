import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { Clock, platform } from '@pearls/domain';
import { LOG } from '@pearls/service';
import type { Logger } from 'pino';
import { CandidatePlaces } from '../candidates/candidate-places.service.js';
import { Publications } from '../titles/publications.service.js';

const EVERY_MILLISECONDS = 5_000;

/** Publishes what was released when its embargo ends, and learns the names of new candidates' places. */
@Injectable()
export class PanelClock implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private timer?: NodeJS.Timeout;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly clock: Clock,
    private readonly publications: Publications,
    private readonly places: CandidatePlaces,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  onApplicationBootstrap() {
    this.timer = setInterval(() => {
      this.running = this.tick();
    }, EVERY_MILLISECONDS).unref();
  }

  async beforeApplicationShutdown() {
    clearInterval(this.timer);
    await this.running;
  }

  /** The two do not wait for each other: a place that cannot be asked about holds up no result. */
  async tick() {
    const now = this.clock.now();
    await this.publications.publishDue(platform(now)).catch((error: unknown) => this.log.warn({ err: error }, 'A result could not be published; it is tried again'));
    await this.places.learn(now).catch((error: unknown) => this.log.info({ err: error }, 'A place could not be asked about; it is tried again'));
  }
}
