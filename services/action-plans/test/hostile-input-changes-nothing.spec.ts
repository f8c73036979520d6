import { planComments, plans, planVersions, ROLES, upkeepOf, type Actor, type Operation } from '@pearls/contracts';
import { hostileTrial, PIXEL } from '@pearls/testing';
import { actionPlansPolicy } from '../src/policy.js';
import { aCandidateReady, startPlans, type Candidate, type PlansUnderTest } from './builders.js';

describe('Hostile input to action-plans', () => {
  let service: PlansUnderTest;
  let candidate: Candidate;
  let ids: Record<string, string>;
  let caller: Actor;

  beforeAll(async () => {
    service = await startPlans();
    candidate = await aCandidateReady(service);
    const as = service.as(candidate);
    const { id } = candidate.plan;
    const annex = await as(plans.attachAnnex, { params: { id }, query: { field: 'letters' }, file: { name: 'letter.png', type: 'image/png', bytes: PIXEL } });
    const thread = await as(planComments.openThread, { params: { id }, body: { section: 'cover', wall: 'team', text: 'Shorter?' } });
    const version = await as(planVersions.nameVersion, { params: { id }, body: { name: 'As the council saw it' } });
    // What the clock has to do is done before: nothing moves by itself while the tables are compared.
    await service.tick();
    const activity = candidate.plan.records.find(({ kind }) => kind === 'activity')!;
    ids = { id, annexId: annex.id, threadId: thread.id, versionId: version.id, recordId: activity.id, section: 'cover', version: '1', reference: candidate.plan.reference ?? 'PLAN28-LV-AAAAAA' };
    caller = { ...candidate, grants: ROLES.map((role) => ({ role })) };
  });
  afterAll(() => service.end());

  it.each([...actionPlansPolicy.keys(), ...Object.values(upkeepOf('action-plans'))].map((one): [string, Operation] => [one.name, one]))('is refused in words by %s, and changes nothing', async (_, operation) => {
    expect(await hostileTrial(service, operation, { caller, params: () => ids })).toEqual([]);
  });
});
