import { Clock } from '@pearls/domain';
import type { DataSource } from 'typeorm';

/** Of so many questions the one answered fastest counts: it is off by at most half of what it took. The first may wait for a connection. */
const QUESTIONS = 3;

/** Follows the database's clock: measured at boot and every half minute, carried on by the monotonic clock in between. */
export class DatabaseClock extends Clock {
  /** The database's time where our monotonic clock stood at nought, in milliseconds. */
  private origin = Date.now() - performance.now();
  private timer?: NodeJS.Timeout;

  constructor(private readonly db: DataSource) {
    super();
  }

  now() {
    return new Date(Math.round(this.origin + performance.now()));
  }

  async start() {
    await this.measure();
    this.timer = setInterval(() => void this.measure().catch(() => undefined), 30_000).unref();
  }

  stop() {
    clearInterval(this.timer);
  }

  private async measure() {
    const answers = [];
    for (let question = 0; question < QUESTIONS; question += 1) answers.push(await this.ask());
    this.origin = answers.sort((one, other) => one.took - other.took)[0]!.origin;
  }

  /** Where in between the database looked at its clock nobody can tell: the middle is the best guess. */
  private async ask() {
    const sent = performance.now();
    const [row] = (await this.db.query(`select extract(epoch from clock_timestamp()) * 1000 as now`)) as { now: string }[];
    const took = performance.now() - sent;
    return { took, origin: Number(row!.now) - sent - took / 2 };
  }
}
