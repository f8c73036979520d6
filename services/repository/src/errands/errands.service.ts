import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { LOG } from '@pearls/service';
import type { Logger } from 'pino';
import { DataSource, type EntityManager } from 'typeorm';
import type { ErrandEntity, ErrandKind } from './errand.entity.js';

/** Asks what an errand is about, outside any transaction, and returns what is to be written with the answer. */
export type Runner = (errand: Pick<ErrandEntity, 'subject' | 'data'>) => Promise<(tx: EntityManager) => Promise<unknown>>;

const EVERY_MILLISECONDS = 500;
const LONGEST_REST_SECONDS = 600;
const AT_ONCE = 20;

/** Questions that came with facts: asked outside their transaction and again until somebody answers. */
@Injectable()
export class Errands implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly runners = new Map<ErrandKind, Runner>();
  private timer?: NodeJS.Timeout;
  private running?: Promise<void>;

  constructor(
    private readonly db: DataSource,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  /** Says how errands of a kind are run. */
  handle(kind: ErrandKind, runner: Runner) {
    this.runners.set(kind, runner);
  }

  /** Sends an errand off with the commit of the transaction; the same one again starts anew. */
  async send(tx: EntityManager, kind: ErrandKind, subject: string, data: object = {}) {
    await tx.query(
      `insert into errands (kind, subject, data, attempts, due_at) values ($1, $2, $3, 0, now())
       on conflict (kind, subject) do update set data = excluded.data, attempts = 0, due_at = now()`,
      [kind, subject, JSON.stringify(data)],
    );
  }

  onApplicationBootstrap() {
    this.timer = setInterval(() => {
      this.running ??= this.tick()
        .catch((error: unknown) => this.log.warn({ err: error }, 'Errands wait a moment'))
        .finally(() => (this.running = undefined));
    }, EVERY_MILLISECONDS).unref();
  }

  async beforeApplicationShutdown() {
    clearInterval(this.timer);
    await this.running;
  }

  /** Runs what is due. */
  async tick() {
    const due = await this.db.query<ErrandEntity[]>(`select kind, subject, data, attempts from errands where due_at <= now() order by due_at limit ${AT_ONCE}`);
    for (const errand of due) await this.run(errand);
  }

  private async run(errand: ErrandEntity) {
    const { kind, subject, attempts } = errand;
    try {
      const write = await this.runners.get(kind)!(errand);
      await this.db.transaction(async (tx) => {
        const [mine] = await tx.query<object[]>(`select 1 from errands where kind = $1 and subject = $2 and attempts = $3 for update skip locked`, [kind, subject, attempts]);
        if (!mine) return;
        await write(tx);
        await tx.query(`delete from errands where kind = $1 and subject = $2`, [kind, subject]);
      });
    } catch (error) {
      const rest = Math.min(LONGEST_REST_SECONDS, 0.25 * 2 ** Math.min(attempts, 20));
      await this.db.query(`update errands set attempts = attempts + 1, due_at = now() + make_interval(secs => $3) where kind = $1 and subject = $2 and attempts = $4`, [kind, subject, rest, attempts]);
      this.log.debug({ kind, subject, attempts, error: String(error) }, 'An errand is run again later');
    }
  }
}
