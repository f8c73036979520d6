import { AssignmentEnded, ContactAssigned, planComments, plans, type Actor, type CommentWall } from '@pearls/contracts';
import { aMember, eventually } from '@pearls/testing';
import { aCandidate, aContactOf, aRecord, startPlans, type Candidate, type PlansUnderTest } from './builders.js';

describe('A conversation about a plan', () => {
  let service: PlansUnderTest;
  let candidate: Candidate;
  let contact: Awaited<ReturnType<typeof aContactOf>>;
  const params = () => ({ id: candidate.plan.id });

  beforeAll(async () => {
    service = await startPlans();
    candidate = await aCandidate(service);
    contact = await aContactOf(service, candidate);
    service.neighbours.names.set(candidate.id, 'Anna').set(contact.id, 'Mārtiņš');
  });
  afterAll(() => service.end());

  const open = (who: Actor, wall: CommentWall, text: string, more: object = {}) => service.as(who)(planComments.openThread, { params: params(), body: { section: 'cover', wall, text, ...more } });
  const listed = (who: Actor, query: object = {}) => service.as(who)(planComments.listThreads, { params: params(), query });

  it('of the team is not there for its contact: not in the list, not as a number, not by its id', async () => {
    const ours = await open(candidate, 'team', 'Do we tell them about the roof?');
    const shared = await open(candidate, 'contact', 'Is the summary short enough?');
    const colleague = aMember(candidate.teamId, 'editor');
    expect((await listed(colleague)).items.map(({ id }) => id).sort()).toEqual([ours.id, shared.id].sort());
    expect(await listed(colleague)).toMatchObject({ unread: 2 });
    expect(await listed(contact)).toMatchObject({ unread: 1, items: [{ id: shared.id, comments: [{ name: 'Anna' }] }] });
    for (const call of [
      () => service.as(contact)(planComments.addComment, { params: { ...params(), threadId: ours.id }, body: { text: 'Which roof?' } }),
      () => service.as(contact)(planComments.resolveThread, { params: { ...params(), threadId: ours.id } }),
      () => service.as(contact)(planComments.markThreadRead, { params: { ...params(), threadId: ours.id } }),
    ])
      await expect(call()).rejects.toMatchObject({ status: 404 });
    await expect(open(contact, 'team', 'I would rather not')).rejects.toMatchObject({ status: 403, problem: { type: '/problems/wall' } });
  });

  it('is new to a reader until it is read, and again when somebody answers', async () => {
    const thread = await open(contact, 'contact', 'A good beginning.');
    const unread = async (who: Actor) => (await listed(who)).items.find(({ id }) => id === thread.id)!.unread;
    expect([await unread(contact), await unread(candidate)]).toEqual([false, true]);
    await service.as(candidate)(planComments.markThreadRead, { params: { ...params(), threadId: thread.id } });
    expect(await unread(candidate)).toBe(false);
    service.clock.advance(1000);
    expect(await service.as(candidate)(planComments.addComment, { params: { ...params(), threadId: thread.id }, body: { text: 'Thank you.' } })).toMatchObject({ unread: false, comments: [{ name: 'Mārtiņš' }, { text: 'Thank you.', name: 'Anna' }] });
    expect(await unread(contact)).toBe(true);
  });

  it('is settled and opened again', async () => {
    const activity = await aRecord(service, candidate, 'activity');
    const thread = await open(candidate, 'contact', 'Is May too early?', { section: 'activities', recordId: activity.id });
    expect(thread.actions).toEqual(['comment', 'resolve']);
    const at = { ...params(), threadId: thread.id };
    expect(await service.as(contact)(planComments.resolveThread, { params: at })).toMatchObject({ state: 'resolved' });
    expect((await listed(candidate, { state: 'open' })).items.map(({ id }) => id)).not.toContain(thread.id);
    await expect(service.as(candidate)(planComments.resolveThread, { params: at })).rejects.toMatchObject({ status: 409 });
    expect(await service.as(candidate)(planComments.reopenThread, { params: at })).toMatchObject({ state: 'open' });
  });

  it('ends for a contact whose assignment ends, in whatever order the two facts arrive', async () => {
    const { assignment } = await aContactOf(service, candidate);
    const { assignment: second, ...other } = await aContactOf(service, candidate);
    const late = { ...second, assignmentId: assignment.assignmentId.replace(/^.{4}/, 'abcd') };
    await service.hears(AssignmentEnded, second.assignmentId, second);
    await eventually(() => expect(service.as(other)(plans.readPlan, { params: params() })).rejects.toMatchObject({ status: 404 }));
    await service.hears(AssignmentEnded, late.assignmentId, late);
    await eventually(async () => expect(await service.db.query(`select 1 from plan_contacts where assignment_id = $1`, [late.assignmentId])).toHaveLength(1));
    await service.hears(ContactAssigned, late.assignmentId, late);
    await eventually(async () => expect(await service.db.query(`select 1 from inbox where consumer = 'Opening.assigned'`)).toHaveLength(4));
    await expect(service.as(other)(plans.readPlan, { params: params() })).rejects.toMatchObject({ status: 404 });
  });
});
