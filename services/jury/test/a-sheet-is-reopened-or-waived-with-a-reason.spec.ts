import { panels, rankings, scoreSheets, SheetReopened } from '@pearls/contracts';
import { aPanelScoring, aSheet, everybodyScores, startJury, type JuryUnderTest, type Juror, type Scene } from './builders.js';

describe('The chair', () => {
  let service: JuryUnderTest;
  let scene: Scene;
  let juror: Juror;
  beforeAll(async () => {
    service = await startJury();
    scene = await aPanelScoring(service, { field: [['rujiena', 'LV'], ['krosno', 'PL']] });
    [juror] = scene.jurors as [Juror];
    await everybodyScores(service, scene, [4, 3], (one, { placeId }) => one !== scene.jurors[1] || placeId === 'rujiena');
  });
  afterAll(() => service.stop());

  const params = () => ({ id: scene.panel.id });
  const plan = (index: number) => ({ id: scene.panel.id, planId: scene.candidates[index]!.planId });
  const stateOf = async (who: Juror, index: number) => {
    const { jurors } = await service.as(scene.chair)(scoreSheets.readProgress, { params: params() });
    return jurors.find(({ personId }) => personId === who.id)!.sheets.find(({ planId }) => planId === scene.candidates[index]!.planId)!;
  };
  const reopen = async (who: Juror, index: number) => service.as(scene.chair)(scoreSheets.reopenSheet, { params: { id: (await stateOf(who, index)).sheetId! }, body: { reason: 'Two scores were swapped.' } });
  const startDeliberation = () => service.as(service.secretary)(panels.startDeliberation, { params: params() });

  it('reopens a final sheet with a reason; what changes is kept', async () => {
    await reopen(juror, 0);
    expect(await stateOf(juror, 0)).toMatchObject({ state: 'reopened', actions: ['waive'] });
    expect(await service.told(SheetReopened)).toEqual([{ cycleId: '2028', panelId: scene.panel.id, personId: juror.id }]);
    const { version, reason } = await service.as(juror)(scoreSheets.readMySheet, { params: plan(0) });
    expect(reason).toBe('Two scores were swapped.');
    const changed = aSheet(4);
    await service.as(juror)(scoreSheets.saveMySheet, { params: plan(0), version, body: { ...changed, scores: { ...changed.scores, J2: 2, J3: 5 } } });
    await service.as(juror)(scoreSheets.finaliseMySheet, { params: plan(0) });
    const [own] = (await service.as(juror)(scoreSheets.listSheets, { params: plan(0) })).items;
    expect(own!.earlier).toMatchObject([{ number: 1, reason: 'Two scores were swapped.', changes: [{ code: 'J2', from: 4, to: 2 }, { code: 'J3', from: 4, to: 5 }] }]);
  });

  it('waits for every sheet, or waives one that will not come, with a reason', async () => {
    await expect(startDeliberation()).rejects.toMatchObject({ status: 409, problem: { detail: '1 sheets are neither final nor waived.' } });
    const waiver = { planId: scene.candidates[1]!.planId, jurorId: scene.jurors[1]!.id, reason: 'In hospital since Monday.' };
    await expect(service.as(service.secretary)(scoreSheets.waiveSheet, { params: params(), body: waiver })).rejects.toMatchObject({ status: 403, problem: { type: '/problems/chair-presides' } });
    await service.as(scene.chair)(scoreSheets.waiveSheet, { params: params(), body: waiver });
    expect(await stateOf(scene.jurors[1]!, 1)).toMatchObject({ state: 'waived', actions: ['reopen'] });
    await expect(service.as(scene.jurors[1]!)(scoreSheets.saveMySheet, { params: plan(1), version: 1, body: aSheet(3) })).rejects.toMatchObject({ problem: { type: '/problems/sheet-waived' } });
    await expect(service.as(scene.chair)(scoreSheets.waiveSheet, { params: params(), body: { ...waiver, planId: scene.candidates[0]!.planId } })).rejects.toMatchObject({ status: 409 });
  });

  it('sees a waived sheet as one fewer, with a warning beside the ranking', async () => {
    await startDeliberation();
    const ranking = await service.as(scene.chair)(rankings.readRanking, { params: { panelId: scene.panel.id } });
    expect(ranking.warnings.map(({ code, params: numbers }) => [code, numbers])).toEqual([['counts-differ', { fewest: 2, most: 3 }]]);
    expect(ranking.items.map(({ placeId, sheets, waived, warnings }) => [placeId, sheets, waived, warnings.map(({ code }) => code)])).toEqual([
      ['rujiena', 3, 0, []],
      ['krosno', 2, 1, ['few-sheets']],
    ]);
  });

  it('lets a sheet be changed in the deliberation only after reopening it', async () => {
    await expect(service.as(juror)(scoreSheets.saveMySheet, { params: plan(1), version: 2, body: aSheet(5) })).rejects.toMatchObject({ status: 409 });
    await reopen(juror, 1);
    await service.as(juror)(scoreSheets.saveMySheet, { params: plan(1), version: 3, body: aSheet(5) });
    await service.as(juror)(scoreSheets.finaliseMySheet, { params: plan(1) });
    const { items } = await service.as(scene.chair)(rankings.readRanking, { params: { panelId: scene.panel.id } });
    expect(items.find(({ placeId }) => placeId === 'krosno')).toMatchObject({ mean: 80, sum: 160, sheets: 2, spread: 40 });
  });
});
