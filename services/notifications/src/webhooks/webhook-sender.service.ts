import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Clock } from '@pearls/domain';
import { LOG } from '@pearls/service';
import type { Logger } from 'pino';
import { DataSource, In } from 'typeorm';
import { NotificationsSettings } from '../notifications.settings.js';
import { Loop } from '../waiting/loop.js';
import { post, type PostResult } from './post.js';
import { signedHeaders } from './signing.js';
import { WebhookAttemptEntity, WebhookDeliveryEntity, WebhookEntity } from './webhook.entity.js';
import { Webhooks } from './webhooks.service.js';

/** Rests before the next attempt, in seconds, as Standard Webhooks recommends; after the last one a delivery is dead. */
export const WEBHOOK_RESTS = [5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400];

const SIDE_BY_SIDE = 8;
const LEASE_MILLISECONDS = 60_000;
const LONGEST_WISH_SECONDS = 86_400;
const GONE = 410;
const DAY_MILLISECONDS = 86_400_000;
const DELIVERED_KEPT_DAYS = 30;
const DEAD_KEPT_DAYS = 90;

/** Takes deliveries that are due to their receivers, and writes down what came of it. */
@Injectable()
export class WebhookSender implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly loop: Loop;
  private sweptAt = 0;

  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly webhooks: Webhooks,
    private readonly settings: NotificationsSettings,
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

  private async step(): Promise<boolean> {
    await this.sweep();
    const deliveries = await this.take();
    await Promise.all(deliveries.map((one) => this.send(one)));
    return deliveries.length > 0;
  }

  /** What is due, to receivers that are active; a paused one finds it waiting. */
  private async take(): Promise<WebhookDeliveryEntity[]> {
    const now = this.clock.now();
    const [rows] = await this.db.query<[{ id: string }[], number]>(
      `update webhook_deliveries set leased_until = $2 where id in (
         select d.id from webhook_deliveries d join webhooks w on w.id = d.webhook_id and w.state = 'active'
         where d.state = 'waiting' and d.due_at <= $1 and (d.leased_until is null or d.leased_until <= $1) order by d.due_at, d.id limit $3 for update of d skip locked) returning id`,
      [now, new Date(now.getTime() + LEASE_MILLISECONDS), SIDE_BY_SIDE],
    );
    return rows.length ? this.db.manager.findBy(WebhookDeliveryEntity, { id: In(rows.map(({ id }) => id)) }) : [];
  }

  private async send({ id, webhookId, messageId, body }: WebhookDeliveryEntity) {
    const hook = await this.db.manager.findOneBy(WebhookEntity, { id: webhookId });
    if (!hook) return;
    const at = this.clock.now();
    const headers = signedHeaders(messageId, at, body, this.webhooks.secretsOf(hook, at));
    const result = await post(hook.url, body, headers, this.settings.WEBHOOKS_TO_THIS_MACHINE);
    await this.settle(id, webhookId, at, result);
  }

  private settle(id: string, webhookId: string, at: Date, result: PostResult) {
    const { status, words, took } = result;
    const arrived = status !== undefined && status >= 200 && status < 300;
    return this.db.transaction(async (tx) => {
      const hook = await tx.findOne(WebhookEntity, { where: { id: webhookId }, lock: { mode: 'pessimistic_write' } });
      const delivery = await tx.findOne(WebhookDeliveryEntity, { where: { id, state: 'waiting' }, lock: { mode: 'pessimistic_write' } });
      if (!hook || !delivery) return;
      await tx.insert(WebhookAttemptEntity, Object.assign(new WebhookAttemptEntity(), { deliveryId: id, at, took, status: status ?? null, words }));
      Object.assign(delivery, { status: status ?? null, words, attempts: delivery.attempts + 1, leasedUntil: null, ...outcome(delivery.attempts, at, result, arrived) });
      await tx.save(delivery);
      // How it goes is no edit: the version people change stays the same.
      await tx.query(
        `update webhooks set delivered_at = case when $2 then $3 else delivered_at end, failing_since = case when $2 then null else coalesce(failing_since, $3) end, state = case when $4 then 'gone' else state end where id = $1`,
        [webhookId, arrived, at, status === GONE],
      );
    });
  }

  /** Once a day: what is older than anybody looks at goes. */
  private async sweep() {
    const now = this.clock.now().getTime();
    if (now - this.sweptAt < DAY_MILLISECONDS) return;
    await this.db.query(`delete from webhook_deliveries where (state = 'delivered' and created_at < $1) or (state = 'dead' and created_at < $2)`, [
      new Date(now - DELIVERED_KEPT_DAYS * DAY_MILLISECONDS),
      new Date(now - DEAD_KEPT_DAYS * DAY_MILLISECONDS),
    ]);
    this.sweptAt = now;
  }
}

/** Delivered, given up, or tried again after a growing rest; a receiver that asks for a longer one gets it. */
function outcome(attemptsBefore: number, at: Date, { status, retryAfterSeconds = 0 }: PostResult, arrived: boolean): Pick<WebhookDeliveryEntity, 'state' | 'dueAt' | 'deliveredAt'> {
  if (arrived) return { state: 'delivered', dueAt: null, deliveredAt: at };
  const rest = WEBHOOK_RESTS[attemptsBefore];
  if (rest === undefined || status === GONE) return { state: 'dead', dueAt: null, deliveredAt: null };
  return { state: 'waiting', dueAt: new Date(at.getTime() + Math.max(rest, Math.min(retryAfterSeconds, LONGEST_WISH_SECONDS)) * 1000), deliveredAt: null };
}
