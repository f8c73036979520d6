import { ActivityFinished, CheckInFiled, plannedActivities, planRecords, plans, PracticeUsed, type ActivityMove, type ActivityReported } from '@pearls/contracts';
import { Questions } from '@pearls/messaging';
import { eventually } from '@pearls/testing';
import { v4 } from 'uuid';
import { aPearl, aRecord, startPlans, type Candidate, type PlansUnderTest } from './builders.js';

describe('Activities of the title year', () => {
  let service: PlansUnderTest;
  let pearl: Candidate;
  const params = () => ({ id: pearl.plan.id });

  beforeAll(async () => {
    service = await startPlans();
    pearl = await aPearl(service);
  });
  afterAll(() => service.end());

  const move = (recordId: string, body: ActivityMove) => service.as(pearl)(planRecords.moveActivity, { params: { ...params(), recordId }, body });
  const read = async (recordId: string) => (await service.as(pearl)(plans.readPlan, { params: params() })).records.find(({ id }) => id === recordId)!;
  const checkIn = async (activities: ActivityReported[], id?: string) => {
    const checkInId = v4();
    return service.hears(CheckInFiled, checkInId, { checkInId, cycleId: '2028', planId: pearl.plan.id, teamId: pearl.teamId, activities }, id);
  };

  it('begin and are done, which is told once', async () => {
    const { id } = await aRecord(service, pearl, 'activity');
    expect(await move(id, { state: 'running' })).toMatchObject({ id, activity: { state: 'running' } });
    expect(await move(id, { state: 'done' })).toMatchObject({ activity: { state: 'done', moves: [] } });
    await expect(move(id, { state: 'cancelled', because: 'weather' })).rejects.toMatchObject({ status: 409 });
    expect((await service.told(ActivityFinished)).filter(({ activityId }) => activityId === id)).toEqual([expect.objectContaining({ planId: pearl.plan.id, placeId: 'rujiena' })]);
  });

  it('move to another day and keep the days they had', async () => {
    const { id } = await aRecord(service, pearl, 'activity');
    await expect(move(id, { state: 'moved', because: 'weather' })).rejects.toMatchObject({ problem: { errors: [{ pointer: '/startsOn' }] } });
    await move(id, { state: 'moved', because: 'weather', startsOn: '2028-06-02', endsOn: '2028-06-03' });
    expect(await move(id, { state: 'moved', because: 'weather', startsOn: '2028-07-01' })).toMatchObject({
      answers: { 'starts-on': '2028-07-01', 'ends-on': '2028-07-01' },
      activity: { state: 'moved', because: 'weather', formerDates: [{ startsOn: '2028-05-02', endsOn: '2028-05-20' }, { startsOn: '2028-06-02', endsOn: '2028-06-03' }] },
    });
  });

  it('are cancelled with a reason, and not removed', async () => {
    const { id } = await aRecord(service, pearl, 'activity');
    await expect(move(id, { state: 'cancelled' })).rejects.toMatchObject({ problem: { errors: [{ pointer: '/because' }] } });
    expect(await move(id, { state: 'cancelled', because: 'weather', reason: 'A storm took the tents.' })).toMatchObject({ activity: { state: 'cancelled', because: 'weather', reason: 'A storm took the tents.' } });
    await expect(service.as(pearl)(planRecords.removeRecord, { params: { ...params(), recordId: id } })).rejects.toMatchObject({ problem: { type: '/problems/activity-on-record' } });
  });

  it('follow a check-in, however often it is delivered, and leave alone what it cannot say', async () => {
    const [first, second, done] = [await aRecord(service, pearl, 'activity'), await aRecord(service, pearl, 'activity'), await aRecord(service, pearl, 'activity')];
    await move(done.id, { state: 'done' });
    const reported: ActivityReported[] = [
      { activityId: first.id, state: 'done' },
      { activityId: second.id, state: 'moved', because: 'weather', startsOn: '2028-09-01' },
      { activityId: done.id, state: 'running' },
      { activityId: v4(), state: 'done' },
    ];
    const id = await checkIn(reported);
    await eventually(async () => expect((await read(first.id)).activity!.state).toBe('done'));
    await checkIn(reported, id);
    expect((await read(first.id)).activity).not.toHaveProperty('reason');
    expect((await read(second.id)).activity).toMatchObject({ state: 'moved', because: 'weather' });
    service.neighbours.explained.set(second.id, 'The house was sold.');
    await checkIn([{ activityId: second.id, state: 'cancelled' }]);
    await eventually(async () => expect((await read(second.id)).activity!.state).toBe('cancelled'));
    expect(await read(second.id)).toMatchObject({ answers: { 'starts-on': '2028-09-01' }, activity: { reason: 'The house was sold.', formerDates: [{ startsOn: '2028-05-02' }] } });
    expect((await read(done.id)).activity!.state).toBe('done');
    expect((await service.told(ActivityFinished)).filter(({ activityId }) => activityId === first.id)).toHaveLength(1);
  });

  it('may grow out of a practice of somebody else, whose origin stays', async () => {
    const practiceId = v4();
    service.neighbours.practices.set(practiceId, {
      practiceId,
      slug: 'repair-evenings',
      title: 'Repair evenings',
      summary: 'Neighbours repair together.',
      placeId: 'husum',
      whatWasDone: 'Every Thursday people repaired what was broken.',
      tags: { tools: ['crafts', 'no-such-tool'], methods: ['volunteering-day'], targetGroups: ['seniors'] },
    });
    const record = await service.as(pearl)(planRecords.usePractice, { params: params(), body: { practiceId, language: 'lv' } });
    expect(record).toMatchObject({
      kind: 'activity',
      answers: { 'name': 'Repair evenings', 'description': 'Every Thursday people repaired what was broken.', 'cultural-tools': ['crafts'], 'participatory-methods': ['volunteering-day'], 'target-groups': ['seniors'] },
      activity: { state: 'planned', origin: { practiceId, slug: 'repair-evenings', title: 'Repair evenings' } },
    });
    expect(record.activity!.origin!.toAdapt[0]).toMatch(/jūsu vietā/);
    expect(await service.told(PracticeUsed)).toMatchObject([{ planId: pearl.plan.id, activityId: record.id, practiceId }]);
    const { items } = await service.app.get(Questions).ask(plannedActivities, { planId: pearl.plan.id });
    expect(items.find(({ activityId }) => activityId === record.id)).toMatchObject({ inspiredBy: practiceId, state: 'planned' });
    await expect(service.as(pearl)(planRecords.usePractice, { params: params(), body: { practiceId: v4() } })).rejects.toMatchObject({ status: 404 });
  });
});
