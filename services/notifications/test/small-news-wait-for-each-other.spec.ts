import { inbox, notifications, preferences, SessionShared, PlanOpened, type Actor } from '@pearls/contracts';
import { eventually } from '@pearls/testing';
import { v4 } from 'uuid';
import { aTown, openNoticeDesk, type NoticeDesk, type TownIds } from './notice-desk.js';

const MINUTE = 60_000;

describe('Small news', () => {
  let desk: NoticeDesk;
  let town: TownIds;
  let member: Actor;
  beforeAll(async () => {
    desk = await openNoticeDesk();
  });
  afterAll(() => desk.stop());
  beforeEach(async () => {
    desk.service.clock.travelTo('2027-05-19T10:00:00.000Z');
    town = aTown('rujiena');
    member = await desk.aMember(town);
    await desk.service.hears(PlanOpened, town.planId, town);
    await eventually(async () => expect(await mails()).toMatchObject([{ kind: 'plan-opened', state: 'sent' }]));
  });
  const mails = async () => (await desk.service.as(member)(notifications.myMessages)).items;
  const entries = async () => (await desk.service.as(member)(inbox.listInbox)).items;
  const share = async () => desk.service.hears(SessionShared, v4(), { sessionId: v4(), cycleId: '2028', teamId: town.teamId });
  const told = (count: number) => eventually(async () => expect(await entries()).toHaveLength(count));

  it('leave in one mail, ten minutes after the first', async () => {
    await share();
    await told(2);
    desk.service.clock.advance(9 * MINUTE);
    await share();
    await share();
    await told(4);
    expect(await mails()).toHaveLength(1);

    desk.service.clock.advance(MINUTE);
    await eventually(async () => expect(await mails()).toMatchObject([{ kind: 'news', state: 'sent', subject: '3 news from the Cultural Pearls' }, { kind: 'plan-opened' }]));
    const [{ text }] = await desk.service.db.query<[{ text: string }]>(`select c.text from message_copies c join messages m on m.id = c.message_id where m.kind = 'news' and m.person_id = $1`, [member.id]);
    expect(text.match(/Rujiena: a new note of your contact/g)).toHaveLength(3);
    expect(text).toContain('You choose which mails you get, and when: http://localhost:8080/account/preferences');
  });

  it('need no mail when they were read meanwhile', async () => {
    await share();
    await told(2);
    await desk.service.as(member)(inbox.markAllRead, { body: {} });
    desk.service.clock.advance(10 * MINUTE);
    await eventually(async () => expect(await desk.service.db.query(`select 1 from mail_bundles where closed_at is null and person_id = $1`, [member.id])).toEqual([]));
    expect(await mails()).toHaveLength(1);
  });

  it('come once a day or once a week, at seven where the reader is, or not at all', async () => {
    const choose = async (cadence: 'daily' | 'weekly' | 'off', version: number) => desk.service.as(member)(preferences.changePreferences, { version, body: { zone: 'Europe/Riga', topics: [{ topic: 'mentoring', cadence }] } });
    await choose('daily', 0);
    await share();
    await told(2);
    const due = async () => (await desk.service.db.query<{ at: Date }[]>(`select due_at as at from mail_bundles where closed_at is null and person_id = $1 order by due_at desc`, [member.id])).map(({ at }) => at.toISOString());
    expect(await due()).toEqual(['2027-05-20T04:00:00.000Z']);

    await choose('weekly', 1);
    await share();
    await told(3);
    expect((await due())[0]).toBe('2027-05-24T04:00:00.000Z');

    await choose('off', 2);
    await share();
    await told(4);
    desk.service.clock.travelTo('2027-05-24T04:00:00.000Z');
    await eventually(async () => expect((await mails()).map(({ kind }) => kind).sort()).toEqual(['daily-digest', 'plan-opened', 'weekly-digest']));
    expect(await due()).toEqual([]);
  });

  it('that are days old when they are heard come to the inbox alone', async () => {
    desk.identityGoes();
    await share();
    await eventually(async () => expect(await desk.service.db.query(`select 1 from notices where state = 'waiting' and tries > 0`)).toHaveLength(1));
    desk.service.clock.advance(49 * 60 * MINUTE);
    desk.identityReturns();
    await told(2);
    expect(await desk.service.db.query(`select 1 from inbox_entries where person_id = $1 and bundle_id is null`, [member.id])).toHaveLength(1);
    expect(await mails()).toHaveLength(1);
  });
});
