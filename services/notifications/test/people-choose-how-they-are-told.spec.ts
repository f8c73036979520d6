import { NOTICE_TOPICS, preferences } from '@pearls/contracts';
import { aPerson } from '@pearls/testing';
import { openNoticeDesk, type NoticeDesk } from './notice-desk.js';

describe('How somebody is told', () => {
  let desk: NoticeDesk;
  beforeAll(async () => {
    desk = await openNoticeDesk();
  });
  afterAll(() => desk.stop());

  it('begins with the zone of the programme, and every topic has its answer', async () => {
    const mine = await desk.service.as(aPerson())(preferences.readPreferences);
    expect(mine).toMatchObject({ zone: 'Europe/Berlin', zoneKnown: false, version: 0 });
    expect(mine.topics.map(({ topic }) => topic)).toEqual([...NOTICE_TOPICS]);
  });

  it('follows the browser until a zone is chosen by hand', async () => {
    const person = desk.service.as(aPerson());
    expect(await person(preferences.noteZone, { body: { zone: 'Europe/Riga' } })).toMatchObject({ zone: 'Europe/Riga', zoneKnown: true, version: 0 });
    expect(await person(preferences.noteZone, { body: { zone: 'Europe/Oslo' } })).toMatchObject({ zone: 'Europe/Oslo' });
    await person(preferences.changePreferences, { version: 0, body: { zone: 'Europe/Helsinki', topics: [] } });
    expect(await person(preferences.noteZone, { body: { zone: 'Europe/Oslo' } })).toMatchObject({ zone: 'Europe/Helsinki', version: 1 });
  });

  it('changes topic by topic, and never over somebody’s newer choice', async () => {
    const person = desk.service.as(aPerson());
    const first = await person(preferences.changePreferences, { version: 0, body: { zone: 'Europe/Riga', topics: [{ topic: 'calls', cadence: 'off' }] } });
    const second = await person(preferences.changePreferences, { version: first.version, body: { zone: 'Europe/Riga', topics: [{ topic: 'office', cadence: 'weekly' }] } });
    expect(second.topics).toEqual(expect.arrayContaining([{ topic: 'calls', cadence: 'off' }, { topic: 'office', cadence: 'weekly' }]));
    await expect(person(preferences.changePreferences, { version: first.version, body: { zone: 'Europe/Riga', topics: [] } })).rejects.toMatchObject({ status: 412 });
  });

  it('takes zones that exist', async () => {
    const person = desk.service.as(aPerson());
    for (const zone of ['Europe/Atlantis', 'Mars']) await expect(person(preferences.noteZone, { body: { zone } })).rejects.toMatchObject({ status: 422, problem: { type: '/problems/unknown-zone' } });
  });
});
