import { conflicts, ConflictsDeclared, panels, PanelOpened, scoreSheets, ScoringStarted } from '@pearls/contracts';
import { aCandidate, aPanelDeclaring, aSheet, declares, everybodyDeclares, hasSeat, startJury, type JuryUnderTest, type Scene } from './builders.js';
import { aToldCycle } from './neighbours.js';

describe('No plan opens', () => {
  let service: JuryUnderTest;
  let scene: Scene;
  beforeAll(async () => {
    service = await startJury();
    scene = await aPanelDeclaring(service, { jurors: 1, field: [['rujiena', 'LV'], ['krosno', 'PL']] });
  });
  afterAll(() => service.stop());

  const params = () => ({ id: scene.panel.id });
  const plans = async (juror = scene.jurors[0]!) => (await service.as(juror)(scoreSheets.listPlans, { params: params() })).items;
  const startScoring = () => service.as(service.secretary)(panels.startScoring, { params: params() });

  it('while jurors declare, whatever they declare', async () => {
    expect(await service.told(PanelOpened)).toHaveLength(1);
    const [juror] = scene.jurors;
    await declares(service, scene, juror!, scene.candidates[0]!);
    await declares(service, scene, juror!, scene.candidates[1]!);
    expect(await service.told(ConflictsDeclared)).toEqual([{ cycleId: '2028', panelId: scene.panel.id, personId: juror!.id }]);
    expect(await plans()).toEqual([]);
    const door = { id: scene.panel.id, planId: scene.candidates[0]!.planId };
    await expect(service.as(juror!)(scoreSheets.readPlan, { params: door })).rejects.toMatchObject({ status: 404 });
    await expect(service.as(juror!)(scoreSheets.saveMySheet, { params: door, version: 0, body: aSheet(3) })).rejects.toMatchObject({ status: 404 });
    expect(service.neighbours.asked).not.toContain('action-plans.jury-copy');
  });

  it('while somebody has not declared about every candidate', async () => {
    await expect(startScoring()).rejects.toMatchObject({ status: 409, problem: { type: '/problems/panel-not-ready', detail: '1 jurors have not declared about every candidate.' } });
    expect((await service.as(service.secretary)(panels.readPanel, { params: params() })).blockers?.map(({ code }) => code)).toEqual(['not-declared']);
    for (const candidate of scene.candidates) await declares(service, scene, scene.chair, candidate, candidate.placeId === 'krosno' ? 'family' : 'none');
  });

  it('while a declaration waits for a decision', async () => {
    await expect(startScoring()).rejects.toMatchObject({ problem: { detail: '1 declarations wait for a decision.' } });
    const { items } = await service.as(service.secretary)(conflicts.listConflicts, { query: { panelId: scene.panel.id, state: ['declared'] } });
    await service.as(service.secretary)(conflicts.decideConflict, { params: { id: items[0]!.id }, version: items[0]!.version, body: { outcome: 'judged_not_a_conflict', reason: 'A distant cousin.' } });
  });

  it('before the day plans are due has passed', async () => {
    service.neighbours.cycles.set('2028', aToldCycle('2028', { state: 'development' }));
    await expect(startScoring()).rejects.toMatchObject({ problem: { detail: 'The day plans are due has not passed yet.' } });
    service.neighbours.cycles.set('2028', aToldCycle());
  });

  it('but then they do, in an order of each juror’s own, with criteria frozen', async () => {
    const panel = await startScoring();
    expect(await service.told(ScoringStarted)).toHaveLength(1);
    expect(panel).toMatchObject({ state: 'scoring', rules: { basePlaces: 3, extraPlaces: 1, perCountryCap: 1 } });
    expect((await plans()).map(({ placeId }) => placeId).sort()).toEqual(['krosno', 'rujiena']);
    await expect(service.as(service.secretary)(panels.editPanel, { params: params(), version: panel.version, body: { minimumSheets: 1 } })).rejects.toMatchObject({ status: 409, problem: { type: '/problems/criteria-frozen' } });
  });

  it('to a juror who comes later and has not declared', async () => {
    const late = await hasSeat(service);
    expect(await plans(late)).toEqual([]);
    await declares(service, scene, late, scene.candidates[0]!);
    expect(await plans(late)).toEqual([]);
    await declares(service, scene, late, scene.candidates[1]!);
    expect(await plans(late)).toHaveLength(2);
  });

  it('any more, to anybody, when a candidate arrives about which nobody has declared', async () => {
    const late = await aCandidate(service, 'neringa', 'LT');
    expect(await plans()).toEqual([]);
    await declares(service, scene, scene.jurors[0]!, late);
    expect(await plans()).toHaveLength(3);
    await everybodyDeclares(service, { ...scene, everybody: [scene.chair], candidates: [late] });
    expect(await plans(scene.chair)).toHaveLength(3);
  });
});
