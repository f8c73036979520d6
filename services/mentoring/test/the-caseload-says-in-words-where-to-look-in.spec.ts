import { caseload, mentoringSessions, PlanSubmitted, PlanWithdrawn } from '@pearls/contracts';
import { eventually } from '@pearls/testing';
import { aCandidate, aCandidateWithPlan, aContact, assigned, becomePearls, logged, planFactOf, startMentoring, theCase, type Contact, type MentoringUnderTest, type Town } from './builders.js';

const DAY = 86_400_000;

describe('The caseload', () => {
  let service: MentoringUnderTest;
  let ilze: Contact;
  let town: Town;
  beforeAll(async () => {
    service = await startMentoring();
    ilze = await aContact(service, 'LV');
    town = await aCandidateWithPlan(service);
    await assigned(service, town, ilze);
    await service.tick();
  });
  afterAll(() => service.end());

  it('shows what happened and what is due', async () => {
    await logged(service, ilze, town, { steps: [{ what: 'Write to the school', who: 'team', dueOn: '2026-12-01' }, { what: 'Send the leaflet', who: 'contact', dueOn: '2026-11-28' }, { what: 'Think about it', who: 'team' }] });
    await logged(service, ilze, town, { heldOn: '2026-11-22', minutes: 15, visibility: 'mentors-only', steps: [] });
    expect(await theCase(service, ilze, town)).toMatchObject({
      placeName: 'Rūjiena',
      plan: 'opened',
      pearl: false,
      sessions: 2,
      minutes: 45,
      lastSessionOn: '2026-11-22',
      silentDays: 2,
      openSteps: 3,
      lateSteps: 0,
      nextStepOn: '2026-11-28',
      light: 'calm',
      reasons: [{ code: 'well' }],
      contacts: [{ personId: ilze.id, name: 'Ilze Ozola', state: 'active', cover: false }],
    });
  });

  it('turns to watch when steps are late, to act when silence lasts, and back when somebody has called', async () => {
    service.clock.travelTo('2026-11-30T10:00:00.000Z');
    expect(await theCase(service, ilze, town)).toMatchObject({ light: 'watch', lateSteps: 1, reasons: [{ code: 'late-steps', params: { steps: 1, days: 2 }, text: '1 agreed step not done in time, the oldest by 2 days.' }] });
    service.clock.advance(45 * DAY);
    const later = await theCase(service, ilze, town);
    expect(later.light).toBe('act');
    expect(later.reasons.map(({ text }) => text)).toEqual(['2 agreed steps not done in time, the oldest by 47 days.', 'No session for 53 days.']);
    for (const { id, sessionId } of (await service.as(ilze)(mentoringSessions.listSteps, { query: { done: false } })).items) await service.as(ilze)(mentoringSessions.tickStep, { params: { id: sessionId, stepId: id }, body: { done: true } });
    await logged(service, ilze, town, { heldOn: '2027-01-14', steps: [] });
    expect(await theCase(service, ilze, town)).toMatchObject({ light: 'calm', openSteps: 0 });
  });

  it('waits while the jury reads, and follows a Pearl at its own pace', async () => {
    await service.hears(PlanSubmitted, town.planId, { ...planFactOf(town), reference: 'PLAN28-LV-AAAAAA', submittedAt: service.clock.now().toISOString(), sha256: 'a'.repeat(64) });
    await eventually(async () => expect(await theCase(service, ilze, town)).toMatchObject({ plan: 'submitted', light: 'calm', reasons: [{ code: 'with-the-jury' }] }));
    await becomePearls(service, town);
    service.clock.advance(50 * DAY);
    expect(await theCase(service, ilze, town)).toMatchObject({ pearl: true, light: 'calm', reasons: [{ code: 'well' }] });
    service.clock.advance(45 * DAY);
    expect(await theCase(service, ilze, town)).toMatchObject({ light: 'act', reasons: [{ code: 'silent' }] });
  });

  it('takes a withdrawal as a normal end', async () => {
    const other = await aCandidateWithPlan(service, 'cesvaine');
    await service.hears(PlanWithdrawn, other.planId, planFactOf(other));
    await eventually(async () => expect(await theCase(service, service.secretary, other)).toMatchObject({ plan: 'withdrawn', light: 'calm', reasons: [{ code: 'withdrawn' }] }));
  });

  it('of a contact holds only those it answers for, and can be narrowed', async () => {
    const finnish = await aCandidate(service, 'jakobstad', { country: 'FI' });
    const list = async (actor: Contact | MentoringUnderTest['secretary'], query = {}) => (await service.as(actor)(caseload.listCases, { query })).items.map(({ placeId }) => placeId).sort();
    expect(await list(ilze)).toEqual(['rujiena']);
    expect(await list(service.secretary)).toEqual(['cesvaine', 'jakobstad', 'rujiena']);
    expect(await list(service.secretary, { country: 'FI' })).toEqual(['jakobstad']);
    expect(await list(service.secretary, { cycle: '2029' })).toEqual([]);
    expect(await list(service.secretary, { light: 'calm' })).toEqual(['cesvaine']);
    await expect(theCase(service, ilze, finnish)).rejects.toMatchObject({ status: 404 });
  });
});
