import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Clock } from '@pearls/domain';
import { LOG } from '@pearls/service';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { Loop } from '../waiting/loop.js';

const DAY_MILLISECONDS = 86_400_000;
const NOTICES_KEPT_DAYS = 730;
const TODOS_KEPT_DAYS = 365;

/** Once a day: what people were told and had to do longer ago than it may be kept goes. */
@Injectable()
export class Forgetting implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly loop: Loop;
  private sweptAt = 0;

  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    @Inject(LOG) log: Logger,
  ) {
    this.loop = new Loop(db, log, () => this.step());
  }

  onApplicationBootstrap() {
    this.loop.start();
  }

  onModuleDestroy() {
    return this.loop.stop();
  }

  private async step() {
    const now = this.clock.now().getTime();
    if (now - this.sweptAt < DAY_MILLISECONDS) return false;
    const before = (days: number) => new Date(now - days * DAY_MILLISECONDS);
    await this.db.query(`delete from notices where at < $1`, [before(NOTICES_KEPT_DAYS)]);
    await this.db.query(`delete from mail_bundles where closed_at < $1`, [before(NOTICES_KEPT_DAYS)]);
    await this.db.query(`delete from todos where settled_at < $1`, [before(TODOS_KEPT_DAYS)]);
    this.sweptAt = now;
    return false;
  }
}
