import { Inject, Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { Clock } from '@pearls/domain';
import { LOG } from '@pearls/service';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';

const EVERY = 600_000;
const DAY = 24 * 3_600_000;

/** Takes away what has run out: provider entities, sign-ins, codes, counters, old letters, sign-ups that nobody confirmed. */
@Injectable()
export class Sweeper implements OnModuleInit, OnModuleDestroy {
  private timer?: NodeJS.Timeout;

  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  onModuleInit() {
    this.timer = setInterval(() => void this.sweep(this.clock.now()).catch((err: unknown) => this.log.warn({ err }, 'Not swept')), EVERY).unref();
  }

  onModuleDestroy() {
    clearInterval(this.timer);
  }

  async sweep(now: Date) {
    const before = (days: number) => new Date(now.getTime() - days * DAY);
    await this.db.query(`delete from oidc_entities where expires_at < now()`);
    await this.db.query(`delete from sign_ins where expires_at < $1`, [before(1)]);
    await this.db.query(`delete from mail_codes where expires_at < $1`, [before(1)]);
    await this.db.query(`delete from attempts where until < $1`, [now]);
    await this.db.query(`delete from letters where created_at < $1`, [before(30)]);
    await this.db.query(`delete from people where state = 'unconfirmed' and created_at < $1`, [before(30)]);
  }
}
