import { panels, titles } from '@pearls/contracts';
import { aMember, anApplicant } from '@pearls/testing';
import { bandOf } from '../src/titles/feedback.service.js';
import { aPanelScoring, decides, everybodyScores, startJury, type JuryUnderTest, type Scene } from './builders.js';
import { RESULTS_AT } from './neighbours.js';

describe('A candidate', () => {
  let service: JuryUnderTest;
  let scene: Scene;
  beforeAll(async () => {
    service = await startJury();
    scene = await aPanelScoring(service);
    await everybodyScores(service, scene, [4.5, 4, 3.5, 3, 2]);
    await service.as(service.secretary)(panels.startDeliberation, { params: { id: scene.panel.id } });
  });
  afterAll(() => service.stop());

  const params = () => ({ id: scene.panel.id });
  const team = (index: number) => aMember(scene.candidates[index]!.teamId, 'viewer');
  const read = (index: number, who = team(index)) => service.as(who)(titles.readFeedback, { params: { applicationId: scene.candidates[index]!.applicationId } });
  const drafts = async () => (await service.as(service.secretary)(titles.listFeedbackDrafts, { params: params() })).items;
  const edit = (index: number, version: number, comments: string[]) => service.as(service.secretary)(titles.editFeedback, { params: { ...params(), planId: scene.candidates[index]!.planId }, version, body: { comments } });

  it('has its comments edited from what jurors wrote, without a name', async () => {
    const draft = (await drafts()).find(({ placeId }) => placeId === 'rujiena')!;
    expect(draft).toMatchObject({ written: Array(3).fill('Go on like this.'), edited: false, version: 0 });
    expect(JSON.stringify(draft)).not.toMatch(/Juror/);
    expect(await edit(4, 0, ['Let residents decide earlier.'])).toMatchObject({ comments: ['Let residents decide earlier.'], edited: true, version: 1 });
    await expect(edit(4, 0, ['Another.'])).rejects.toMatchObject({ status: 412 });
  });

  it('learns nothing before the result is public', async () => {
    await expect(read(4)).rejects.toMatchObject({ status: 404 });
    await decides(service, scene);
    await expect(read(4)).rejects.toMatchObject({ status: 404 });
    expect((await service.as(team(4))(titles.listFeedback, {})).items).toEqual([]);
  });

  it('then learns the mean of each criterion, its third, and the edited comments', async () => {
    service.clock.travelTo(RESULTS_AT);
    await service.as(service.secretary)(panels.publishResult, { params: params() });
    const feedback = await read(4);
    expect(feedback).toMatchObject({ placeId: 'rujiena', band: 'lower', comments: ['Let residents decide earlier.'], publishedAt: RESULTS_AT });
    expect(feedback.criteria.map(({ code, mean }) => [code, mean])).toEqual([['J1', 2], ['J2', 2], ['J3', 2], ['J4', 2], ['J5', 2]]);
    expect(feedback.title).toBeUndefined();
    expect(await read(0)).toMatchObject({ band: 'top', title: 'base', titleReference: expect.stringMatching(/^PEARL-2028-/), comments: [] });
    expect((await service.as(team(0))(titles.listFeedback, {})).items).toHaveLength(1);
  });

  it('never learns a juror, a total or another plan', async () => {
    const response = await service.answer(team(4), titles.readFeedback, { params: { applicationId: scene.candidates[4]!.applicationId } });
    const text = await response.text();
    for (const { id } of scene.everybody) expect(text).not.toContain(id);
    for (const { planId } of scene.candidates.slice(0, 4)) expect(text).not.toContain(planId);
    expect(text).not.toMatch(/total|sum|position/);
  });

  it('is told to its own team only', async () => {
    await expect(read(4, team(0))).rejects.toMatchObject({ status: 404 });
    await expect(read(4, anApplicant())).rejects.toMatchObject({ status: 404 });
    await expect(service.as(scene.jurors[0]!)(titles.readFeedback, { params: { applicationId: scene.candidates[4]!.applicationId } })).rejects.toMatchObject({ status: 404 });
  });

  it('stands in the better third where thirds do not come out even', () => {
    expect(Array.from({ length: 11 }, (_, index) => bandOf(index + 1, 11))).toEqual([...Array(4).fill('top'), ...Array(4).fill('middle'), ...Array(3).fill('lower')]);
    expect([bandOf(1, 1), bandOf(1, 2), bandOf(2, 2)]).toEqual(['top', 'top', 'middle']);
  });
});
