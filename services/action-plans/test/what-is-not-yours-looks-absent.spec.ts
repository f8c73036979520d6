import { planComments, plans, planVersions, type Actor, type Operation } from '@pearls/contracts';
import { aHolderOf, aMember, anApplicant, aPartner, aPerson, aSecretary, contentOf, eventually, isQuiet, PIXEL, tracesOf } from '@pearls/testing';
import { actionPlansPolicy } from '../src/policy.js';
import { aCandidate, aCandidateThatHandedIn, startPlans, type Candidate, type PlansUnderTest } from './builders.js';

const withId = [...actionPlansPolicy.keys()].filter(({ path }) => /:(id|\w+Id)\b/.test(path));
const partner = () => aPartner(...new Set([...actionPlansPolicy.keys()].flatMap(({ scope }) => scope ?? [])));

describe('What is not yours', () => {
  let service: PlansUnderTest;
  let draft: Candidate;
  let submitted: Candidate;

  beforeAll(async () => {
    service = await startPlans();
    draft = await aCandidate(service, { answers: { engagement: { stakeholders: [{ organisation: 'Fire brigade', sector: 'civil-society', 'part-in-plan': 'Opens its hall' }] } } });
    submitted = await aCandidateThatHandedIn(service, { placeId: 'cesvaine', placeName: 'Cesvaine' });
  });
  afterAll(() => service.end());

  /** Everything a plan holds, with its real ids. */
  async function holding({ plan }: Candidate, owner: Actor) {
    const as = service.as(owner);
    const params = { id: plan.id };
    const annex = await as(plans.attachAnnex, { params, query: { field: 'letters' }, file: { name: 'letter.png', type: 'image/png', bytes: PIXEL } });
    const thread = await as(planComments.openThread, { params, body: { section: 'cover', wall: 'team', text: 'Shorter?' } });
    const version = await as(planVersions.nameVersion, { params, body: { name: 'First' } });
    return { id: plan.id, annexId: annex.id, threadId: thread.id, versionId: version.id, recordId: plan.records[0]!.id, section: 'cover' };
  }

  async function traces(strangers: Record<string, Actor>, real: Record<string, string>, operations: Operation[] = withId) {
    await service.tick();
    await eventually(() => isQuiet(service.db));
    const before = await contentOf(service.db);
    const found = await Promise.all(operations.flatMap((operation) => Object.entries(strangers).map(([who, actor]) => tracesOf(service, who, actor, operation, real))));
    expect(await contentOf(service.db)).toEqual(before);
    return found.flat();
  }

  const outsiders = () => ({
    'the owner of another team': anApplicant(),
    'somebody without a team': aPerson(),
    'a juror': aHolderOf('juror'),
    'the chair': aHolderOf('chair'),
    'an assessor': aHolderOf('assessor'),
    'the contact of the country, not assigned': aHolderOf('contact', { country: 'LV' }),
    'a partner system': partner(),
  });

  it('looks absent while it is a draft, to everybody but its team', async () => {
    const strangers = { ...outsiders(), 'the secretariat': aSecretary(), 'an administrator': aHolderOf('administrator'), 'an auditor': aHolderOf('auditor') };
    expect(await traces(strangers, await holding(draft, draft))).toEqual([]);
  });

  it('looks absent after it was handed in, to everybody who has no part in it', async () => {
    expect(await traces(outsiders(), await holding(submitted, submitted))).toEqual([]);
  });

  it('keeps conversations and versions from the back office even then', async () => {
    const inside = withId.filter(({ path }) => /threads|versions|presence/.test(path));
    const real = await holding(submitted, submitted);
    expect(await traces({ 'the secretariat': aSecretary(), 'an auditor': aHolderOf('auditor') }, real, inside)).toEqual([]);
  });

  it('can be read and not changed by viewers of the team', async () => {
    const viewer = aMember(draft.teamId, 'viewer');
    // A viewer is seen where others write, and remembers what was read: neither changes the plan.
    const changing = withId.filter(({ method, path }) => method !== 'GET' && path.startsWith('/plans/') && !/presence|reading/.test(path));
    expect(await traces({ 'a viewer': viewer }, await holding(draft, draft), changing)).toEqual([]);
    expect(await service.as(viewer)(plans.readPlan, { params: { id: draft.plan.id } })).toMatchObject({ id: draft.plan.id, actions: [] });
  });

  it('is not reached through the id of another plan', async () => {
    const { annexId, threadId, versionId } = await holding(draft, draft);
    const other = { id: submitted.plan.id };
    const as = service.as(submitted);
    await expect(as(plans.readAnnex, { params: { ...other, annexId } })).rejects.toMatchObject({ status: 404 });
    await expect(as(planComments.addComment, { params: { ...other, threadId }, body: { text: 'Hello' } })).rejects.toMatchObject({ status: 404 });
    await expect(as(planVersions.readVersion, { params: { ...other, versionId } })).rejects.toMatchObject({ status: 404 });
  });
});
