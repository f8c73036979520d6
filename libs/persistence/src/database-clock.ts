import { Clock } from '@pearls/domain';
import type { DataSource } from 'typeorm';

/** Follows the database's clock: measured at boot and every half minute, carried on by the monotonic clock in between. */
export class DatabaseClock extends Clock {
  private base = Date.now();
  private mark = performance.now();
  private timer?: NodeJS.Timeout;

  constructor(private readonly db: DataSource) {
    super();
  }

  now() {
    return new Date(Math.round(this.base + performance.now() - this.mark));
  }

  async start() {
    await this.measure();
    this.timer = setInterval(() => void this.measure().catch(() => undefined), 30_000).unref();
  }

  stop() {
    clearInterval(this.timer);
  }

  private async measure() {
    const sent = performance.now();
    const [row] = (await this.db.query(`select extract(epoch from clock_timestamp()) * 1000 as now`)) as { now: string }[];
    const received = performance.now();
    this.base = Number(row!.now);
    this.mark = (sent + received) / 2;
  }
}
