import { Injectable } from '@nestjs/common';
import { WEBHOOK_TEST, type WebhookDelivery, type WebhookDeliveryFilter, type WebhookDeliveryRecord } from '@pearls/contracts';
import { Conflict, NotFound, type Caller } from '@pearls/domain';
import { find, lock, transaction } from '@pearls/persistence';
import { DataSource, LessThan } from 'typeorm';
import { v4 } from 'uuid';
import { bodyOf, put } from './offers.service.js';
import { WebhookAttemptEntity, WebhookDeliveryEntity, WebhookEntity } from './webhook.entity.js';
import { webhooksOf } from './webhooks.service.js';

const PAGE = 50;

/** What was sent, what waits, what was given up; and sending it again. */
@Injectable()
export class WebhookDeliveries {
  constructor(private readonly db: DataSource) {}

  async list(caller: Caller, id: string, { state, cursor }: WebhookDeliveryFilter) {
    await find(this.db.manager, WebhookEntity, webhooksOf(caller, { id }));
    const rows = await this.db.manager.find(WebhookDeliveryEntity, { where: { webhookId: id, ...(state && { state }), ...(cursor && { id: LessThan(cursorOf(cursor)) }) }, order: { id: 'DESC' }, take: PAGE + 1 });
    const items = rows.slice(0, PAGE).map(shown);
    return { items, next: rows.length > PAGE ? items.at(-1)?.id : undefined };
  }

  async read(caller: Caller, id: string, deliveryId: string): Promise<WebhookDeliveryRecord> {
    await find(this.db.manager, WebhookEntity, webhooksOf(caller, { id }));
    const delivery = await find(this.db.manager, WebhookDeliveryEntity, { id: deliveryId, webhookId: id });
    const tries = await this.db.manager.find(WebhookAttemptEntity, { where: { deliveryId }, order: { at: 'ASC' }, take: 1000 });
    return { ...shown(delivery), body: delivery.body, tries: tries.map(({ at, took, status, words }) => ({ at: at.toISOString(), took, words, ...(status !== null && { status }) })) };
  }

  /** A test is signed and sent as every fact is. */
  test(caller: Caller, id: string): Promise<WebhookDelivery> {
    return transaction(this.db, caller, async (tx) => {
      active(await lock(tx, WebhookEntity, webhooksOf(caller, { id })));
      const [deliveryId] = await put(tx, [id], { messageId: v4(), type: WEBHOOK_TEST, body: bodyOf(WEBHOOK_TEST, caller.at, { webhookId: id }), at: caller.at });
      return shown(await find(tx, WebhookDeliveryEntity, { id: deliveryId }));
    });
  }

  replay(caller: Caller, id: string, deliveryId: string): Promise<WebhookDelivery> {
    return transaction(this.db, caller, async (tx) => {
      active(await lock(tx, WebhookEntity, webhooksOf(caller, { id })));
      const delivery = await lock(tx, WebhookDeliveryEntity, { id: deliveryId, webhookId: id });
      if (delivery.state === 'waiting') throw new Conflict('on-its-way', 'This delivery is on its way already.');
      Object.assign(delivery, { state: 'waiting', attempts: 0, dueAt: caller.at, leasedUntil: null });
      return shown(await tx.save(delivery));
    });
  }

  replayDead(caller: Caller, id: string): Promise<{ count: number }> {
    return transaction(this.db, caller, async (tx) => {
      active(await lock(tx, WebhookEntity, webhooksOf(caller, { id })));
      const { affected } = await tx.update(WebhookDeliveryEntity, { webhookId: id, state: 'dead' }, { state: 'waiting', attempts: 0, dueAt: caller.at, leasedUntil: null });
      return { count: affected ?? 0 };
    });
  }
}

function active({ state }: WebhookEntity) {
  if (state !== 'active') throw new Conflict('webhook-not-active', 'Nothing is sent to this webhook at the moment. Resume it first.');
}

const shown = ({ id, messageId, type, state, attempts, status, words, createdAt, dueAt, deliveredAt }: WebhookDeliveryEntity): WebhookDelivery => ({
  ...{ id, messageId, type, state, attempts },
  ...(status !== null && { status }),
  ...(words !== null && { words }),
  createdAt: createdAt.toISOString(),
  dueAt: dueAt?.toISOString(),
  deliveredAt: deliveredAt?.toISOString(),
  actions: state === 'waiting' ? [] : ['replay'],
});

function cursorOf(cursor: string) {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(cursor)) throw new NotFound();
  return cursor;
}
