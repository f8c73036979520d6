import { panels, rankings, scoreSheets, SheetsCompleted, type Actor } from '@pearls/contracts';
import { anAuditor } from '@pearls/testing';
import { aPanelScoring, everybodyScores, scores, startJury, type JuryUnderTest, type Scene } from './builders.js';

describe('Sheets of others', () => {
  let service: JuryUnderTest;
  let scene: Scene;
  const field: [string, 'LV' | 'PL'][] = [['rujiena', 'LV'], ['krosno', 'PL']];
  beforeAll(async () => {
    service = await startJury();
    scene = await aPanelScoring(service, { field });
  });
  afterAll(() => service.stop());

  const params = (plan = 0) => ({ id: scene.panel.id, planId: scene.candidates[plan]!.planId });
  const seen = async (who: Actor) => (await service.as(who)(scoreSheets.listSheets, { params: params() })).items.map(({ jurorId }) => jurorId).sort();
  const ids = (...people: Actor[]) => people.map(({ id }) => id).sort();

  it('are not seen while the jury scores, not even by who is finished, the chair or the back office', async () => {
    const [first, second] = scene.jurors;
    await scores(service, scene, first!, scene.candidates[0]!, 4);
    await scores(service, scene, scene.chair, scene.candidates[0]!, 2);
    expect(await seen(second!)).toEqual([]);
    expect(await seen(first!)).toEqual(ids(first!));
    expect(await seen(scene.chair)).toEqual(ids(scene.chair));
    expect(await seen(service.secretary)).toEqual([]);
    expect(await seen(anAuditor())).toEqual([]);
    for (const reader of [scene.chair, service.secretary]) await expect(service.as(reader)(rankings.readRanking, { params: { panelId: scene.panel.id } })).rejects.toMatchObject({ status: 409, problem: { type: '/problems/not-deliberating' } });
  });

  it('show the chair and the secretariat how far they are, and nothing of what they say', async () => {
    for (const reader of [scene.chair, service.secretary]) {
      const response = await service.answer(reader, scoreSheets.readProgress, { params: { id: scene.panel.id } });
      const text = await response.text();
      expect(text).toContain('"state":"final"');
      expect(text).not.toMatch(/score|total|comment/i);
    }
    await expect(service.as(scene.jurors[0]!)(scoreSheets.readProgress, { params: { id: scene.panel.id } })).rejects.toMatchObject({ status: 403 });
  });

  it('open in the deliberation, to whoever has made the own one final', async () => {
    const done = [`${scene.jurors[0]!.id}/0`, `${scene.chair.id}/0`];
    await everybodyScores(service, scene, [3, 3], (juror, candidate) => !done.includes(`${juror.id}/${scene.candidates.indexOf(candidate)}`));
    expect((await service.told(SheetsCompleted)).map(({ personId }) => personId).sort()).toEqual(ids(...scene.everybody));
    await service.as(service.secretary)(panels.startDeliberation, { params: { id: scene.panel.id } });
    for (const reader of [...scene.everybody, service.secretary, anAuditor()]) expect(await seen(reader)).toEqual(ids(...scene.everybody));
  });

  it('close again to who has the own one open again', async () => {
    const [juror] = scene.jurors;
    const { id: sheetId } = await service.as(juror!)(scoreSheets.readMySheet, { params: params() });
    await service.as(scene.chair)(scoreSheets.reopenSheet, { params: { id: sheetId! }, body: { reason: 'Two scores were swapped.' } });
    expect(await seen(juror!)).toEqual(ids(juror!));
    expect(await seen(scene.jurors[1]!)).toEqual(ids(scene.chair, scene.jurors[1]!));
  });
});
