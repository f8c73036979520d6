import { ActivityFinished, plannedActivities, practices, PracticeUsed, practiceToUse, publicPlan, TitlesPublished, type PlannedActivity, type PlannedActivities, type PracticeUse } from '@pearls/contracts';
import { anApplicant, aMember, aVisitor, eventually } from '@pearls/testing';
import { v4 } from 'uuid';
import { aDraft, aPublishedPractice, readByTwo, startRepository, type Author, type RepositoryUnderTest } from './builders.js';

/** As the plan tells it, by the keys of its template. */
const anActivity = (changes: Partial<PlannedActivity> = {}): PlannedActivity => ({
  activityId: v4(),
  name: 'Sheds on the island',
  description: 'Fishermen open their sheds on a Sunday in June. Children write the signs. There is soup at noon.',
  state: 'done',
  startsOn: '2028-06-11',
  endsOn: '2028-06-11',
  priority: 'Neighbours who know each other',
  more: {
    'cultural-tools': ['heritage', 'crafts'],
    'participatory-methods': ['storytelling', 'youth-led'],
    'target-groups': ['whole-community', 'children'],
    venue: 'Harbour',
    owner: 'Village society',
    partners: 'School, harbour office',
    cost: 800,
    'money-source': 'own',
    output: 'Twelve sheds open, 90 visitors',
    indicator: '019a2f3e-7c1d-7b54-9f0a-2d6c1b9e4a10',
    adaptation: 'No garages here, so boats were shown too.',
  },
  ...changes,
});

describe('An activity', () => {
  let service: RepositoryUnderTest;
  let author: Author;
  const planId = v4();
  let plan: PlannedActivities;
  let origin: { id: string; slug: string };

  beforeAll(async () => {
    service = await startRepository();
    author = anApplicant();
    plan = { cycleId: '2028', teamId: author.teamId, placeId: 'hiiumaa', country: 'EE', title: 'Hiiumaa meets', challenges: ['loneliness', 'a word of an older template'], items: [anActivity(), anActivity({ state: 'running' }), anActivity({ state: 'cancelled', name: 'Night market' })] };
    service.answering(plannedActivities, (asked) => (asked.planId === planId ? plan : undefined));
    origin = (await aPublishedPractice(service, { title: 'Night of open sheds' })).practice;
    plan.items[0]!.inspiredBy = origin.id;
  });
  afterAll(() => service.stop());

  const turn = (index: number, who = author) => service.as(who)(practices.startFromActivity, { body: { planId, activityId: plan.items[index]!.activityId } });
  const usesOf = async (): Promise<PracticeUse[]> => (await service.as(aVisitor)(practices.readPublished, { params: { slug: origin.slug } })).uses;

  it('that is finished becomes a draft, at least seven fields in ten filled from the plan', async () => {
    const draft = await turn(0);
    expect(draft.completeness.filled / draft.completeness.of).toBeGreaterThanOrEqual(0.7);
    expect(draft).toMatchObject({ planId, activityId: plan.items[0]!.activityId, cycleId: '2028', inspiredBy: origin.id, state: 'draft', placeName: 'Hiiumaa vald', country: 'EE' });
    expect(draft.content).toMatchObject({
      title: 'Sheds on the island',
      summary: 'Fishermen open their sheds on a Sunday in June.',
      tools: ['heritage', 'crafts'],
      methods: ['storytelling', 'youth-led'],
      challenges: ['loneliness'],
      targetGroups: ['children', 'whole-community'],
      settings: ['island', 'rural'],
      costBand: 'under-1000',
      duration: 'one-day',
      status: 'finished',
      startedOn: '2028-06-11',
      funding: 'Own budget',
      participation: 'Storytelling\n\nLed by young people',
      whatChanged: 'Twelve sheds open, 90 visitors',
    });
    expect(JSON.stringify(draft.content)).not.toContain('019a2f3e');
  });

  it('becomes one practice, however often it is asked for', async () => {
    await expect(turn(0)).rejects.toMatchObject({ status: 409, problem: { type: '/problems/practice-of-activity-exists' } });
    const both = await Promise.allSettled([turn(2), turn(2)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const { items } = await service.as(author)(practices.listInWork, {});
    expect(items.filter(({ activityId }) => activityId === plan.items[0]!.activityId)).toHaveLength(1);
  });

  it('that was cancelled may tell why, one that still runs waits', async () => {
    const { items } = await service.as(author)(practices.listInWork, {});
    expect(items.map(({ title }) => title)).toContain('Night market');
    await expect(turn(1)).rejects.toMatchObject({ status: 409, problem: { type: '/problems/activity-not-ended' } });
  });

  it('of another team looks absent, and so does a plan nobody knows', async () => {
    const stranger = anApplicant();
    await expect(turn(0, stranger)).rejects.toMatchObject({ status: 404 });
    await expect(turn(0, { ...aMember(author.teamId, 'viewer'), teamId: author.teamId })).rejects.toMatchObject({ status: 404 });
    await expect(service.as(author)(practices.startFromActivity, { body: { planId: v4(), activityId: v4() } })).rejects.toMatchObject({ status: 404 });
  });

  it('that uses a practice is not told, nor counted, before its plan is public', async () => {
    const [activity] = plan.items;
    await service.hears(PracticeUsed, planId, { cycleId: '2028', planId, applicationId: v4(), teamId: author.teamId, placeId: 'hiiumaa', country: 'EE', activityId: activity!.activityId, practiceId: origin.id });
    await service.hears(ActivityFinished, planId, { cycleId: '2028', planId, applicationId: v4(), teamId: author.teamId, placeId: 'hiiumaa', country: 'EE', activityId: activity!.activityId });
    await eventually(async () => expect(await service.db.query(`select 1 from practice_uses`)).toHaveLength(1));
    await eventually(async () => expect(await service.db.query(`select 1 from finished_activities`)).toHaveLength(1));
    const read = await service.answer(aVisitor, practices.readPublished, { params: { slug: origin.slug } });
    expect(await read.text()).not.toMatch(/hiiumaa|Hiiumaa/);
    expect(await usesOf()).toEqual([]);
  });

  it('is credited to its origin once its place is a Pearl, with what came of it', async () => {
    service.answering(publicPlan, () => ({ planId, title: 'Hiiumaa meets', summary: 'An island opens its sheds.', vision: '', priorities: [] }));
    await service.hears(TitlesPublished, '2028', { cycleId: '2028', panelId: v4(), publishedAt: '2026-11-24T09:00:00.000Z', titles: [{ planId, applicationId: v4(), teamId: author.teamId, placeId: 'hiiumaa', country: 'EE', kind: 'base' }], others: [] });
    await eventually(async () => expect(await usesOf()).toEqual([{ placeId: 'hiiumaa', placeName: 'Hiiumaa vald', country: 'EE', cycleId: '2028', titleYear: 2028, finished: true }]));
    const { items } = await service.as(author)(practices.listInWork, {});
    const { id } = items.find(({ title }) => title === 'Sheds on the island')!;
    const { version, content } = await service.as(author)(practices.read, { params: { id } });
    await service.as(author)(practices.save, { params: { id }, version, body: { ...aDraft(), ...content, challenges: ['loneliness'], dimensions: ['trust'], tips: 'Ask the harbour first.', transferability: 'as-it-is', problem: 'People knew boats, not neighbours.' } });
    const result = await readByTwo(service, author, id);
    expect(await usesOf()).toMatchObject([{ finished: true, resultSlug: result.slug, resultTitle: 'Sheds on the island' }]);
    expect(await service.as(aVisitor)(practices.readPublished, { params: { slug: result.slug } })).toMatchObject({ inspiredBy: { slug: origin.slug }, cycleId: '2028' });
  });

  it('takes of a practice what the plan needs, and only of what is public', async () => {
    const ask = async (practiceId: string) => {
      const answer = await service.bus.connection.request(`ask.${practiceToUse.name}`, JSON.stringify({ pattern: `ask.${practiceToUse.name}`, data: { practiceId }, id: v4() }), { timeout: 2_000 });
      return answer.json<{ response?: object; err?: object }>();
    };
    expect((await ask(origin.id)).response).toMatchObject({ practiceId: origin.id, slug: 'night-of-open-sheds', title: 'Night of open sheds', placeId: 'rujiena', tags: { challenges: ['loneliness'], tools: ['heritage'], methods: ['storytelling'] } });
    const { items } = await service.as(author)(practices.listInWork, { query: { state: ['draft'] } });
    expect((await ask(items[0]!.id)).err).toBeDefined();
  });
});
