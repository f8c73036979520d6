import { CycleSettingsChanged, PlanNotSubmitted, plans } from '@pearls/contracts';
import { eventually } from '@pearls/testing';
import { aCandidate, aCandidateReady, aCycle, PLANS_DUE, startPlans, type Candidate, type PlansUnderTest } from './builders.js';

const moved = (milliseconds: number) => new Date(Date.parse(PLANS_DUE) + milliseconds).toISOString();

describe('The day plans are due', () => {
  let service: PlansUnderTest;
  beforeEach(async () => (service = await startPlans()));
  afterEach(() => service.end());

  const submit = (who: Candidate) => service.as(who)(plans.submitPlan, { params: { id: who.plan.id }, body: { declared: true } });
  const stateOf = async (who: Candidate) => (await service.as(who)(plans.readPlan, { params: { id: who.plan.id } })).state;

  it('takes what arrives one millisecond before and at the instant, and nothing one millisecond after', async () => {
    const early = await aCandidateReady(service);
    const sharp = await aCandidateReady(service, { placeId: 'cesvaine' });
    const late = await aCandidateReady(service, { placeId: 'smiltene' });
    service.clock.travelTo(moved(-1));
    expect(await submit(early)).toMatchObject({ state: 'submitted', submittedAt: moved(-1) });
    service.clock.travelTo(moved(0));
    expect(await submit(sharp)).toMatchObject({ state: 'submitted', submittedAt: PLANS_DUE });
    service.clock.travelTo(moved(1));
    await expect(submit(late)).rejects.toMatchObject({ status: 409, problem: { type: '/problems/deadline-passed' } });
    expect((await service.as(late)(plans.readPlan, { params: { id: late.plan.id } })).actions).not.toContain('submit');
  });

  it('is a normal end for who did not hand in, told once, and the living plan goes on', async () => {
    const candidate = await aCandidate(service);
    service.clock.travelTo(moved(60_000));
    await service.tick();
    expect(await stateOf(candidate)).toBe('in_work');
    service.clock.travelTo(moved(120_001));
    await service.tick();
    await service.tick();
    expect(await stateOf(candidate)).toBe('not_submitted');
    expect(await service.told(PlanNotSubmitted)).toMatchObject([{ planId: candidate.plan.id, placeId: 'rujiena' }]);
    const saved = await service.as(candidate)(plans.savePlanSection, { params: { id: candidate.plan.id, section: 'cover' }, version: 0, body: { answers: { title: 'We go on' }, completed: false } });
    expect(saved.version).toBe(1);
  });

  it('may be moved: who decides asks first, and nobody lapses by an old answer', async () => {
    const candidate = await aCandidateReady(service);
    service.neighbours.cycles.set('2028', aCycle('2028', moved(86_400_000)));
    service.clock.travelTo(moved(200_000));
    await service.tick();
    expect(await stateOf(candidate)).toBe('in_work');
    expect(await submit(candidate)).toMatchObject({ state: 'submitted' });
  });

  it('never says too late when it cannot ask', async () => {
    const candidate = await aCandidateReady(service);
    service.neighbours.cycles.delete('2028');
    service.clock.travelTo(moved(1));
    await service.tick();
    expect(await stateOf(candidate)).toBe('in_work');
    await expect(submit(candidate)).rejects.toMatchObject({ status: 503 });
    service.clock.travelTo(moved(-1));
    expect(await submit(candidate)).toMatchObject({ state: 'submitted' });
  });

  it('is asked for again when the settings of the cycle change', async () => {
    const candidate = await aCandidate(service);
    service.neighbours.cycles.set('2028', aCycle('2028', moved(86_400_000)));
    await service.hears(CycleSettingsChanged, '2028', { cycleId: '2028', changed: ['timetable'], reason: 'The site was down.' });
    await eventually(async () => {
      await service.tick();
      expect((await service.as(candidate)(plans.readPlan, { params: { id: candidate.plan.id } })).dueAt).toBe(moved(86_400_000));
    });
  });
});
