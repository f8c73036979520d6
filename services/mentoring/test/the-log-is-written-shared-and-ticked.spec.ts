import { mentoringSessions, SessionShared, type MentoringSession } from '@pearls/contracts';
import { aMember, anAuditor } from '@pearls/testing';
import { v4 } from 'uuid';
import { aCandidate, aContact, assigned, aSession, logged, startMentoring, type Contact, type MentoringUnderTest, type Town } from './builders.js';

describe('The mentoring log', () => {
  let service: MentoringUnderTest;
  let ilze: Contact;
  let town: Town;
  let note: MentoringSession;
  beforeAll(async () => {
    service = await startMentoring();
    ilze = await aContact(service, 'LV');
    town = await aCandidate(service);
    await assigned(service, town, ilze);
  });
  afterAll(() => service.end());

  const edit = (actor: Contact | MentoringUnderTest['secretary'], session: MentoringSession, body: object, version = session.version) => service.as(actor)(mentoringSessions.editSession, { params: { id: session.id }, version, body });

  it('takes what was talked about, advised and agreed, and shows the team what is shared, without the time spent', async () => {
    note = await logged(service, ilze, town, { steps: [{ what: 'Write to the school', who: 'team', dueOn: '2026-12-01' }, { what: 'Find a date', who: 'contact' }] });
    expect(note).toMatchObject({ minutes: 30, writtenBy: ilze.id, actions: ['edit', 'tick'], steps: [{ what: 'Write to the school', done: false, late: false }, { what: 'Find a date', done: false }] });
    const seen = await service.as(town)(mentoringSessions.readSession, { params: { id: note.id } });
    expect(seen).toMatchObject({ topics: 'Partners for the youth day', writtenByName: 'Ilze Ozola', actions: ['tick'] });
    expect(seen).not.toHaveProperty('minutes');
    expect(await service.told(SessionShared)).toEqual([{ sessionId: note.id, cycleId: '2028', teamId: town.teamId }]);
  });

  it('keeps a step as itself when the note is changed, and drops what is left out', async () => {
    const [first] = note.steps;
    note = await edit(ilze, note, { advice: 'Ask the school soon.', steps: [{ what: 'Book a room', who: 'team' }, { id: first!.id, what: 'Write to both schools', who: 'team', dueOn: '2026-12-02' }] });
    expect(note.steps.map(({ what }) => what)).toEqual(['Book a room', 'Write to both schools']);
    expect(note.steps[1]!.id).toBe(first!.id);
    await expect(edit(ilze, note, { steps: [{ id: v4(), what: 'Not of this note', who: 'team' }] })).rejects.toMatchObject({ status: 422, problem: { type: '/problems/unknown-step' } });
    await expect(edit(ilze, note, { advice: 'Late' }, 1)).rejects.toMatchObject({ status: 412 });
  });

  it('lets the team tick its steps, and not a colleague who only looks', async () => {
    const stepId = note.steps[0]!.id;
    const tick = (actor: Parameters<MentoringUnderTest['as']>[0], done = true) => service.as(actor)(mentoringSessions.tickStep, { params: { id: note.id, stepId }, body: { done } });
    await expect(tick(aMember(town.teamId, 'viewer'))).rejects.toMatchObject({ status: 404 });
    expect((await tick(town)).steps[0]).toMatchObject({ done: true, doneAt: '2026-11-24T10:00:00.000Z' });
    expect((await service.as(town)(mentoringSessions.listSteps, { query: { done: false } })).items.map(({ what }) => what)).toEqual(['Write to both schools']);
    expect((await service.as(ilze)(mentoringSessions.listSteps, { query: { done: true } })).items.map(({ what }) => what)).toEqual(['Book a room']);
    expect((await tick(ilze, false)).steps[0]!.done).toBe(false);
  });

  it('is changed by its writer and the secretariat only', async () => {
    const janis = await aContact(service, 'LV', { name: 'Jānis Liepa' });
    await expect(edit(janis, note, { advice: 'No' })).rejects.toMatchObject({ status: 404 });
    await assigned(service, town, janis);
    await expect(edit(janis, note, { advice: 'No' })).rejects.toMatchObject({ status: 404 });
    await expect(service.as(anAuditor())(mentoringSessions.readSession, { params: { id: note.id } })).resolves.toMatchObject({ actions: [] });
    note = await edit(service.secretary, note, { topics: 'Partners and a room' });
    expect(note.topics).toBe('Partners and a room');
  });

  it('does not take back what the team has read, and does not take what is still to come', async () => {
    await expect(edit(ilze, note, { visibility: 'mentors-only' })).rejects.toMatchObject({ status: 409, problem: { type: '/problems/shared-stays-shared' } });
    await expect(service.as(ilze)(mentoringSessions.logSession, { body: aSession(town, { heldOn: '2026-12-24' }) })).rejects.toMatchObject({ status: 422, problem: { type: '/problems/session-to-come' } });
  });

  it('is not written about a town somebody does not answer for', async () => {
    const other = await aCandidate(service, 'jakobstad', { country: 'FI' });
    await expect(logged(service, ilze, other)).rejects.toMatchObject({ status: 404 });
    await expect(logged(service, ilze, { ...other, applicationId: v4() })).rejects.toMatchObject({ status: 404 });
  });

  it('is read page by page, the latest first', async () => {
    for (let day = 1; day <= 55; day += 1) await logged(service, service.secretary, town, { heldOn: `2026-${day > 30 ? '10' : '09'}-${String(((day - 1) % 30) + 1).padStart(2, '0')}`, visibility: day % 5 ? 'shared' : 'mentors-only', steps: [] });
    const read = async (actor: Parameters<MentoringUnderTest['as']>[0]) => {
      const first = await service.as(actor)(mentoringSessions.listSessions, { query: { applicationId: town.applicationId } });
      const second = await service.as(actor)(mentoringSessions.listSessions, { query: { applicationId: town.applicationId, cursor: first.next } });
      return { sizes: [first.items.length, second.items.length], days: [...first.items, ...second.items].map(({ heldOn }) => heldOn), next: [first.next, second.next] };
    };
    const { sizes, days, next } = await read(ilze);
    expect(sizes).toEqual([50, 6]);
    expect(days).toEqual([...days].sort().reverse());
    expect(next[1]).toBeUndefined();
    // Forty-five are shared: the team's list has one page, and nothing on it says that there are others.
    const team = await service.as(town)(mentoringSessions.listSessions, { query: { applicationId: town.applicationId } });
    expect([team.items.length, team.next]).toEqual([45, undefined]);
    await expect(service.as(ilze)(mentoringSessions.listSessions, { query: { cursor: 'garbage' } })).rejects.toMatchObject({ status: 404 });
  });
});
