import { ConflictsDeclared, DeliberationStarted, inbox, PanelOpened, ScoringStarted, SheetReopened, SheetsCompleted, TitlesDecided, todos, type Actor } from '@pearls/contracts';
import { eventually } from '@pearls/testing';
import { v4 } from 'uuid';
import { openNoticeDesk, type NoticeDesk } from './notice-desk.js';

describe('The jury’s to-dos', () => {
  let desk: NoticeDesk;
  const panel = { cycleId: '2028', panelId: v4() };
  let first: Actor;
  let second: Actor;
  let chair: Actor;
  let stranger: Actor;
  let secretary: Actor;

  beforeAll(async () => {
    desk = await openNoticeDesk({ at: '2027-09-15T08:00:00.000Z' });
    first = await desk.aHolder('juror', { cycleId: '2028' });
    second = await desk.aHolder('juror', { cycleId: '2028' });
    chair = await desk.aHolder('chair', { cycleId: '2028' });
    stranger = await desk.aHolder('juror', { cycleId: '2027' });
    secretary = await desk.aHolder('secretariat');
    await desk.known(5);
  });
  afterAll(() => desk.stop());

  const list = async (actor: Actor) => (await desk.service.as(actor)(todos.listTodos)).items;
  const have = (expected: [Actor, string[]][]) =>
    eventually(async () => {
      for (const [actor, kinds] of expected) expect((await list(actor)).map(({ kind }) => kind)).toEqual(kinds);
    });

  it('ask each juror to declare, and drop from the list of whoever has', async () => {
    await desk.service.hears(PanelOpened, panel.panelId, panel);
    await have([[first, ['declare-conflicts']], [second, ['declare-conflicts']], [chair, ['declare-conflicts']], [stranger, []], [secretary, ['start-scoring']]]);
    expect((await list(first))[0]).toMatchObject({ path: `/jury/panels/${panel.panelId}/conflicts` });
    const before = JSON.stringify(await list(second));

    await desk.service.hears(ConflictsDeclared, panel.panelId, { ...panel, personId: first.id });
    await have([[first, []], [second, ['declare-conflicts']], [chair, ['declare-conflicts', 'confirm-conflicts']]]);
    expect(JSON.stringify(await list(second))).toBe(before);
    expect(await desk.service.as(second)(inbox.countInbox)).toEqual({ unread: 1, todos: 1 });
  });

  it('ask for scores, and again of whose sheet is reopened', async () => {
    await desk.service.hears(ScoringStarted, panel.panelId, panel);
    await have([[first, ['score-plans']], [second, ['score-plans']], [chair, ['score-plans']], [secretary, []]]);
    await eventually(async () => expect((await list(first))[0]).toMatchObject({ dueAt: '2027-10-06T07:00:00.000Z', path: `/jury/panels/${panel.panelId}` }));
    await desk.service.hears(SheetsCompleted, panel.panelId, { ...panel, personId: first.id });
    await have([[first, []], [second, ['score-plans']]]);
    await desk.service.hears(SheetReopened, panel.panelId, { ...panel, personId: first.id });
    await have([[first, ['score-plans']]]);
    expect((await desk.service.as(second)(inbox.listInbox)).items.map(({ kind }) => kind)).not.toContain('sheet-reopened');
  });

  it('remind before the jury meets, and only those whose sheets are open', async () => {
    await desk.service.hears(SheetsCompleted, panel.panelId, { ...panel, personId: first.id });
    await have([[first, []]]);
    desk.service.clock.travelTo('2027-09-30T08:00:00.000Z');
    const reminders = async (actor: Actor) => (await desk.service.as(actor)(inbox.listInbox, { query: { topic: 'deadlines' } })).items;
    await eventually(async () => expect(await reminders(second)).toMatchObject([{ kind: 'soon-due', title: 'Soon due: Score your plans (Cultural Pearls 2028)', action: { path: `/jury/panels/${panel.panelId}` } }]));
    expect(await reminders(chair)).toHaveLength(1);
    expect(await reminders(first)).toEqual([]);
    desk.service.clock.travelTo('2027-10-04T08:00:00.000Z');
    await eventually(async () => expect(await reminders(second)).toHaveLength(2));
  });

  it('lead from the deliberation to the release, and say nothing of the result', async () => {
    await desk.service.hears(DeliberationStarted, panel.panelId, panel);
    await have([[second, []], [chair, ['decide-titles']]]);
    await desk.service.hears(TitlesDecided, panel.panelId, { ...panel, embargoAt: '2027-10-20T08:00:00.000Z' });
    await have([[chair, []], [secretary, ['release-result']]]);
    expect((await list(secretary))[0]).toMatchObject({ dueAt: '2027-10-20T08:00:00.000Z' });
    const told = await eventually(async () => {
      const [entry] = (await desk.service.as(secretary)(inbox.listInbox)).items;
      expect(entry).toMatchObject({ kind: 'office-titles-decided' });
      return entry;
    });
    expect(told!.lines).toEqual([expect.stringMatching(/^The result is under embargo until Wednesday,? 20 October 2027 at 10:00 Central European Time\./)]);
    expect((await desk.service.as(stranger)(inbox.listInbox)).items).toEqual([]);
  });
});
