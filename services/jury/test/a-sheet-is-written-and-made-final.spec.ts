import { scoreSheets, SheetsCompleted, type SheetDraft } from '@pearls/contracts';
import { aHolderOf } from '@pearls/testing';
import { aPanelScoring, aSheet, CODES, scores, startJury, type JuryUnderTest, type Juror, type Scene } from './builders.js';

describe('A score sheet', () => {
  let service: JuryUnderTest;
  let scene: Scene;
  let juror: Juror;
  beforeAll(async () => {
    service = await startJury();
    scene = await aPanelScoring(service);
    [juror] = scene.jurors as [Juror];
  });
  afterAll(() => service.stop());

  const params = (plan: number) => ({ id: scene.panel.id, planId: scene.candidates[plan]!.planId });
  const save = (plan: number, version: number, more: Partial<SheetDraft>) => service.as(juror)(scoreSheets.saveMySheet, { params: params(plan), version, body: { scores: {}, comments: {}, veryConvincing: false, ...more } });
  const finalise = (plan: number) => service.as(juror)(scoreSheets.finaliseMySheet, { params: params(plan) });

  it('begins empty and is saved half done, with a total once every criterion is scored', async () => {
    expect(await service.as(juror)(scoreSheets.readMySheet, { params: params(0) })).toMatchObject({ state: 'not_started', version: 0, scores: {}, actions: ['save'] });
    const first = await save(0, 0, { scores: { J1: 3.5 }, privateComment: 'Ask about the budget.' });
    expect(first).toMatchObject({ state: 'draft', version: 1, scores: { J1: 3.5 }, privateComment: 'Ask about the budget.', actions: ['save', 'finalise'] });
    expect(first.total).toBeUndefined();
    expect(await save(0, 1, { scores: { J1: 3.5, J2: 4, J3: 2.5, J4: 0, J5: 4.5 } })).toMatchObject({ version: 2, total: 61.5 });
  });

  it('takes half steps from 0 to 5 for criteria that exist, and nothing else', async () => {
    for (const score of [5.5, -1, 3.25, '4']) await expect(save(0, 2, { scores: { J1: score as number } })).rejects.toMatchObject({ status: 422, problem: { errors: [{ pointer: '/scores/J1', code: 'half-step' }] } });
    await expect(save(0, 2, { scores: { X9: 1 } })).rejects.toMatchObject({ status: 422, problem: { errors: [{ pointer: '/scores/X9', code: 'unknown' }] } });
    await expect(save(0, 2, { scores: {}, comments: { X9: 'What?' } })).rejects.toMatchObject({ status: 422 });
  });

  it('needs every score, a comment at the extremes, and a word for the candidate', async () => {
    await save(0, 2, { scores: { J1: 1.5, J2: 2, J3: 4.5, J4: 4 }, comments: { J1: 'Copied from the call.' } });
    const refused = finalise(0);
    await expect(refused).rejects.toMatchObject({ status: 422, problem: { type: '/problems/sheet-incomplete' } });
    await expect(refused).rejects.toMatchObject({ problem: { errors: [{ pointer: '/comments/J3', code: 'comment-needed' }, { pointer: '/scores/J5', code: 'missing' }, { pointer: '/overallComment', code: 'missing' }] } });
    expect(await service.as(juror)(scoreSheets.readMySheet, { params: params(0) })).toMatchObject({ state: 'draft', version: 3 });
    await save(0, 3, { scores: { J1: 1.5, J2: 2, J3: 4.5, J4: 4, J5: 3 }, comments: { J1: 'Copied.', J3: 'Everybody takes part.' }, overallComment: 'Let the young people decide more.' });
    expect(await finalise(0)).toMatchObject({ state: 'final', actions: [], total: 62 });
  });

  it('is not changed any more once it is final', async () => {
    await expect(save(0, 5, {})).rejects.toMatchObject({ status: 409, problem: { type: '/problems/sheet-final' } });
    await expect(finalise(0)).rejects.toMatchObject({ status: 409 });
  });

  it('keeps the first of two savers of one version', async () => {
    await save(1, 0, { scores: { J1: 1 } });
    await expect(save(1, 0, { scores: { J1: 2 } })).rejects.toMatchObject({ status: 412 });
    const racers = await Promise.allSettled(Array.from({ length: 40 }, (_, index) => save(1, 1, { scores: { J1: (index % 10) / 2 } })));
    expect(racers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('stands beside the own others with ties shown', async () => {
    await scores(service, scene, juror, scene.candidates[2]!, 4);
    await scores(service, scene, juror, scene.candidates[3]!, 4, { veryConvincing: true });
    const { items } = await service.as(juror)(scoreSheets.readOverview, { params: { id: scene.panel.id } });
    expect(items.map(({ placeId, total, position, tiedWith }) => [placeId, total, position, tiedWith.length])).toEqual(
      expect.arrayContaining([
        ['glucksburg', 80, 1, 1],
        ['kristinestad', 80, 1, 1],
        ['schleswig', 62, 3, 0],
        ['krosno', undefined, undefined, 0],
      ]),
    );
    expect(items.find(({ placeId }) => placeId === 'kristinestad')).toMatchObject({ veryConvincing: true, sheetState: 'final' });
  });

  it('completes the juror’s work when it is the last', async () => {
    await service.as(juror)(scoreSheets.saveMySheet, { params: params(1), version: 2, body: aSheet(3) });
    await finalise(1);
    expect(await service.told(SheetsCompleted)).toEqual([]);
    await scores(service, scene, juror, scene.candidates[4]!, 1);
    expect(await service.told(SheetsCompleted)).toEqual([{ cycleId: '2028', panelId: scene.panel.id, personId: juror.id }]);
  });

  it('is nobody’s who has no seat, whatever the token says', async () => {
    const stranger = aHolderOf('juror', { cycleId: '2028' });
    await expect(service.as(stranger)(scoreSheets.readMySheet, { params: params(0) })).rejects.toMatchObject({ status: 404 });
    await expect(service.as(stranger)(scoreSheets.saveMySheet, { params: params(0), version: 0, body: aSheet(3) })).rejects.toMatchObject({ status: 404 });
    expect(CODES).toEqual(scene.panel.criteria.map(({ code }) => code));
  });
});
