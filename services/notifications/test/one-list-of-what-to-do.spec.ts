import {
  ActivityFinished,
  ApplicationStarted,
  ApplicationSubmitted,
  AssignmentProposed,
  CheckInFiled,
  CheckInOpened,
  ContactAssigned,
  FinalReportOpened,
  PhaseEntered,
  PlanOpened,
  PlanSubmitted,
  PracticeProposed,
  PracticePublished,
  PracticeReturned,
  todos,
  type Actor,
} from '@pearls/contracts';
import { aHolderOf, aMember, anAdministrator, aPerson, aSecretary, eventually } from '@pearls/testing';
import { v4 } from 'uuid';
import { aTown, openNoticeDesk, type NoticeDesk } from './notice-desk.js';

describe('The list of what to do', () => {
  let desk: NoticeDesk;
  beforeAll(async () => {
    desk = await openNoticeDesk();
  });
  afterAll(() => desk.stop());

  const list = async (actor: Actor) => (await desk.service.as(actor)(todos.listTodos)).items;
  const kinds = async (actor: Actor) => (await list(actor)).map(({ kind }) => kind);
  const has = (actor: Actor, ...expected: string[]) => eventually(async () => expect(await kinds(actor)).toEqual(expected));
  const writer = (teamId: string) => aMember(teamId, 'editor');
  const application = ({ planId: _, ...town }: ReturnType<typeof aTown>) => town;
  const asPractice = (teamId: string) => ({ practiceId: v4(), teamId, kind: 'good-practice' as const });

  it('goes across roles and cycles, the soonest first, each with its page', async () => {
    const town = aTown('rujiena');
    const former = { ...aTown('rujiena'), teamId: town.teamId };
    const checkInId = v4();
    const both = aPerson({ teams: [{ id: town.teamId, role: 'owner' }], grants: [{ role: 'contact', country: 'EE' }] });
    await desk.service.hears(PlanOpened, town.planId, town);
    await desk.service.hears(CheckInOpened, checkInId, { checkInId, cycleId: '2028', planId: former.planId, teamId: town.teamId, dueOn: '2027-03-31' });
    await desk.service.hears(ApplicationStarted, former.applicationId, application(former));
    const assignmentId = v4();
    await desk.service.hears(AssignmentProposed, assignmentId, { ...application(aTown('hiiumaa', 'EE')), assignmentId, personId: both.id });
    await has(both, 'submit-application', 'file-check-in', 'write-plan', 'accept-assignment');
    await eventually(async () => expect((await list(both))[2]).toMatchObject({ placeName: 'Rujiena', dueAt: '2027-08-31T21:59:00.000Z', dueZone: 'Europe/Berlin' }));
    const [apply, checkIn, plan, accept] = await list(both);
    expect(apply).toMatchObject({ path: `/applicant/applications/${former.applicationId}`, dueAt: '2027-01-29T22:59:00.000Z', title: 'Hand in the application (Rujiena)' });
    expect(checkIn).toMatchObject({ path: `/applicant/check-ins/${checkInId}`, dueOn: '2027-03-31' });
    expect(plan).toMatchObject({ path: `/applicant/plans/${town.planId}`, cycleId: '2028' });
    expect(accept).toMatchObject({ title: 'Say whether you accompany Hiiumaa', actions: [] });
    expect((await desk.service.as(both)(todos.listTodos, { query: { language: 'lv' } })).items[0]).toMatchObject({ title: 'Iesniegt pieteikumu (Rujiena)' });
  });

  it('is for those in the team who write, and for nobody else', async () => {
    const town = aTown('cesvaine');
    await desk.service.hears(PlanOpened, town.planId, town);
    await has(writer(town.teamId), 'write-plan');
    expect(await kinds(aMember(town.teamId, 'viewer'))).toEqual([]);
    expect(await kinds(aMember(v4()))).toEqual([]);
    expect(await kinds(aSecretary())).toEqual([]);
  });

  it('follows the facts: what is done is gone', async () => {
    const town = aTown('smiltene');
    const member = writer(town.teamId);
    const due = { checkInId: v4(), cycleId: '2028', planId: town.planId, teamId: town.teamId };
    await desk.service.hears(ApplicationStarted, town.applicationId, application(town));
    await has(member, 'submit-application');
    await desk.service.hears(ApplicationSubmitted, town.applicationId, { ...application(town), reference: 'BSR28-LV-AAAAAA', submittedAt: '2026-11-24T10:00:00.000Z', sha256: 'a'.repeat(64) });
    await has(member);
    await desk.service.hears(PlanOpened, town.planId, town);
    await has(member, 'write-plan');
    await desk.service.hears(PlanSubmitted, town.planId, { ...town, reference: 'PLAN28-LV-AAAAAA', submittedAt: '2026-11-24T10:00:00.000Z', sha256: 'a'.repeat(64) });
    await has(member);
    await desk.service.hears(CheckInOpened, due.checkInId, { ...due, dueOn: '2027-03-31' });
    await has(member, 'file-check-in');
    await desk.service.hears(CheckInFiled, due.checkInId, { ...due, activities: [] });
    await has(member);
    await desk.service.hears(FinalReportOpened, v4(), { reportId: v4(), cycleId: '2028', planId: town.planId, teamId: town.teamId });
    await has(member, 'file-final-report');
  });

  it('does not open again what was done before it was heard of', async () => {
    const town = aTown('valmiera');
    const assignment = { ...application(town), assignmentId: v4(), personId: v4() };
    const contact = aPerson({ id: assignment.personId, grants: [{ role: 'contact', country: 'LV' }] });
    const [first, second] = ['019a2f3e-7c1d-7b54-9f0a-2d6c1b9e4a10', '019a2f3e-7c1d-7b54-9f0a-2d6c1b9e4a11'];
    await desk.service.hears(ContactAssigned, assignment.assignmentId, assignment, second);
    await eventually(async () => expect(await desk.service.db.query(`select 1 from assignments where id = $1`, [assignment.assignmentId])).toHaveLength(1));
    await desk.service.hears(AssignmentProposed, assignment.assignmentId, assignment, first);
    await eventually(async () => expect(await desk.service.db.query(`select 1 from notices where kind = 'assignment-proposed' and batch = $1`, [first])).toHaveLength(1));
    expect(await kinds(contact)).toEqual([]);
  });

  it('hands a practice to and fro between team and readers', async () => {
    const town = aTown('krosno');
    const practice = asPractice(town.teamId);
    const team = writer(town.teamId);
    const moderating = async () => (await list(anAdministrator())).filter(({ kind, path }) => kind === 'moderate-practice' && path.endsWith(practice.practiceId));
    await desk.service.hears(PracticeProposed, practice.practiceId, practice);
    await eventually(async () => expect(await moderating()).toMatchObject([{ dueAt: '2026-12-08T10:00:00.000Z' }]));
    await desk.service.hears(PracticeReturned, practice.practiceId, practice);
    await has(team, 'change-practice');
    expect(await moderating()).toEqual([]);
    await desk.service.hears(PracticeProposed, practice.practiceId, practice);
    await has(team);
    await eventually(async () => expect(await moderating()).toHaveLength(1));
    await desk.service.hears(PracticePublished, practice.practiceId, { ...practice, slug: 'night-of-lanterns' });
    await eventually(async () => expect(await moderating()).toEqual([]));
  });

  it('offers to turn a finished activity into a practice; an offer can be put away, a duty cannot', async () => {
    const town = aTown('hailuoto');
    const member = writer(town.teamId);
    const [used, unused] = [v4(), v4()];
    await desk.service.hears(PlanOpened, town.planId, town);
    for (const activityId of [used, unused]) await desk.service.hears(ActivityFinished, town.planId, { ...town, activityId });
    await has(member, 'write-plan', 'share-activity', 'share-activity');
    await desk.service.hears(PracticeProposed, v4(), { ...asPractice(town.teamId), activityId: used });
    await has(member, 'write-plan', 'share-activity');
    const [plan, offer] = await list(member);
    expect(offer).toMatchObject({ actions: ['dismiss'], path: `/applicant/plans/${town.planId}/activities/${unused}/practice` });
    await expect(desk.service.as(member)(todos.dismissTodo, { params: { id: plan!.id } })).rejects.toMatchObject({ status: 409 });
    await desk.service.as(member)(todos.dismissTodo, { params: { id: offer!.id } });
    await has(member, 'write-plan');
  });

  it('is of the cycle in which a role is held, and ends with the cycle', async () => {
    await desk.service.hears(PhaseEntered, '2028', { cycleId: '2028', state: 'pre_selection' });
    await has(aHolderOf('assessor', { cycleId: '2028' }), 'assess-applications');
    expect(await kinds(aHolderOf('assessor', { cycleId: '2027' }))).toEqual([]);
    await has(aHolderOf('secretariat', { cycleId: '2028' }), 'moderate-practice', 'decide-pre-selection');
    await desk.service.hears(PhaseEntered, '2028', { cycleId: '2028', state: 'archived' });
    await has(aHolderOf('assessor', { cycleId: '2028' }));
  });
});
