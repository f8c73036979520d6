import { CandidateSelected, inbox, notifications, TitlesPublished, type Actor, type InboxEntry } from '@pearls/contracts';
import { aSecretary, eventually } from '@pearls/testing';
import { v4 } from 'uuid';
import { aTown, openNoticeDesk, type NoticeDesk, type TownIds } from './notice-desk.js';

const PUBLISHED = '2027-10-20T08:00:00.000Z';

describe('The published titles', () => {
  let desk: NoticeDesk;
  const towns = ['rujiena', 'schleswig', 'krosno', 'vormsi', 'hailuoto'].map((placeId) => aTown(placeId));
  const formerTown = { ...aTown('smiltene'), cycleId: '2025' };
  const people = new Map<string, Actor>();

  beforeAll(async () => {
    desk = await openNoticeDesk();
    for (const town of towns) people.set(town.placeId, await desk.aMember(town));
    people.set('former', await desk.aMember(formerTown));
    people.set('juror', await desk.aHolder('juror', { cycleId: '2028' }));
    people.set('chair', await desk.aHolder('chair', { cycleId: '2028' }));
    people.set('juror of another cycle', await desk.aHolder('juror', { cycleId: '2027' }));
    people.set('contact', await desk.aHolder('contact', { country: 'LV' }));
    people.set('secretary', await desk.aHolder('secretariat'));
    const { planId: _, ...selected } = formerTown;
    await desk.service.hears(CandidateSelected, formerTown.applicationId, selected);
    await desk.known(people.size);
    await eventually(async () => expect(await entriesOf('former')).toHaveLength(1));
    desk.service.clock.travelTo(PUBLISHED);
    const judged = ({ planId, applicationId, teamId, placeId, country }: TownIds) => ({ planId, applicationId, teamId, placeId, country });
    await desk.service.hears(TitlesPublished, '2028', {
      cycleId: '2028',
      panelId: v4(),
      publishedAt: PUBLISHED,
      titles: [{ ...judged(towns[0]!), kind: 'base' }, { ...judged(towns[1]!), kind: 'extra' }],
      others: towns.slice(2).map(judged),
    });
    await eventually(async () => expect(await entriesOf('secretary')).toHaveLength(1));
  });
  afterAll(() => desk.stop());

  const entriesOf = async (who: string): Promise<InboxEntry[]> => (await desk.service.as(people.get(who)!)(inbox.listInbox)).items;
  const newest = async (who: string) => (await entriesOf(who))[0]?.kind;

  it('reach each candidate with its own result, and everybody else with the news', async () => {
    expect(await Promise.all(towns.map(({ placeId }) => newest(placeId)))).toEqual(['title-awarded', 'title-awarded', 'title-not-awarded', 'title-not-awarded', 'title-not-awarded']);
    expect(await Promise.all(['juror', 'chair', 'contact', 'secretary', 'former'].map(newest))).toEqual(['result-published', 'result-published', 'result-published', 'result-published', 'result-public']);
    expect(await newest('juror of another cycle')).toBeUndefined();
    const [entry] = await entriesOf('rujiena');
    expect(entry).toMatchObject({ title: 'Rujiena is a Cultural Pearl', lines: [expect.stringContaining('Cultural Pearls 2028'), expect.any(String)] });
  });

  it('are told at one instant and handed over in one sweep, the candidates first', async () => {
    const rows = await desk.service.db.query<{ kind: string; at: Date; commit: string }[]>(
      `select n.kind, e.at, e.xmin::text as commit from inbox_entries e join notices n on n.id = e.notice_id where n.kind in ('title-awarded', 'title-not-awarded', 'result-published', 'result-public') order by e.id`,
    );
    expect(rows).toHaveLength(10);
    expect([...new Set(rows.map(({ at }) => at.toISOString()))]).toEqual([PUBLISHED]);
    expect(new Set(rows.map(({ commit }) => commit)).size).toBe(1);
    expect(rows.slice(0, 5).map(({ kind }) => kind)).toEqual(['title-awarded', 'title-awarded', 'title-not-awarded', 'title-not-awarded', 'title-not-awarded']);
  });

  it('leave by mail at once, the candidates first', async () => {
    await eventually(async () => expect((await desk.service.as(aSecretary())(notifications.messages, { query: { state: 'sent' } })).items).toHaveLength(9));
    const mails = await desk.service.db.query<{ kind: string; at: Date; commit: string }[]>(`select kind, due_at as at, created_at from messages order by id`);
    expect(mails.slice(0, 5).map(({ kind }) => kind)).toEqual(['title-awarded', 'title-awarded', 'title-not-awarded', 'title-not-awarded', 'title-not-awarded']);
    const handed = await desk.service.db.query<{ handedOverAt: Date }[]>(`select handed_over_at as "handedOverAt" from messages`);
    expect([...new Set(handed.map(({ handedOverAt }) => handedOverAt.toISOString()))]).toEqual([PUBLISHED]);
  });

  it('say nothing in the network’s mail until its ten minutes are over', async () => {
    const mailsTo = async (who: string) => (await desk.service.as(people.get(who)!)(notifications.myMessages)).items;
    expect(await mailsTo('former')).toEqual([]);
    desk.service.clock.advance(600_000);
    await eventually(async () => expect(await mailsTo('former')).toMatchObject([{ kind: 'news', subject: 'Cultural Pearls 2028: these are the new Pearls' }]));
  });
});
