import { inbox, SessionShared, PlanOpened, type Actor } from '@pearls/contracts';
import { eventually } from '@pearls/testing';
import { v4 } from 'uuid';
import { aTown, openNoticeDesk, type NoticeDesk } from './notice-desk.js';

describe('The inbox', () => {
  let desk: NoticeDesk;
  const town = aTown('rujiena');
  let member: Actor;

  beforeAll(async () => {
    desk = await openNoticeDesk();
    member = await desk.aMember(town);
    await desk.known(1);
    await desk.service.hears(PlanOpened, town.planId, town);
    for (let one = 0; one < 60; one += 1) await desk.service.hears(SessionShared, v4(), { sessionId: v4(), cycleId: '2028', teamId: town.teamId });
    await eventually(async () => expect(await count()).toEqual({ unread: 61, todos: 1 }));
  });
  afterAll(() => desk.stop());

  const as = () => desk.service.as(member);
  const count = () => as()(inbox.countInbox);

  it('comes page by page, the newest first, and by topic', async () => {
    const first = await as()(inbox.listInbox);
    const second = await as()(inbox.listInbox, { query: { cursor: first.next } });
    expect([first.items.length, second.items.length, second.next]).toEqual([50, 11, undefined]);
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(61);
    expect((await as()(inbox.listInbox, { query: { topic: 'plan' } })).items.map(({ kind }) => kind)).toEqual(['plan-opened']);
    await expect(as()(inbox.listInbox, { query: { cursor: 'elsewhere' } })).rejects.toMatchObject({ status: 404 });
  });

  it('keeps when a notice was read first, and takes it back', async () => {
    const { id } = (await as()(inbox.listInbox, { query: { topic: 'plan' } })).items[0]!;
    expect(await as()(inbox.markRead, { params: { id } })).toMatchObject({ readAt: '2026-11-24T10:00:00.000Z' });
    desk.service.clock.advance(60_000);
    expect(await as()(inbox.markRead, { params: { id } })).toMatchObject({ readAt: '2026-11-24T10:00:00.000Z' });
    expect(await count()).toEqual({ unread: 60, todos: 1 });
    expect((await as()(inbox.markUnread, { params: { id } })).readAt).toBeUndefined();
    expect(await count()).toEqual({ unread: 61, todos: 1 });
  });

  it('marks all up to what was seen, and all', async () => {
    const page = await as()(inbox.listInbox);
    const older = page.items.at(-1)!.id;
    expect(await as()(inbox.markAllRead, { body: { upTo: older } })).toEqual({ unread: 49, todos: 1 });
    expect((await as()(inbox.listInbox, { query: { unread: true } })).items).toHaveLength(49);
    expect(await as()(inbox.markAllRead, { body: {} })).toEqual({ unread: 0, todos: 1 });
  });
});
