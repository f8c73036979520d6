import { CandidateSelected, plannedActivities, plans } from '@pearls/contracts';
import { Questions } from '@pearls/messaging';
import { anApplicant, eventually } from '@pearls/testing';
import { v4 } from 'uuid';
import { aCandidate, startPlans, type PlansUnderTest } from './builders.js';

const answers = {
  community: { community: 'One in four lives alone.', 'challenge-tags': ['loneliness'] },
  impact: { impact: '' },
  engagement: { stakeholders: [{ organisation: 'Fire brigade', sector: 'civil-society', 'part-in-plan': 'Opens its hall' }, {}] },
  secret: { field: 'nobody asks' },
};

describe('A plan begins with the application', () => {
  let service: PlansUnderTest;
  beforeAll(async () => (service = await startPlans()));
  afterAll(() => service.end());

  it('whose answers stand in their sections, marked until somebody changes them', async () => {
    const candidate = await aCandidate(service, { answers });
    const { id, sections, records, placeName } = candidate.plan;
    expect(placeName).toBe('Rūjiena');
    expect(sections).toMatchObject([{ key: 'assets', answers: { challenges: 'One in four lives alone.', 'challenge-tags': ['loneliness'] }, completed: false, version: 1 }]);
    expect([...sections[0]!.fromApplication].sort()).toEqual(['challenge-tags', 'challenges']);
    expect(records.filter(({ kind }) => kind === 'stakeholder')[0]).toMatchObject({ answers: { organisation: 'Fire brigade', sector: 'civil-society', role: 'Opens its hall' } });

    const saved = await service.as(candidate)(plans.savePlanSection, { params: { id, section: 'assets' }, version: 1, body: { answers: { challenges: 'One in three lives alone.', 'challenge-tags': ['loneliness'] }, completed: false } });
    expect(saved).toMatchObject({ version: 2, fromApplication: ['challenge-tags'], savedBy: candidate.id });
    expect((await service.app.get(Questions).ask(plannedActivities, { planId: id })).challenges).toEqual(['loneliness']);
  });

  it('as soon as it can be asked for: one that does not answer keeps nobody else waiting', async () => {
    const applicant = anApplicant();
    const silent = { applicationId: v4(), cycleId: '2028', teamId: applicant.teamId, placeId: 'smiltene', country: 'LV' as const };
    await service.hears(CandidateSelected, silent.applicationId, silent);
    const [waiting] = await eventually(async () => {
      const { items } = await service.as(applicant)(plans.listPlans, {});
      expect(items).toHaveLength(1);
      return items;
    });
    await service.tick();
    const params = { id: waiting!.id };
    expect(await service.as(applicant)(plans.readPlan, { params })).toMatchObject({ carriedOver: false, sections: [] });
    expect((await aCandidate(service, { placeId: 'cesvaine', placeName: 'Cesvaine' })).plan.carriedOver).toBe(true);

    // What is written meanwhile stays as it is.
    await service.as(applicant)(plans.savePlanSection, { params: { ...params, section: 'assets' }, version: 0, body: { answers: { strengths: 'A choir.' }, completed: false } });
    service.neighbours.applications.set(silent.applicationId, { ...silent, reference: 'BSR28-LV-BBBBBB', placeName: 'Smiltene', answers });
    const plan = await eventually(async () => {
      await service.tick();
      const read = await service.as(applicant)(plans.readPlan, { params });
      expect(read.carriedOver).toBe(true);
      return read;
    });
    expect(plan).toMatchObject({ placeName: 'Smiltene', sections: [{ key: 'assets', answers: { strengths: 'A choir.' }, version: 1 }] });
  });
});
