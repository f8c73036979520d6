import { practices, ROLES, stories, upkeepOf, type Actor, type Operation } from '@pearls/contracts';
import { aSecretary, hostileTrial } from '@pearls/testing';
import { loadHistory } from '../src/seed/history.js';
import { repositoryPolicy } from '../src/policy.js';
import { aPublishedPractice, aWrittenPractice, startRepository, type RepositoryUnderTest } from './builders.js';

describe('Hostile input to repository', () => {
  let service: RepositoryUnderTest;
  let caller: Actor;
  let practice: { id: string; slug: string };
  let story: { id: string };

  beforeAll(async () => {
    service = await startRepository();
    await loadHistory(service.app, service.clock.now());
    const { author } = await aPublishedPractice(service);
    practice = (await aWrittenPractice(service, {}, author)).practice;
    story = await service.as(aSecretary())(stories.startStory, { body: { title: { en: 'A town opens its sheds' }, links: [] } });
    caller = { ...author, grants: ROLES.map((role) => ({ role })) };
  });

  afterAll(() => service.stop());

  const params = (operation: Operation) => ({ id: operation.path.startsWith('/stories') ? story.id : practice.id, slug: 'night-of-open-sheds', language: 'de', place: 'rujiena', year: '2024', tool: 'place-portrait' });

  it.each([...repositoryPolicy.keys(), ...Object.values(upkeepOf('repository'))].map((one): [string, Operation] => [one.name, one]))('is refused in words by %s, and changes nothing', async (_, operation) => {
    expect(await hostileTrial(service, operation, { caller, params })).toEqual([]);
  });

  it('leaves what is public where it was', async () => {
    expect(await service.as(caller)(practices.readPublished, { params: { slug: 'night-of-open-sheds' } })).toMatchObject({ title: 'Night of open sheds' });
  });
});
