import { CallExtended, CallOpened, cycleAsked, EventAnnounced, EventCancelled, PhaseEntered, publicPlan, stories, StoryPublished, TitlesPublished } from '@pearls/contracts';
import { anAdministrator, anApplicant, aPerson, aSecretary, aVisitor, eventually } from '@pearls/testing';
import { v4 } from 'uuid';
import { Errands } from '../src/errands/errands.service.js';
import { startRepository, type RepositoryUnderTest } from './builders.js';

const aCycle = (id: string) => ({ id, titleYear: 2028, name: { en: 'BSR Cultural Pearls 2028', lv: 'BSR kultūras pērles 2028' }, state: 'call_open', timetable: [], rules: { territory: { countries: [], nuts: [], excludedPlaces: [] }, partnerPlaces: [], basePlaces: 3, extraPlaces: 1, perCountryCap: 1, teamsAcrossCountries: false, restAfterTitle: 2, assessmentsNeeded: 2, selectionLine: 50 }, contact: 'pearls@cbss.example', isOpen: true, asOf: '2026-11-24T10:00:00.000Z', actions: [], version: 1 });

describe('News', () => {
  let service: RepositoryUnderTest;
  const team = anApplicant();
  beforeAll(async () => {
    service = await startRepository();
    service.answering(publicPlan, ({ planId }) => ({ planId, title: 'Songs', summary: '', vision: '', priorities: [] }));
    await service.hears(TitlesPublished, '2028', { cycleId: '2028', panelId: v4(), publishedAt: '2026-11-24T09:00:00.000Z', titles: [{ planId: v4(), applicationId: v4(), teamId: team.teamId, placeId: 'rujiena', country: 'LV', kind: 'base' }], others: [] });
    await eventually(async () => {
      await service.app.get(Errands).tick();
      expect(await service.db.query(`select 1 from pearl_profiles where opened_at is not null`)).toHaveLength(1);
    });
  });
  afterAll(() => service.stop());

  const aStory = { title: { en: 'The choir crosses the lake' }, summary: { en: 'Forty singers and one ferry.' }, text: { en: 'On Sunday the choir crossed.\n\nIt rained.' }, placeId: 'rujiena', titleYear: 2028, links: [] };
  const lines = async () => (await service.as(aVisitor)(stories.listStories, { query: { kind: 'line', limit: 100 } })).items;

  it('is written by a Pearl and read by the secretariat before it is public', async () => {
    const { id, version } = await service.as(team)(stories.startStory, { body: { teamId: team.teamId, title: aStory.title, links: [] } });
    const params = { id };
    await expect(service.as(team)(stories.submitStory, { params })).rejects.toMatchObject({ status: 422, problem: { type: '/problems/story-incomplete' } });
    await service.as(team)(stories.saveStory, { params, version, body: aStory });
    await expect(service.as(aSecretary())(stories.readDraft, { params })).rejects.toMatchObject({ status: 404 });
    expect(await service.as(team)(stories.submitStory, { params })).toMatchObject({ state: 'in_review', actions: ['recall'] });
    expect(await service.as(aSecretary())(stories.reviewStory, { params, body: { verdict: 'changes', comment: 'Who sang?' } })).toMatchObject({ state: 'changes_asked', comment: 'Who sang?' });
    await service.as(team)(stories.submitStory, { params });
    expect(await service.as(aSecretary())(stories.reviewStory, { params, body: { verdict: 'pass', comment: '' } })).toMatchObject({ state: 'published', slug: 'the-choir-crosses-the-lake' });
    expect(await service.as(aVisitor)(stories.readStory, { params: { slug: 'the-choir-crosses-the-lake' } })).toMatchObject({ ...aStory, placeName: 'Rūjiena', writtenBy: 'town' });
    expect(await service.told(StoryPublished)).toEqual([{ storyId: id, slug: 'the-choir-crosses-the-lake' }]);
    const { items } = await service.as(aVisitor)(stories.listStories, { query: { placeId: 'rujiena', kind: 'story' } });
    expect(items).toMatchObject([{ kind: 'story', slug: 'the-choir-crosses-the-lake', placeName: 'Rūjiena' }]);
  });

  it('stays as it was until a change of it is read', async () => {
    const [story] = (await service.as(team)(stories.listStoriesInWork, {})).items;
    const params = { id: story!.id };
    const { version } = await service.as(team)(stories.reviseStory, { params });
    await service.as(team)(stories.saveStory, { params, version, body: { ...aStory, title: { en: 'The choir crosses twice' } } });
    expect((await service.as(aVisitor)(stories.readStory, { params: { slug: story!.slug } })).title.en).toBe('The choir crosses the lake');
    await service.as(team)(stories.submitStory, { params });
    await service.as(anAdministrator())(stories.reviewStory, { params, body: { verdict: 'pass', comment: '' } });
    expect((await service.as(aVisitor)(stories.readStory, { params: { slug: story!.slug } })).title.en).toBe('The choir crosses twice');
  });

  it('of the programme is read by somebody else than who wrote it', async () => {
    const writer = aSecretary();
    const { id } = await service.as(writer)(stories.startStory, { body: aStory });
    const params = { id };
    await service.as(writer)(stories.submitStory, { params });
    await expect(service.as(writer)(stories.reviewStory, { params, body: { verdict: 'pass', comment: '' } })).rejects.toMatchObject({ status: 403, problem: { type: '/problems/reader-is-author' } });
    const published = await service.as(anAdministrator())(stories.reviewStory, { params, body: { verdict: 'pass', comment: '' } });
    expect(published.slug).toBe('the-choir-crosses-the-lake-2');
    await service.as(writer)(stories.archiveStory, { params });
    await expect(service.as(aVisitor)(stories.readStory, { params: { slug: published.slug } })).rejects.toMatchObject({ status: 404 });
  });

  it('is not written by towns that are no Pearls, nor in the name of others', async () => {
    const town = anApplicant();
    await expect(service.as(town)(stories.startStory, { body: { ...aStory, teamId: town.teamId } })).rejects.toMatchObject({ status: 409, problem: { type: '/problems/not-a-pearl' } });
    await expect(service.as(town)(stories.startStory, { body: { ...aStory, teamId: team.teamId } })).rejects.toMatchObject({ status: 404 });
    await expect(service.as(aPerson())(stories.startStory, { body: aStory })).rejects.toMatchObject({ status: 404 });
  });

  it('is told by the record itself, once the rooms have answered', async () => {
    await service.hears(CallOpened, '2028', { cycleId: '2028' });
    await service.hears(PhaseEntered, '2028', { cycleId: '2028', state: 'development' });
    await service.hears(PhaseEntered, '2028', { cycleId: '2028', state: 'pre_selection' });
    await service.hears(CallExtended, '2028', { cycleId: '2028', from: '2027-01-29T22:59:00.000Z', to: '2027-02-05T22:59:00.000Z', reason: 'An outage.' });
    await eventually(async () => expect(await service.db.query(`select 1 from errands where kind = 'line'`)).toHaveLength(3));
    expect((await lines()).filter(({ event }) => event !== 'titles-published')).toEqual([]);
    service.answering(cycleAsked, ({ cycleId }) => aCycle(cycleId));
    await eventually(async () => {
      await service.app.get(Errands).tick();
      expect((await lines()).map(({ event }) => event).sort()).toEqual(['call-extended', 'call-opened', 'candidates-selected', 'titles-published']);
    });
    expect((await lines()).find(({ event }) => event === 'call-opened')).toMatchObject({ title: { en: 'The call of BSR Cultural Pearls 2028 is open', lv: 'Pieteikšanās ir sākusies: BSR kultūras pērles 2028' }, path: '/call' });
  });

  it('names events that are open to everybody, and takes them back when they are cancelled', async () => {
    const event = { eventId: v4(), cycleId: '2028', kind: 'webinar' as const, startsAt: '2028-02-14T12:00:00.000Z', endsAt: '2028-02-14T13:00:00.000Z', zone: 'Europe/Berlin' };
    await service.hears(EventAnnounced, event.eventId, { ...event, audience: 'public' });
    await service.hears(EventAnnounced, v4(), { ...event, eventId: v4(), audience: 'candidates' });
    await eventually(async () => expect((await lines()).filter((one) => one.event === 'event-announced')).toMatchObject([{ title: { en: 'Open to everybody: a webinar on 14 February 2028' } }]));
    await service.hears(EventCancelled, event.eventId, { ...event, audience: 'public' });
    await eventually(async () => expect((await lines()).filter((one) => one.event === 'event-announced')).toEqual([]));
  });
});
