import { CheckInFiled, checkIns, FinalReportFiled, FinalReportOpened, finalReports, type FinalReport, type PlannedActivity } from '@pearls/contracts';
import { anApplicant, eventually } from '@pearls/testing';
import { aContact, aPearl, assigned, startMentoring, type Contact, type MentoringUnderTest, type Town } from './builders.js';

type Actor = Parameters<MentoringUnderTest['as']>[0];

describe('A final report', () => {
  let service: MentoringUnderTest;
  let town: Town;
  let ilze: Contact;
  let activities: PlannedActivity[];
  let report: FinalReport;

  beforeAll(async () => {
    service = await startMentoring();
    ilze = await aContact(service, 'LV');
    town = await aPearl(service);
    await assigned(service, town, ilze);
    activities = service.rooms.plans.get(town.planId)!;
    const [youth, fair, quiz] = activities.map(({ activityId }) => activityId) as [string, string, string];
    await quarter([{ activityId: youth, state: 'running', participants: 12, why: 'Twelve are in the planning group' }, { activityId: fair, state: 'moved', because: 'weather', why: 'the gale', startsOn: '2028-06-01', endsOn: '2028-06-02' }, { activityId: quiz, state: 'planned' }], 'The first meeting.');
    await quarter([{ activityId: youth, state: 'done', participants: 40 }, { activityId: fair, state: 'done', participants: 300 }, { activityId: quiz, state: 'cancelled', because: 'place', why: 'The house was sold.' }], 'Three hundred came to the fair.');
  });
  afterAll(() => service.end());

  async function quarter(updates: { activityId: string; state: PlannedActivity['state']; participants?: number; why?: string; because?: 'weather' | 'place'; startsOn?: string; endsOn?: string }[], highlight: string) {
    const { items } = await service.as(service.secretary)(checkIns.openCheckIns, { body: { cycleId: '2028' } });
    const params = { id: items[0]!.id };
    await service.as(town)(checkIns.saveCheckIn, { params, version: 1, body: { activities: updates, highlight, difficulty: 'To find a room', helpWanted: 'Who knows about tents?' } });
    await service.as(town)(checkIns.fileCheckIn, { params });
    await eventually(async () => expect((await service.told(CheckInFiled)).some(({ checkInId }) => checkInId === params.id)).toBe(true));
  }

  const read = (actor: Actor) => service.as(actor)(finalReports.readReport, { params: { id: report.id } });
  const save = (body: object, version = report.version, actor: Actor = town) => service.as(actor)(finalReports.saveReport, { params: { id: report.id }, version, body: { ...contentOf(report), ...body } });
  const contentOf = ({ priorities, activities: some, indicators, highlights, lessons, nextSteps }: FinalReport) => ({ priorities, activities: some, indicators, highlights, lessons, nextSteps });

  it('is not opened while the plans it is filled from do not answer', async () => {
    service.rooms.plansAreAway = true;
    await expect(service.as(service.secretary)(finalReports.openReports, { body: { cycleId: '2028' } })).rejects.toMatchObject({ status: 503, problem: { type: '/problems/not-answering' } });
    service.rooms.plansAreAway = false;
    expect((await service.as(service.secretary)(finalReports.listReports, {})).items).toEqual([]);
  });

  it('opens filled from check-ins and activities: seven of ten fields at least', async () => {
    const { items } = await service.as(service.secretary)(finalReports.openReports, { body: { cycleId: '2028' } });
    expect(items).toMatchObject([{ placeId: 'rujiena', state: 'opened', dueOn: '2027-01-05' }]);
    report = await service.as(town)(finalReports.readReport, { params: { id: items[0]!.id } });
    expect(report.activities.map(({ name, outcome, participants, whatHappened }) => [name, outcome, participants, whatHappened])).toEqual([
      ['Youth day', 'done', 52, 'Done as planned (2028-05-04 to 2028-05-05). Twelve are in the planning group.'],
      ['House fair', 'changed', 300, 'Moved (2028-06-01 to 2028-06-02) because of the weather: the gale. Done (2028-06-01 to 2028-06-02).'],
      ['Neighbour quiz', 'dropped', undefined, 'Dropped because of the place: The house was sold.'],
    ]);
    expect(report.priorities).toEqual([
      { name: 'Young people stay', outcome: 'done', summary: 'Done: Youth day. 52 people took part.' },
      { name: 'A town to be proud of', outcome: 'changed', summary: 'Changed: House fair. Dropped: Neighbour quiz. 300 people took part.' },
    ]);
    expect(report.indicators).toEqual([
      { name: 'Activities carried out', target: '3', reached: '2' },
      { name: 'People reached', target: '', reached: '352' },
      { name: 'Young people who help to plan', target: '', reached: '' },
    ]);
    expect(report.highlights).toBe('Quarter 1: The first meeting.\nQuarter 2: Three hundred came to the fair.');
    expect(report.nextSteps).toBe('Help wanted: Who knows about tents?');
    expect(report.prefill).toEqual({ fields: 21, filled: 18, share: 85 });
    expect(report.prefill.share).toBeGreaterThanOrEqual(70);
    expect(await service.told(FinalReportOpened)).toHaveLength(1);
    await expect(service.as(service.secretary)(finalReports.openReports, { body: { cycleId: '2028' } })).rejects.toMatchObject({ status: 409, problem: { type: '/problems/reports-opened' } });
  });

  it('is changed by the team alone, and read by nobody else while it is a draft', async () => {
    report = await save({ lessons: 'Ask who owns the house before you plan in it.' });
    await expect(save({}, 1)).rejects.toMatchObject({ status: 412 });
    for (const actor of [ilze, service.secretary]) {
      expect(await read(actor)).toMatchObject({ state: 'opened', activities: [], lessons: '', version: 0, actions: [] });
      await expect(save({}, report.version, actor)).rejects.toMatchObject({ status: 404 });
    }
    await expect(read(anApplicant())).rejects.toMatchObject({ status: 404 });
    expect((await read(town)).prefill).toEqual({ fields: 21, filled: 18, share: 85 });
  });

  it('is filed when it says what became of everything and what was learnt', async () => {
    report = await save({ lessons: ' ', activities: report.activities.map(({ outcome: _, ...one }, index) => (index ? { ...one, outcome: 'done' } : one)) });
    await expect(service.as(town)(finalReports.fileReport, { params: { id: report.id } })).rejects.toMatchObject({ status: 422, problem: { errors: [{ pointer: '/activities/0/outcome' }, { pointer: '/lessons' }] } });
    report = await save({ lessons: 'Ask first.', activities: report.activities.map((one) => ({ ...one, outcome: 'done' })) });
    report = await service.as(town)(finalReports.fileReport, { params: { id: report.id } });
    expect(report).toMatchObject({ state: 'filed', actions: [] });
    expect(await read(ilze)).toMatchObject({ lessons: 'Ask first.' });
    expect(await service.told(FinalReportFiled)).toEqual([{ reportId: report.id, cycleId: '2028', planId: town.planId, teamId: town.teamId }]);
    await expect(save({})).rejects.toMatchObject({ status: 409 });
  });

  it('opens by itself when the title year is over or is being closed', async () => {
    const [ended, closing] = [await aPearl(service, 'cesvaine', { cycleId: '2027' }), await aPearl(service, 'smiltene', { cycleId: '2029' })];
    const opened = async () => (await service.told(FinalReportOpened)).map(({ planId }) => planId);
    await service.tick();
    expect(await opened()).toHaveLength(1);
    service.rooms.cycleState = 'closing';
    await service.tick();
    await service.tick();
    expect((await opened()).slice(1).sort()).toEqual([ended.planId, closing.planId].sort());
  });
});
