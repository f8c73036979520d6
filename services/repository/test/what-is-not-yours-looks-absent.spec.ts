import { practices, stories, type Actor, type Operation } from '@pearls/contracts';
import { aHolderOf, aMember, anApplicant, anAuditor, aPartner, aPerson, aSecretary, contentOf, eventually, isQuiet, tracesOf } from '@pearls/testing';
import { repositoryPolicy } from '../src/policy.js';
import { aPublishedPractice, aWrittenPractice, PASSED, startRepository, type Author, type RepositoryUnderTest } from './builders.js';

const withId = [...repositoryPolicy.keys()].filter(({ path }) => /:(id|\w+Id)\b/.test(path));
const ofPractices = withId.filter(({ path }) => path.startsWith('/practices'));
const ofStories = withId.filter(({ path }) => path.startsWith('/stories'));
const partner = () => aPartner(...new Set([...repositoryPolicy.keys()].flatMap(({ scope }) => scope ?? [])));

describe('What is not yours', () => {
  let service: RepositoryUnderTest;
  let author: Author;
  let id: string;

  beforeAll(async () => {
    service = await startRepository();
    const written = await aWrittenPractice(service);
    author = written.author;
    id = written.practice.id;
  });

  afterAll(() => service.stop());

  const traces = async (operations: Operation[], strangers: Record<string, Actor>, thing = id) => {
    await eventually(() => isQuiet(service.db));
    const before = await contentOf(service.db);
    const found = await Promise.all(operations.flatMap((operation) => Object.entries(strangers).map(([who, actor]) => tracesOf(service, who, actor, operation, { id: thing, language: 'de' }))));
    expect(await contentOf(service.db)).toEqual(before);
    return found.flat();
  };

  const others = () => ({ 'the owner of another team': anApplicant(), 'somebody without a team': aPerson(), 'a juror': aHolderOf('juror'), 'an assessor': aHolderOf('assessor'), 'a partner system': partner() });
  const staff = () => ({ 'the secretariat': aSecretary(), 'an administrator': aHolderOf('administrator'), 'an auditor': anAuditor() });
  const contacts = () => ({ 'the contact of the country': aHolderOf('contact', { country: 'LV' }), 'a contact of another country': aHolderOf('contact', { country: 'EE' }) });

  it('looks absent while it is a draft, to everybody but its team', async () => {
    expect(await traces(ofPractices, { ...others(), ...staff(), ...contacts() })).toEqual([]);
  });

  it('can be read and not changed by viewers of the team', async () => {
    const viewer = aMember(author.teamId, 'viewer');
    const changing = ofPractices.filter(({ method, name }) => method !== 'GET' && name !== 'review');
    expect(await traces(changing, { 'a viewer': viewer })).toEqual([]);
    expect(await service.as(viewer)(practices.read, { params: { id } })).toMatchObject({ id, actions: [] });
  });

  it('looks absent after it is handed in, to all but its team and the first reader', async () => {
    await service.as(author)(practices.submit, { params: { id } });
    expect(await traces(ofPractices, { ...others(), ...contacts() })).toEqual([]);
  });

  it('looks absent to the contact of the own country while the second reader is awaited', async () => {
    await service.as(aSecretary())(practices.review, { params: { id }, body: PASSED });
    expect(await traces(ofPractices, { ...others(), 'the contact of the country': aHolderOf('contact', { country: 'LV' }) })).toEqual([]);
  });

  it('is not listed to anybody who may not read it', async () => {
    for (const actor of Object.values({ ...others(), 'the contact of the country': aHolderOf('contact', { country: 'LV' }) }))
      if (actor.kind === 'person') expect((await service.as(actor)(practices.listInWork, {})).items).toEqual([]);
    expect((await service.as(aHolderOf('contact', { country: 'EE' }))(practices.listInWork, {})).items).toMatchObject([{ id, state: 'second_reading', actions: ['review'] }]);
  });

  it('shows nobody else the revision that is being written', async () => {
    const { author: by, practice } = await aPublishedPractice(service, { title: 'Public before' });
    await service.as(by)(practices.revise, { params: { id: practice.id } });
    expect(await traces(ofPractices, { ...others(), ...staff(), ...contacts() }, practice.id)).toEqual([]);
  });

  it('hides stories of the programme in work from everybody but its staff', async () => {
    const story = await service.as(aSecretary())(stories.startStory, { body: { title: { en: 'A town opens its sheds' }, links: [] } });
    expect(await traces(ofStories, { ...others(), ...contacts() }, story.id)).toEqual([]);
  });
});
