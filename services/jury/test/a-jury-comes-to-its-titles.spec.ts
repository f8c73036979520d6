import { deliberations, panels, rankings, scoreSheets, titles, TitlesDecided, TitlesPublished } from '@pearls/contracts';
import { aVisitor } from '@pearls/testing';
import { aPanelDeliberating, decides, startJury, type JuryUnderTest, type Scene } from './builders.js';
import { RESULTS_AT } from './neighbours.js';

describe('A jury', () => {
  let service: JuryUnderTest;
  let scene: Scene;
  beforeAll(async () => {
    service = await startJury();
    scene = await aPanelDeliberating(service, [4.5, 4, 4, 3, 2]);
  });
  afterAll(() => service.stop());

  const params = () => ({ id: scene.panel.id });

  it('has read and scored every plan', async () => {
    const { items } = await service.as(scene.chair)(scoreSheets.listPlans, { params: params() });
    expect(items.map(({ sheetState }) => sheetState)).toEqual(Array(5).fill('final'));
    expect(scene.panel).toMatchObject({ state: 'deliberation', rules: { basePlaces: 3, extraPlaces: 1, perCountryCap: 1 } });
  });

  it('sees its ranking by mean, with equal positions for equal means', async () => {
    const ranking = await service.as(scene.chair)(rankings.readRanking, { params: { panelId: scene.panel.id } });
    expect(ranking.items.map(({ placeId, position, mean, sheets }) => [placeId, position, mean, sheets])).toEqual([
      ['schleswig', 1, 90, 3],
      ['glucksburg', 2, 80, 3],
      ['krosno', 2, 80, 3],
      ['kristinestad', 4, 60, 3],
      ['rujiena', 5, 40, 3],
    ]);
  });

  it('is proposed three countries, with one plan held back, and asked about the extra place', async () => {
    const { proposal, presidedBy } = await service.as(scene.chair)(deliberations.readDeliberation, { params: params() });
    expect(presidedBy).toBe('chair');
    expect(proposal.items.filter(({ standing }) => standing === 'base').map(({ placeId }) => placeId).sort()).toEqual(['kristinestad', 'krosno', 'schleswig']);
    expect(proposal.items.find(({ placeId }) => placeId === 'glucksburg')).toMatchObject({ standing: 'held-back' });
    expect(proposal.extra?.proposed).toEqual([scene.candidates[2]!.planId]);
  });

  it('decides under embargo, and publishes at its end, not a millisecond before', async () => {
    const decided = await decides(service, scene);
    expect(decided).toMatchObject({ state: 'decided', embargoAt: RESULTS_AT });
    expect(await service.told(TitlesDecided)).toEqual([{ cycleId: '2028', panelId: scene.panel.id, embargoAt: RESULTS_AT }]);
    service.clock.travelTo(new Date(Date.parse(RESULTS_AT) - 1));
    await expect(service.as(service.secretary)(panels.publishResult, { params: params() })).rejects.toMatchObject({ status: 409, problem: { type: '/problems/embargo' } });
    expect((await service.as(aVisitor)(titles.listTitles, {})).items).toEqual([]);
    service.clock.travelTo(RESULTS_AT);
    expect(await service.as(service.secretary)(panels.publishResult, { params: params() })).toMatchObject({ state: 'published', publishedAt: RESULTS_AT });
  });

  it('has told the result whole: who holds a title and who does not', async () => {
    const [told] = await service.told(TitlesPublished);
    expect(told?.titles.map(({ placeId, kind }) => `${placeId} ${kind}`).sort()).toEqual(['kristinestad base', 'krosno base', 'schleswig base']);
    expect(told?.others.map(({ placeId }) => placeId).sort()).toEqual(['glucksburg', 'rujiena']);
    const { items } = await service.as(aVisitor)(titles.listTitles, { query: { cycle: '2028' } });
    expect(items.map(({ placeName }) => placeName)).toEqual(['Kristinestad', 'Krosno', 'Schleswig']);
    const [first] = items;
    expect(await service.as(aVisitor)(titles.verifyTitle, { params: { reference: first!.reference } })).toEqual(first);
  });
});
