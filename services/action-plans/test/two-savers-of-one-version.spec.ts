import { planRecords, plans } from '@pearls/contracts';
import { aMember } from '@pearls/testing';
import { aCandidate, aRecord, startPlans, type Candidate, type PlansUnderTest } from './builders.js';

describe('Two people saving one section or one record', () => {
  let service: PlansUnderTest;
  let anna: Candidate;
  beforeAll(async () => {
    service = await startPlans();
    anna = await aCandidate(service);
  });
  afterAll(() => service.end());

  it('keeps the first save, refuses the second, and lets it read what stands', async () => {
    const bruno = aMember(anna.teamId, 'editor');
    const params = { id: anna.plan.id, section: 'aim' };
    const save = (who: Candidate | typeof bruno, version: number, problem: string) => service.as(who)(plans.savePlanSection, { params, version, body: { answers: { problem }, completed: false } });
    await save(anna, 0, 'Anna wrote this.');
    await expect(save(bruno, 0, 'Bruno wrote that.')).rejects.toMatchObject({ status: 412, problem: { type: '/problems/stale-version' } });
    const standing = await service.as(bruno)(plans.readPlanSection, { params });
    expect(standing).toMatchObject({ answers: { problem: 'Anna wrote this.' }, version: 1, savedBy: anna.id });
    expect(await save(bruno, standing.version, 'Both wrote this.')).toMatchObject({ version: 2 });
  });

  it('lets exactly one of fifty racers win', async () => {
    const params = { id: anna.plan.id, section: 'context' };
    const outcomes = await Promise.allSettled(Array.from({ length: 50 }, (_, index) => service.as(anna)(plans.savePlanSection, { params, version: 0, body: { answers: { strategies: `racer ${index}` }, completed: false } })));
    expect(outcomes.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    expect(new Set(outcomes.flatMap((one) => (one.status === 'rejected' ? [(one.reason as { status: number }).status] : [])))).toEqual(new Set([412]));
  });

  it('holds for records as well, whose ids stay', async () => {
    const record = await aRecord(service, anna, 'risk', { name: 'Rain' });
    const save = (version: number, name: string) => service.as(anna)(planRecords.saveRecord, { params: { id: anna.plan.id, recordId: record.id }, version, body: { answers: { name } } });
    expect(await save(1, 'Storm')).toMatchObject({ id: record.id, version: 2, answers: { name: 'Storm' } });
    await expect(save(1, 'Snow')).rejects.toMatchObject({ status: 412 });
  });

  it('refuses answers to questions nobody asks', async () => {
    const params = { id: anna.plan.id, section: 'risks' };
    await expect(service.as(anna)(plans.savePlanSection, { params, version: 0, body: { answers: { weather: 'fine' }, completed: false } })).rejects.toMatchObject({ status: 400, problem: { errors: [{ pointer: '/answers/weather' }] } });
  });
});
