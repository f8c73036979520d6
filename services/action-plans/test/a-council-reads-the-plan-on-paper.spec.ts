import { plans } from '@pearls/contracts';
import { planPages } from '../src/receipts/plan-pages.js';
import { PlanVersions } from '../src/versions/plan-versions.service.js';
import { aCandidateReady, startPlans, template, type Candidate, type PlansUnderTest } from './builders.js';

describe('The living plan on paper', () => {
  let service: PlansUnderTest;
  let candidate: Candidate;
  beforeAll(async () => {
    service = await startPlans();
    candidate = await aCandidateReady(service);
  });
  afterAll(() => service.end());

  const pages = async (language: 'en' | 'lv') => planPages(await service.app.get(PlanVersions).living(candidate.plan.id), template, language);

  it('is laid out by the template: answers by their words, small records as tables with a sum, activities one by one', async () => {
    const all = await pages('en');
    expect(all).toHaveLength(15);
    expect(all.find(({ title }) => title === 'Put it in a nutshell')!.lines[0]).toEqual({ label: 'Title of the plan', text: 'Title of the plan.' });
    const [budget] = all.find(({ title }) => title === 'Find the money')!.records;
    expect(budget).toMatchObject({ title: 'Budget lines', columns: ['For what', 'Amount (euros)', 'Where the money comes from', 'How sure it is', 'Kind of cost', 'Belongs to the activity'] });
    expect(budget!.rows!.map((row) => row.slice(0, 3))).toEqual([['For what.', '10', 'Own budget'], ['Total', '10', '']]);
    const [activities] = all.find(({ title }) => title === 'Plan the activities')!.records;
    expect(activities!.entries![0]!.name).toBe('Lamp Thursdays');
    expect(activities!.entries![0]!.lines).toContainEqual({ label: 'Serves the priority', text: 'Priority.' });
  });

  it('speaks the language it is written in, where the template does', async () => {
    expect((await pages('lv'))[0]!.title).toBe('Pasakiet īsumā');
    const as = service.as(candidate);
    const params = { id: candidate.plan.id };
    const { answers, version } = await as(plans.readPlanSection, { params: { ...params, section: 'cover' } });
    const read = async () => (await as(plans.readPlanDocument, { params })) as unknown as Buffer;
    const english = (await read()).toString('latin1');
    expect(english).toContain('/Lang (en)');
    await as(plans.savePlanSection, { params: { ...params, section: 'cover' }, version, body: { answers: { ...answers, language: 'lv' }, completed: true } });
    const latvian = (await read()).toString('latin1');
    expect(latvian).toContain('/Lang (lv)');
    for (const pdf of [english, latvian]) expect(pdf).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });
});
