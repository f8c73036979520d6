import { Inject, Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { Clock } from '@pearls/domain';
import { LOG, ServiceSettings } from '@pearls/service';
import pg from 'pg';
import type { Logger } from 'pino';
import { NEWS, Sessions } from './sessions.service.js';

const WRITE_SEEN_EVERY = 10_000;
const SWEEP_EVERY = 600_000;
const RETRY_AFTER = 500;

/** Keeps this gateway's memory of sessions in step with the database and with the other gateways. */
@Injectable()
export class SessionNews implements OnModuleInit, OnModuleDestroy {
  private client?: pg.Client;
  private readonly timers: NodeJS.Timeout[] = [];
  private stopped = false;

  constructor(
    private readonly settings: ServiceSettings,
    private readonly sessions: Sessions,
    private readonly clock: Clock,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  async onModuleInit() {
    await this.listen();
    this.every(WRITE_SEEN_EVERY, () => this.sessions.writeSeen());
    this.every(SWEEP_EVERY, () => this.sessions.sweep(this.clock.now()));
  }

  async onModuleDestroy() {
    this.stopped = true;
    for (const timer of this.timers) clearInterval(timer);
    await this.client?.end().catch(() => undefined);
  }

  /** Hears whose sessions changed. While the line is down nothing is trusted longer than a moment, and everything is forgotten when it is back. */
  private async listen() {
    const client = new pg.Client({ connectionString: this.settings.DATABASE_URL, application_name: 'gateway-news' });
    client.on('notification', ({ payload }) => this.sessions.forget(payload || undefined));
    client.on('error', () => this.listenAgain(client));
    client.on('end', () => this.listenAgain(client));
    await client.connect();
    await client.query(`listen ${NEWS}`);
    this.client = client;
    this.sessions.forget();
  }

  private listenAgain(lost: pg.Client) {
    if (this.stopped || this.client !== lost) return;
    this.client = undefined;
    this.sessions.forget();
    const attempt = () =>
      this.listen().catch((error: unknown) => {
        this.log.warn({ error: String(error) }, 'Changes of sessions are not heard yet');
        if (!this.stopped) setTimeout(() => void attempt(), RETRY_AFTER).unref();
      });
    void attempt();
  }

  private every(milliseconds: number, work: () => Promise<void>) {
    this.timers.push(setInterval(() => void work().catch((error: unknown) => this.log.warn({ error: String(error) }, 'Sessions could not be written')), milliseconds).unref());
  }
}
