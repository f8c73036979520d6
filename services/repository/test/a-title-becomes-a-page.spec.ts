import { pearls, PearlProfileOpened, PlaceRecorded, placeAsked, practices, publicPlan, stories, TitlesPublished } from '@pearls/contracts';
import { anAdministrator, anApplicant, anAuditor, aSecretary, aVisitor, eventually } from '@pearls/testing';
import { v4 } from 'uuid';
import { Errands } from '../src/errands/errands.service.js';
import { loadHistory } from '../src/seed/history.js';
import { aPublishedPractice, realPlace, startRepository, type RepositoryUnderTest } from './builders.js';

describe('A title', () => {
  let service: RepositoryUnderTest;
  const team = anApplicant();
  const planId = v4();
  const params = { place: 'vormsi', year: '2028' };
  const read = (who = aVisitor as Parameters<typeof service.as>[0]) => service.as(who)(pearls.readPearl, { params });

  beforeAll(async () => {
    service = await startRepository();
    await loadHistory(service.app, service.clock.now());
  });
  afterAll(() => service.stop());

  it('is a page once plan and place have answered, however often they must be asked', async () => {
    let silent = 3;
    service.answering(publicPlan, () => ((silent -= 1) > 0 ? undefined : { planId, title: 'Vormsi sings again', summary: 'An island of 386 people and 30 songs.', vision: 'Everybody sings.', priorities: [{ name: 'Songs', expectedChange: 'People know one another by their songs.' }] }));
    await service.hears(TitlesPublished, '2028', { cycleId: '2028', panelId: v4(), publishedAt: '2026-11-24T09:00:00.000Z', titles: [{ planId, applicationId: v4(), teamId: team.teamId, placeId: 'vormsi', country: 'EE', kind: 'base' }], others: [] });
    await eventually(async () => expect(await service.db.query(`select 1 from pearl_profiles where place_id = 'vormsi'`)).toHaveLength(1));
    expect((await service.as(aVisitor)(pearls.listPearls, { query: { year: 2028 } })).items).toEqual([]);
    await eventually(async () => {
      await service.app.get(Errands).tick();
      expect(await read()).toMatchObject({ placeName: 'Vormsi vald', status: 'announced', planTitle: 'Vormsi sings again', priorities: [{ name: 'Songs' }], writtenBy: 'programme', actions: [] });
    });
    expect(silent).toBeLessThanOrEqual(0);
    expect(await service.told(PearlProfileOpened)).toEqual([{ placeId: 'vormsi', cycleId: '2028', titleYear: 2028 }]);
  });

  it('is in the news by itself, in both languages', async () => {
    await eventually(async () => {
      const { items } = await service.as(aVisitor)(stories.listStories, { query: { kind: 'line', titleYear: 2028 } });
      expect(items).toMatchObject([{ event: 'titles-published', title: { en: 'Vormsi vald is the BSR Cultural Pearl of 2028', lv: '2028. gada Baltijas jūras reģiona kultūras pērle ir Vormsi vald' }, path: '/pearls?year=2028', publishedAt: '2026-11-24T09:00:00.000Z' }]);
    });
  });

  it('can be checked by anybody: with every name, its year and where it stands', async () => {
    const record = await service.as(aVisitor)(pearls.verifyTitle, { params: { place: 'kaskinen', year: '2025' } });
    expect(record).toMatchObject({ placeName: 'Kaskinen – Kaskö', titleYear: 2025, status: 'completed', statement: 'Kaskinen – Kaskö held the title BSR Cultural Pearl of 2025.' });
    expect(record.names.map(({ name }) => name)).toEqual(['Kaskinen', 'Kaskö']);
    expect(await service.as(aVisitor)(pearls.verifyTitle, { params })).toMatchObject({ status: 'announced', statement: 'Vormsi vald will hold the title BSR Cultural Pearl of 2028.' });
    for (const [place, year] of [['gdynia', '2026'], ['kaskinen', '2026'], ['nowhere', '2025']] as const) await expect(service.as(aVisitor)(pearls.verifyTitle, { params: { place, year } })).rejects.toMatchObject({ status: 404 });
  });

  it('of the years before the platform is there from the first start', async () => {
    const { items } = await service.as(aVisitor)(pearls.listPearls, {});
    expect(items.filter(({ titleYear }) => titleYear < 2027)).toHaveLength(14);
    expect((await service.as(aVisitor)(pearls.listPearls, { query: { year: 2026, country: 'DE' } })).items.map(({ placeId }) => placeId)).toEqual(['glucksburg', 'schleswig']);
    const kaskinen = await service.as(aVisitor)(pearls.readPearl, { params: { place: 'kaskinen', year: '2025' } });
    expect(kaskinen.practices.map(({ slug }) => slug)).toEqual(['wooden-house-fair-in-kaskinen']);
    expect(kaskinen.lead!.en).toContain('Fix Kaskö');
    expect(kaskinen.links.length).toBeGreaterThan(0);
  });

  it('is found by its year too, where its cycle is called otherwise', async () => {
    await service.db.query(`update pearl_profiles set cycle_id = '2025-rehearsal' where place_id = 'kaskinen' and cycle_id = '2025'`);
    const found = await Promise.all(['2025', '2025-rehearsal'].map((year) => service.as(aVisitor)(pearls.readPearl, { params: { place: 'kaskinen', year } })));
    expect(found.map(({ cycleId, titleYear }) => [cycleId, titleYear])).toEqual(Array(2).fill(['2025-rehearsal', 2025]));
    await expect(service.as(aVisitor)(pearls.readPearl, { params: { place: 'kaskinen', year: '2024' } })).rejects.toMatchObject({ status: 404 });
    await service.db.query(`update pearl_profiles set cycle_id = '2025' where cycle_id = '2025-rehearsal'`);
  });

  it('has words that its team and the secretariat write, and nobody else', async () => {
    const page = await read(team);
    expect(page.actions).toEqual(['edit']);
    const body = { lead: { en: 'We sing.' }, introduction: { en: 'Every Sunday.', lv: 'Katru svētdienu.' }, links: [{ label: 'Songs', url: 'https://vormsi.example/' }] };
    const edited = await service.as(team)(pearls.editPearl, { params, version: page.version, body });
    expect(edited).toMatchObject({ lead: { en: 'We sing.' }, writtenBy: 'town' });
    await expect(service.as(team)(pearls.editPearl, { params, version: page.version, body })).rejects.toMatchObject({ status: 412 });
    for (const stranger of [anApplicant(), anAuditor()]) await expect(service.as(stranger)(pearls.editPearl, { params, version: edited.version, body })).rejects.toMatchObject({ status: 404 });
    await expect(service.as(team)(pearls.editPearl, { params: { place: 'kaskinen', year: '2025' }, version: 1, body })).rejects.toMatchObject({ status: 404 });
    expect(await service.as(aSecretary())(pearls.editPearl, { params, version: edited.version, body })).toMatchObject({ writtenBy: 'programme' });
  });

  it('is shown as in its year, completed, or ended early with the reason', async () => {
    service.clock.travelTo('2028-03-01T12:00:00.000Z');
    expect(await read()).toMatchObject({ status: 'active' });
    await expect(service.as(anAdministrator())(pearls.endTitle, { params, body: { endedOn: '2028-12-01', reason: 'The island has no team any more.' } })).rejects.toMatchObject({ status: 422 });
    expect(await service.as(anAdministrator())(pearls.endTitle, { params, body: { endedOn: '2028-02-29', reason: 'The island has no team any more.' } })).toMatchObject({ status: 'ended_early', endReason: 'The island has no team any more.' });
    await expect(service.as(anAdministrator())(pearls.endTitle, { params, body: { endedOn: '2028-02-29', reason: 'Again' } })).rejects.toMatchObject({ status: 409 });
    expect((await service.as(aVisitor)(pearls.verifyTitle, { params })).statement).toBe('Vormsi vald held the title BSR Cultural Pearl of 2028. The title ended early, on 2028-02-29.');
  });

  it('and everything public about a place follow when the place is called otherwise', async () => {
    const { practice } = await aPublishedPractice(service, { title: 'Songs by the sea', placeId: 'vormsi' });
    service.answering(placeAsked, ({ placeId }) => (placeId === 'vormsi' ? { ...realPlace('vormsi'), displayName: 'Vormsi – Ormsö', names: [{ language: 'et', name: 'Vormsi', kind: 'official' }, { language: 'sv', name: 'Ormsö', kind: 'official' }, { language: 'en', name: 'Wormsoe', kind: 'exonym' }], version: 2 } : realPlace(placeId)));
    await service.hears(PlaceRecorded, 'vormsi', { placeId: 'vormsi', version: 2 });
    await eventually(async () => {
      await service.app.get(Errands).tick();
      expect((await read()).placeName).toBe('Vormsi – Ormsö');
    });
    expect(await service.as(aVisitor)(practices.readPublished, { params: { slug: practice.slug } })).toMatchObject({ placeName: 'Vormsi – Ormsö' });
    expect((await service.as(aVisitor)(practices.search, { query: { text: 'wormsoe' } })).items).toMatchObject([{ slug: practice.slug, placeName: 'Vormsi – Ormsö' }]);
  });
});
