import type { Logger } from 'pino';
import type { DataSource, EntitySubscriberInterface } from 'typeorm';

const LOOK_EVERY_MILLISECONDS = 1_000;

/** Work that waits in the database: looked for after every commit of this process and by the second, until it is stopped. */
export class Loop {
  private stopped = false;
  private working: Promise<void> = Promise.resolve();
  private woken = false;
  private wake: () => void = () => undefined;
  private readonly commits: EntitySubscriberInterface = { afterTransactionCommit: () => this.poke() };

  constructor(
    private readonly db: DataSource,
    private readonly log: Logger,
    /** Does what is there to do; whether there may be more at once. */
    private readonly step: () => Promise<boolean>,
  ) {}

  start() {
    this.db.subscribers.push(this.commits);
    this.working = this.run();
  }

  async stop() {
    this.stopped = true;
    this.db.subscribers.splice(this.db.subscribers.indexOf(this.commits), 1);
    this.poke();
    await this.working;
  }

  private async run() {
    while (!this.stopped) {
      let more = false;
      try {
        more = await this.step();
      } catch (error) {
        this.log.warn({ error: String(error) }, 'Notices wait: something they need does not answer as it should');
      }
      if (!more) await this.rest();
    }
  }

  private poke() {
    this.woken = true;
    this.wake();
  }

  private async rest() {
    if (!this.woken && !this.stopped)
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, LOOK_EVERY_MILLISECONDS);
        this.wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    this.woken = false;
  }
}
