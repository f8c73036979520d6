import { CallOpened, PartnerClosed, webhooks, type Actor, type Webhook } from '@pearls/contracts';
import { aPartner, eventually } from '@pearls/testing';
import { WEBHOOK_RESTS } from '../src/webhooks/webhook-sender.service.js';
import { openNoticeDesk, type NoticeDesk } from './notice-desk.js';
import { openReceiver, type Receiver } from './webhook-receiver.js';

describe('A receiver that does not take a fact', () => {
  let desk: NoticeDesk;
  let receiver: Receiver;
  let partner: Actor;
  let hook: Webhook;

  beforeAll(async () => {
    desk = await openNoticeDesk({ env: { WEBHOOKS_TO_THIS_MACHINE: 'true' } });
  });
  beforeEach(async () => {
    desk.service.clock.travelTo('2026-11-24T10:00:00.000Z');
    receiver = await openReceiver();
    partner = aPartner('webhooks:manage');
    hook = await desk.service.as(partner)(webhooks.openWebhook, { body: { url: receiver.url, facts: ['applications.call-opened'] } });
  });
  afterEach(async () => {
    await desk.service.as(partner)(webhooks.closeWebhook, { params: { id: hook.id } });
    await receiver.close();
  });
  afterAll(() => desk.stop());

  const params = () => ({ id: hook.id });
  const delivery = async () => (await desk.service.as(partner)(webhooks.listWebhookDeliveries, { params: params() })).items[0]!;
  const becomes = (expected: object) => eventually(async () => expect(await delivery()).toMatchObject(expected));
  const tell = () => desk.service.hears(CallOpened, '2028', { cycleId: '2028' });

  it('gets it again with growing rests, the same message each time, until it is given up; and again when it is asked for', async () => {
    receiver.status = 500;
    await tell();
    for (const [attempt, rest] of WEBHOOK_RESTS.entries()) {
      await becomes({ state: 'waiting', attempts: attempt + 1, status: 500, dueAt: new Date(desk.service.clock.now().getTime() + rest * 1000).toISOString() });
      desk.service.clock.advance(rest * 1000);
    }
    await becomes({ state: 'dead', attempts: WEBHOOK_RESTS.length + 1, actions: ['replay'] });
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-timestamp'])).size).toBe(receiver.received.length);
    expect(await desk.service.as(partner)(webhooks.readWebhook, { params: params() })).toMatchObject({ dead: 1, failingSince: '2026-11-24T10:00:00.000Z' });

    receiver.status = 204;
    await desk.service.as(partner)(webhooks.replayWebhookDelivery, { params: { id: hook.id, deliveryId: (await delivery()).id } });
    await becomes({ state: 'delivered', attempts: 1, status: 204 });
    const record = await desk.service.as(partner)(webhooks.readWebhookDelivery, { params: { id: hook.id, deliveryId: (await delivery()).id } });
    expect(record.tries.map(({ status }) => status)).toEqual([...WEBHOOK_RESTS.map(() => 500), 500, 204]);
    const healthy = await desk.service.as(partner)(webhooks.readWebhook, { params: params() });
    expect([healthy.dead, healthy.failingSince]).toEqual([0, undefined]);
  });

  it('is tried again when it is not there at all, and gets everything that was given up at once', async () => {
    await receiver.close();
    await tell();
    await becomes({ state: 'waiting', attempts: 1, words: 'The connection failed: ECONNREFUSED.' });
    await desk.service.db.query(`update webhook_deliveries set state = 'dead', due_at = null where webhook_id = $1`, [hook.id]);
    expect(await desk.service.as(partner)(webhooks.replayDeadDeliveries, { params: params() })).toEqual({ count: 1 });
    await becomes({ state: 'waiting', attempts: 1 });
    await expect(desk.service.as(partner)(webhooks.replayWebhookDelivery, { params: { id: hook.id, deliveryId: (await delivery()).id } })).rejects.toMatchObject({ status: 409 });
    receiver = await openReceiver();
  });

  it('is left alone as long as it asks for', async () => {
    Object.assign(receiver, { status: 503, headers: { 'retry-after': '900' } });
    await tell();
    await becomes({ attempts: 1, dueAt: '2026-11-24T10:15:00.000Z' });
  });

  it('that says it is gone gets nothing more', async () => {
    receiver.status = 410;
    await tell();
    await becomes({ state: 'dead', attempts: 1 });
    expect(await desk.service.as(partner)(webhooks.readWebhook, { params: params() })).toMatchObject({ state: 'gone' });
  });

  it('is not followed to another address, and nothing large is read from it', async () => {
    const elsewhere = await openReceiver();
    Object.assign(receiver, { status: 302, headers: { location: elsewhere.url }, text: 'x'.repeat(5_000_000) });
    await tell();
    await becomes({ state: 'waiting', attempts: 1, status: 302 });
    expect(elsewhere.received).toEqual([]);
    await elsewhere.close();
  });

  it('gets nothing once its partner system is shut out', async () => {
    receiver.status = 500;
    await tell();
    await becomes({ attempts: 1 });
    await desk.service.hears(PartnerClosed, partner.id, { clientId: partner.id });
    await becomes({ state: 'dead', words: 'The partner system was shut out.' });
    const before = receiver.received.length;
    const heard = await tell();
    desk.service.clock.advance(86_400_000);
    await eventually(async () => expect(await desk.service.db.query(`select 1 from inbox where event_id = $1`, [heard])).toHaveLength(1));
    expect(receiver.received).toHaveLength(before);
  });
});
