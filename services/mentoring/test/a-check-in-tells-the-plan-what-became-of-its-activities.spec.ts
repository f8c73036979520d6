import { checkInExplained, CheckInFiled, checkIns, type CheckIn, type CheckInDraft, type PlannedActivity } from '@pearls/contracts';
import { Questions } from '@pearls/messaging';
import { aMember, anApplicant } from '@pearls/testing';
import { v4 } from 'uuid';
import { aContact, aPearl, assigned, startMentoring, theCase, type Contact, type MentoringUnderTest, type Town } from './builders.js';

type Actor = Parameters<MentoringUnderTest['as']>[0];

describe('A check-in', () => {
  let service: MentoringUnderTest;
  let town: Town;
  let ilze: Contact;
  let youth: PlannedActivity;
  let fair: PlannedActivity;
  let quiz: PlannedActivity;
  let checkIn: CheckIn;

  beforeAll(async () => {
    service = await startMentoring();
    ilze = await aContact(service, 'LV');
    town = await aPearl(service);
    await assigned(service, town, ilze);
    [youth, fair, quiz] = service.rooms.plans.get(town.planId) as [PlannedActivity, PlannedActivity, PlannedActivity];
    const { items } = await service.as(service.secretary)(checkIns.openCheckIns, { body: { cycleId: '2028' } });
    checkIn = await read(town, items[0]!.id);
  });
  afterAll(() => service.end());

  const read = (actor: Actor, id = checkIn.id) => service.as(actor)(checkIns.readCheckIn, { params: { id } });
  const draft = (activities: CheckInDraft['activities']): CheckInDraft => ({ activities, highlight: 'Forty young people came.', difficulty: 'The gale.', helpWanted: 'A tent that holds.' });
  const save = async (activities: CheckInDraft['activities'], actor: Actor = town) => (checkIn = await service.as(actor)(checkIns.saveCheckIn, { params: { id: checkIn.id }, version: checkIn.version, body: draft(activities) }));
  const file = (actor: Actor = town) => service.as(actor)(checkIns.fileCheckIn, { params: { id: checkIn.id } });

  it('lists the activities of the plan as they stand now', async () => {
    expect(checkIn).toMatchObject({ quarter: 1, state: 'opened', actions: ['edit', 'file'] });
    expect(checkIn.activities.map(({ name, priority, plannedState, plannedStartsOn }) => [name, priority, plannedState, plannedStartsOn])).toEqual([
      ['Youth day', 'Young people stay', 'planned', '2028-05-04'],
      ['House fair', 'A town to be proud of', 'planned', '2028-05-04'],
      ['Neighbour quiz', 'A town to be proud of', 'planned', '2028-05-04'],
    ]);
    service.rooms.plans.set(town.planId, [youth, { ...fair, state: 'running' }, quiz]);
    expect((await read(town)).activities[1]!.plannedState).toBe('running');
  });

  it('saves half of it, and not over what a colleague saved', async () => {
    await save([{ activityId: youth.activityId, state: 'done', participants: 40 }]);
    expect(checkIn).toMatchObject({ participants: 40, activities: [{ state: 'done', participants: 40 }, {}, {}], highlight: 'Forty young people came.' });
    const stale = service.as(aMember(town.teamId, 'editor'))(checkIns.saveCheckIn, { params: { id: checkIn.id }, version: 1, body: draft([]) });
    await expect(stale).rejects.toMatchObject({ status: 412 });
    await expect(save([{ activityId: youth.activityId, state: 'done' }, { activityId: youth.activityId, state: 'running' }])).rejects.toMatchObject({ status: 422, problem: { type: '/problems/activity-twice' } });
  });

  it('is the team’s alone while it is a draft', async () => {
    for (const actor of [ilze, service.secretary]) {
      const seen = await read(actor);
      expect(seen).toMatchObject({ state: 'opened', highlight: '', difficulty: '', helpWanted: '', participants: 0, version: 0, actions: [] });
      expect(JSON.stringify(seen)).not.toMatch(/"state":"done"|"participants":40/);
    }
    await expect(read(anApplicant())).rejects.toMatchObject({ status: 404 });
    await expect(save([], aMember(town.teamId, 'viewer'))).rejects.toMatchObject({ status: 404 });
    await expect(file(service.secretary)).rejects.toMatchObject({ status: 404 });
    await expect(file(ilze)).rejects.toMatchObject({ status: 404 });
  });

  it('explains nothing to other rooms before it is filed', () => expect(service.app.get(Questions).ask(checkInExplained, { checkInId: checkIn.id })).rejects.toBeDefined());

  it('is not filed before it says how it stands with everything, and why something moved or was cancelled', async () => {
    await expect(file()).rejects.toMatchObject({ status: 422, problem: { errors: [{ message: 'Say how it stands with “House fair”.' }, { message: 'Say how it stands with “Neighbour quiz”.' }] } });
    await save([{ activityId: youth.activityId, state: 'done' }, { activityId: fair.activityId, state: 'moved', because: 'weather' }, { activityId: quiz.activityId, state: 'cancelled', because: 'other' }]);
    await expect(file()).rejects.toMatchObject({ status: 422, problem: { errors: [{ pointer: '/activities/1/startsOn' }, { pointer: '/activities/2/why' }] } });
  });

  it('tells the plan when it is filed, and then stands', async () => {
    await save([
      { activityId: youth.activityId, state: 'done', participants: 40 },
      { activityId: fair.activityId, state: 'moved', because: 'weather', startsOn: '2028-06-01', endsOn: '2028-06-02' },
      { activityId: quiz.activityId, state: 'cancelled', why: 'The house was sold.' },
      { activityId: v4(), state: 'running' },
    ]);
    checkIn = await file();
    expect(checkIn).toMatchObject({ state: 'filed', filedAt: '2026-11-24T10:00:00.000Z', actions: [] });
    expect(await service.told(CheckInFiled)).toEqual([
      {
        checkInId: checkIn.id,
        cycleId: '2028',
        planId: town.planId,
        teamId: town.teamId,
        activities: [
          { activityId: youth.activityId, state: 'done' },
          { activityId: fair.activityId, state: 'moved', because: 'weather', startsOn: '2028-06-01', endsOn: '2028-06-02' },
          { activityId: quiz.activityId, state: 'cancelled' },
        ],
      },
    ]);
    // The words stay here; the plan asks for them.
    expect(await service.app.get(Questions).ask(checkInExplained, { checkInId: checkIn.id })).toEqual({ activities: [{ activityId: quiz.activityId, why: 'The house was sold.' }] });
    service.rooms.plans.set(town.planId, [youth]);
    expect((await read(ilze)).activities.map(({ name, state }) => [name, state])).toEqual([['Youth day', 'done'], ['House fair', 'moved'], ['Neighbour quiz', 'cancelled']]);
    expect(await read(service.secretary)).toMatchObject({ helpWanted: 'A tent that holds.' });
    await expect(file()).rejects.toMatchObject({ status: 409 });
    await expect(save([])).rejects.toMatchObject({ status: 409 });
  });

  it('that is late turns the light of its candidate', async () => {
    service.rooms.plans.set(town.planId, [youth, { ...fair, state: 'moved' }, { ...quiz, state: 'cancelled' }]);
    await service.as(service.secretary)(checkIns.openCheckIns, { body: { cycleId: '2028', dueOn: '2026-11-23' } });
    expect(await theCase(service, ilze, town)).toMatchObject({ lateReports: 1, light: 'act', reasons: [{ code: 'late-reports' }] });
    // What is over needs no word again; what goes on does.
    const { items } = await service.as(town)(checkIns.listCheckIns, { query: { state: 'opened' } });
    checkIn = await read(town, items[0]!.id);
    await save([{ activityId: youth.activityId, state: 'running' }, { activityId: fair.activityId, state: 'running' }]);
    await expect(file()).resolves.toMatchObject({ state: 'filed' });
    expect((await theCase(service, ilze, town)).light).toBe('calm');
  });
});
