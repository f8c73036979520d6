import { inbox, notifications, PlanOpened, preferences, type Actor } from '@pearls/contracts';
import { eventually } from '@pearls/testing';
import { aTown, openNoticeDesk, type NoticeDesk } from './notice-desk.js';

describe('A deadline', () => {
  let desk: NoticeDesk;
  const town = aTown('rujiena');
  let latvian: Actor;
  let german: Actor;

  beforeAll(async () => {
    desk = await openNoticeDesk();
    latvian = await desk.aMember(town, { language: 'lv' });
    german = await desk.aMember(town, { language: 'de' });
    await desk.known(2);
    await desk.service.as(latvian)(preferences.noteZone, { body: { zone: 'Europe/Riga' } });
    await desk.service.as(latvian)(preferences.changePreferences, { version: 0, body: { zone: 'Europe/Riga', topics: [{ topic: 'plan', cadence: 'off' }] } });
    await desk.service.hears(PlanOpened, town.planId, town);
    await eventually(async () => expect((await desk.service.as(latvian)(notifications.myMessages)).items).toMatchObject([{ state: 'sent' }]));
  });
  afterAll(() => desk.stop());

  it('is in the reader’s language, in the programme’s zone and in the reader’s own where clocks differ', async () => {
    const [entry] = (await desk.service.as(latvian)(inbox.listInbox)).items;
    expect(entry).toMatchObject({ kind: 'plan-opened', topic: 'plan', language: 'lv', title: 'Rujiena: plāns ir atvērts', action: { label: 'Atvērt plānu', path: `/applicant/plans/${town.planId}` } });
    expect(entry!.lines[1]).toMatch(/^Iesniegšanas termiņš: otrdiena, 2027\. gada 31\. augusts,? 23:59 Centrāleiropas laiks – pie jums: trešdiena, 2027\. gada 1\. septembris,? 00:59 Austrumeiropas laiks\.$/);
  });

  it('is said once where the clocks agree, in English where the language is not written yet', async () => {
    const [entry] = (await desk.service.as(german)(inbox.listInbox)).items;
    expect(entry).toMatchObject({ language: 'en', title: 'Rujiena: your plan is open' });
    expect(entry!.lines[1]).toBe('Hand it in by Tuesday, 31 August 2027 at 23:59 Central European Time.');
  });

  it('is in the language that is asked for', async () => {
    const [entry] = (await desk.service.as(german)(inbox.listInbox, { query: { language: 'lv' } })).items;
    expect(entry!.title).toBe('Rujiena: plāns ir atvērts');
  });

  it('comes by mail although mail about its topic is off', async () => {
    const [mail] = (await desk.service.as(latvian)(notifications.myMessages)).items;
    expect(mail).toMatchObject({ kind: 'plan-opened', subject: 'Rujiena: plāns ir atvērts', address: `${latvian.id}@town.example` });
    const [{ text }] = await desk.service.db.query<[{ text: string }]>(`select text from message_copies where message_id = $1`, [mail!.id]);
    expect(text).toContain(`http://localhost:8080/applicant/plans/${town.planId}`);
    expect(text).toContain('pie jums:');
  });
});
