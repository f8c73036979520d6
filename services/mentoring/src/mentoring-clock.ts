import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { Clock } from '@pearls/domain';
import { LOG } from '@pearls/service';
import type { Logger } from 'pino';
import { ProgrammeEvents } from './events/programme-events.service.js';
import { PlaceNames } from './places/place-names.service.js';
import { Retention } from './registrations/retention.service.js';
import { TitleYears } from './title-year/title-years.service.js';

const EVERY_MILLISECONDS = 5_000;

/** What happens by itself: names are asked, events were held, needs are forgotten, the title year opens its check-ins and its report. */
@Injectable()
export class MentoringClock implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private timer?: NodeJS.Timeout;
  private running: Promise<void> | undefined;

  constructor(
    private readonly clock: Clock,
    private readonly placeNames: PlaceNames,
    private readonly events: ProgrammeEvents,
    private readonly retention: Retention,
    private readonly titleYears: TitleYears,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  onApplicationBootstrap() {
    this.timer = setInterval(() => void this.beat(), EVERY_MILLISECONDS).unref();
  }

  async beforeApplicationShutdown() {
    clearInterval(this.timer);
    await this.running;
  }

  async tick() {
    const now = this.clock.now();
    await this.events.keepTime(now);
    await this.retention.forgetNeeds(now);
    await this.placeNames.refresh();
    await this.titleYears.keepTime(now);
  }

  /** One beat at a time: a question that waits for its answer does not pile others up. */
  private async beat() {
    this.running ??= this.tick()
      .catch((error: unknown) => this.log.warn({ err: error }, 'The clock could not be kept; it is tried again'))
      .finally(() => (this.running = undefined));
    await this.running;
  }
}
