import { CallOpened, EventAnnounced, PracticePublished, StoryPublished, TitlesPublished, webhooks, type Actor, type Webhook } from '@pearls/contracts';
import { anAdministrator, aPartner, eventually } from '@pearls/testing';
import { v4 } from 'uuid';
import { aTown, openNoticeDesk, type NoticeDesk } from './notice-desk.js';
import { isSignedWith, openReceiver, type Receiver } from './webhook-receiver.js';

describe('A public fact', () => {
  let desk: NoticeDesk;
  let receiver: Receiver;
  let partner: Actor;
  let hook: Webhook;
  let secret: string;

  beforeAll(async () => {
    desk = await openNoticeDesk({ env: { WEBHOOKS_TO_THIS_MACHINE: 'true' } });
  });
  beforeEach(async () => {
    receiver = await openReceiver();
    partner = aPartner('webhooks:manage');
    hook = await desk.service.as(partner)(webhooks.openWebhook, { body: { url: receiver.url, facts: ['jury.titles-published', 'mentoring.event-announced', 'applications.call-opened', 'repository.practice-published'] } });
    ({ secret } = await desk.service.as(partner)(webhooks.issueWebhookSecret, { params: { id: hook.id }, body: {} }));
  });
  afterEach(async () => {
    await desk.service.as(partner)(webhooks.closeWebhook, { params: { id: hook.id } });
    await receiver.close();
  });
  afterAll(() => desk.stop());

  const arrived = (count: number) => eventually(() => expect(receiver.received).toHaveLength(count));
  const callOpens = () => desk.service.hears(CallOpened, '2028', { cycleId: '2028' });

  it('arrives once, signed, with less than rooms tell each other', async () => {
    const { cycleId, ...town } = aTown('rujiena');
    const at = '2026-11-24T09:59:00.000Z';
    const id = await desk.service.hears(TitlesPublished, '2028', { cycleId, panelId: v4(), publishedAt: at, titles: [{ ...town, kind: 'base' }], others: [] });
    await arrived(1);
    const [got] = receiver.received;
    expect(JSON.parse(got!.body)).toEqual({ type: 'jury.titles-published', timestamp: '2026-11-24T10:00:00.000Z', data: { cycleId: '2028', publishedAt: at, titles: [{ placeId: 'rujiena', country: 'LV', kind: 'base' }] } });
    expect(got!.headers).toMatchObject({ 'webhook-id': id, 'webhook-timestamp': String(Date.parse('2026-11-24T10:00:00.000Z') / 1000), 'content-type': 'application/json' });
    expect(isSignedWith(secret, got!)).toBe(true);
    expect(isSignedWith(secret, { ...got!, body: got!.body.replace('rujiena', 'smiltene') })).toBe(false);
    expect(isSignedWith(`whsec_${Buffer.alloc(32).toString('base64')}`, got!)).toBe(false);

    await desk.service.hears(TitlesPublished, '2028', { cycleId, panelId: v4(), publishedAt: at, titles: [], others: [] }, id);
    await callOpens();
    await arrived(2);
    expect(JSON.parse(receiver.received[1]!.body)).toMatchObject({ type: 'applications.call-opened', data: { cycleId: '2028' } });
    await eventually(async () => {
      const { items } = await desk.service.as(partner)(webhooks.listWebhookDeliveries, { params: { id: hook.id } });
      expect(items.map(({ type, state, attempts, status }) => [type, state, attempts, status])).toEqual([['applications.call-opened', 'delivered', 1, 200], ['jury.titles-published', 'delivered', 1, 200]]);
    });
  });

  it('goes to those who want it, and only where it is for everybody', async () => {
    const event = { eventId: v4(), cycleId: '2028', kind: 'webinar', startsAt: '2027-06-01T08:00:00.000Z', endsAt: '2027-06-01T09:00:00.000Z', zone: 'Europe/Berlin' } as const;
    await desk.service.hears(EventAnnounced, event.eventId, { ...event, audience: 'candidates' });
    await desk.service.hears(StoryPublished, v4(), { storyId: v4(), slug: 'a-story' });
    const open = { ...event, eventId: v4(), audience: 'public' as const };
    await desk.service.hears(EventAnnounced, open.eventId, open);
    await arrived(1);
    await desk.service.hears(PracticePublished, v4(), { practiceId: v4(), teamId: v4(), kind: 'method', slug: 'a-method' });
    await arrived(2);
    expect(JSON.parse(receiver.received[0]!.body)).toMatchObject({ data: { eventId: open.eventId } });
    expect(Object.keys((JSON.parse(receiver.received[1]!.body) as { data: object }).data)).toEqual(['practiceId', 'kind', 'slug']);
  });

  it('is signed with both secrets while the old one still holds, then with the new one alone', async () => {
    const { secret: next, formerSecretUntil } = await desk.service.as(partner)(webhooks.issueWebhookSecret, { params: { id: hook.id }, body: { keepFormerHours: 24 } });
    expect([next === secret, formerSecretUntil]).toEqual([false, '2026-11-25T10:00:00.000Z']);
    await callOpens();
    await arrived(1);
    expect([secret, next].map((one) => isSignedWith(one, receiver.received[0]!))).toEqual([true, true]);

    desk.service.clock.travelTo('2026-11-25T10:00:00.001Z');
    await callOpens();
    await arrived(2);
    expect([secret, next].map((one) => isSignedWith(one, receiver.received[1]!))).toEqual([false, true]);
    desk.service.clock.travelTo('2026-11-24T10:00:00.000Z');
  });

  it('keeps its secrets out of the database and of every other answer', async () => {
    const tables = await desk.service.db.query<{ content: string }[]>(`select w::text as content from webhooks w`);
    expect(JSON.stringify(tables)).not.toContain(secret.slice(6));
    expect(JSON.stringify(await desk.service.as(anAdministrator())(webhooks.listWebhooks))).not.toContain('whsec_');
    expect(JSON.stringify(await desk.service.db.query(`select * from idempotency_keys`))).not.toContain('whsec_');
  });

  it('can be tried with a test', async () => {
    const delivery = await desk.service.as(partner)(webhooks.testWebhook, { params: { id: hook.id } });
    expect(delivery).toMatchObject({ type: 'notifications.webhook-test', state: 'waiting' });
    await arrived(1);
    expect(isSignedWith(secret, receiver.received[0]!)).toBe(true);
    await eventually(async () => expect(await desk.service.as(partner)(webhooks.readWebhookDelivery, { params: { id: hook.id, deliveryId: delivery.id } })).toMatchObject({ state: 'delivered', body: receiver.received[0]!.body, tries: [{ status: 200 }] }));
  });

  it('does not leave while the webhook is paused', async () => {
    const paused = await desk.service.as(partner)(webhooks.changeWebhook, { params: { id: hook.id }, version: hook.version, body: { active: false } });
    expect(paused).toMatchObject({ state: 'paused' });
    await expect(desk.service.as(partner)(webhooks.testWebhook, { params: { id: hook.id } })).rejects.toMatchObject({ status: 409 });
    const heard = await callOpens();
    await eventually(async () => expect(await desk.service.db.query(`select 1 from inbox where event_id = $1`, [heard])).toHaveLength(1));
    await expect(desk.service.as(partner)(webhooks.changeWebhook, { params: { id: hook.id }, version: hook.version, body: { active: true } })).rejects.toMatchObject({ status: 412 });
    await desk.service.as(partner)(webhooks.changeWebhook, { params: { id: hook.id }, version: paused.version, body: { active: true } });
    await desk.service.as(partner)(webhooks.testWebhook, { params: { id: hook.id } });
    await arrived(1);
    expect(receiver.received[0]!.body).toContain('webhook-test');
  });
});
