import { ApplicationWithdrawn, plans, PlanWithdrawn, publicPlan } from '@pearls/contracts';
import { Questions } from '@pearls/messaging';
import { aHolderOf, aPartnerOf, aSecretary, eventually } from '@pearls/testing';
import { aCandidate, aCandidateThatHandedIn, aContactOf, aPearl, startPlans, type Candidate, type PlansUnderTest } from './builders.js';

describe('A plan ends in its own way', () => {
  let service: PlansUnderTest;
  const secretary = aSecretary();
  beforeAll(async () => (service = await startPlans()));
  afterAll(() => service.end());

  const params = ({ plan }: Candidate) => ({ id: plan.id });

  it('withdrawn with a reason, which the public never reads', async () => {
    const candidate = await aCandidate(service);
    const withdraw = (reason: string) => service.as(candidate)(plans.withdrawPlan, { params: params(candidate), body: { reason } });
    expect(await withdraw('Our coordinator moved away.')).toMatchObject({ state: 'withdrawn', reason: 'Our coordinator moved away.', actions: [] });
    await expect(withdraw('Once more, please.')).rejects.toMatchObject({ status: 409 });
    expect(await service.told(PlanWithdrawn)).toEqual([{ planId: candidate.plan.id, applicationId: candidate.applicationId, teamId: candidate.teamId, cycleId: '2028', placeId: 'rujiena', country: 'LV' }]);
    await expect(service.as(candidate)(plans.savePlanSection, { params: { ...params(candidate), section: 'aim' }, version: 0, body: { answers: {}, completed: false } })).rejects.toMatchObject({ problem: { type: '/problems/plan-closed' } });
    const { items } = await service.as(secretary)(plans.listPlans, { query: { applicationId: candidate.applicationId } });
    expect(items).toMatchObject([{ state: 'withdrawn', reason: 'Our coordinator moved away.' }]);
  });

  it('with its application', async () => {
    const candidate = await aCandidate(service, { placeId: 'smiltene' });
    const { applicationId, teamId } = candidate;
    await service.hears(ApplicationWithdrawn, applicationId, { applicationId, teamId, cycleId: '2028', placeId: 'smiltene', country: 'LV' });
    await eventually(async () => expect((await service.as(candidate)(plans.readPlan, { params: params(candidate) })).state).toBe('withdrawn'));
  });

  it('as the plan of a title year, completed or ended early by those who run its cycle', async () => {
    const [first, second] = [await aPearl(service, { placeId: 'cesvaine' }), await aPearl(service, { placeId: 'hiiumaa', country: 'EE' })];
    const other = aHolderOf('secretariat', { cycleId: '1999' });
    await expect(service.as(other)(plans.completeTitle, { params: params(first) })).rejects.toMatchObject({ status: 404 });
    expect(await service.as(secretary)(plans.completeTitle, { params: params(first) })).toMatchObject({ state: 'title_completed' });
    expect(await service.as(secretary)(plans.endTitleEarly, { params: params(second), body: { reason: 'The council stepped back.' } })).toMatchObject({ state: 'title_ended_early', reason: 'The council stepped back.' });
    expect(await service.app.get(Questions).ask(publicPlan, { planId: first.plan.id })).toMatchObject({ title: 'Title of the plan.', priorities: [{ name: 'Priority.' }] });
  });

  it('and says nothing public before there is a title', async () => {
    const candidate = await aCandidateThatHandedIn(service, { placeId: 'gniew', country: 'PL' });
    await expect(service.app.get(Questions).ask(publicPlan, { planId: candidate.plan.id })).rejects.toBeDefined();
  });

  it('in lists everybody sees what is theirs to see', async () => {
    const draft = await aCandidate(service, { placeId: 'pargas', country: 'FI' });
    await service.as(draft)(plans.savePlanSection, { params: { ...params(draft), section: 'cover' }, version: 0, body: { answers: { title: 'Still a secret' }, completed: true } });
    const handedIn = await aCandidateThatHandedIn(service, { placeId: 'jakobstad', country: 'FI' });
    const contact = await aContactOf(service, draft);
    const list = async (who: Parameters<typeof service.as>[0], query: object = {}) => (await service.as(who)(plans.listPlans, { query })).items.map(({ placeId, title }) => [placeId, title]);
    expect(await list(aPartnerOf('FI', 'plans:read'))).toEqual([['jakobstad', 'Title of the plan.']]);
    expect(await list(aPartnerOf('SE', 'plans:read'))).toEqual([]);
    expect(await list(contact)).toEqual([['pargas', 'Still a secret']]);
    expect(await list(handedIn)).toEqual([['jakobstad', 'Title of the plan.']]);
    expect((await list(secretary, { country: ['FI'] })).sort()).toEqual([['jakobstad', 'Title of the plan.'], ['pargas', '']]);
    expect(await list(secretary, { state: ['title_completed'] })).toEqual([['cesvaine', 'Title of the plan.']]);
    expect(await list(aHolderOf('juror'))).toEqual([]);
  });

  it('while people write, they see who else is in which section', async () => {
    const candidate = await aCandidate(service, { placeId: 'husum', country: 'DE' });
    const contact = await aContactOf(service, candidate);
    service.neighbours.names.set(contact.id, 'Antje');
    const note = (who: Parameters<typeof service.as>[0], section: string) => service.as(who)(plans.notePresence, { params: params(candidate), body: { section } });
    expect((await note(contact, 'budget')).items).toEqual([]);
    expect((await note(candidate, 'aim')).items).toMatchObject([{ section: 'budget', personId: contact.id, name: 'Antje' }]);
    service.clock.advance(120_000);
    expect((await note(candidate, 'aim')).items).toEqual([]);
    await expect(note(candidate, 'weather')).rejects.toMatchObject({ status: 404 });
  });
});
