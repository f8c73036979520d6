import { conflicts, MemberJoined, panels, RoleGranted, scoreSheets, type ConflictOutcome } from '@pearls/contracts';
import { anAdministrator, eventually } from '@pearls/testing';
import { aPanelDeclaring, declares, introduces, startJury, type JuryUnderTest, type Juror, type Scene, type TestCandidate } from './builders.js';

describe('A conflict', () => {
  let service: JuryUnderTest;
  let scene: Scene;
  let juror: Juror;
  let rujiena: TestCandidate;
  let krosno: TestCandidate;

  beforeEach(async () => {
    service = await startJury();
    scene = await aPanelDeclaring(service, { field: [['rujiena', 'LV'], ['krosno', 'PL']] });
    [juror] = scene.jurors as [Juror];
    [rujiena, krosno] = scene.candidates as [TestCandidate, TestCandidate];
  });
  afterEach(() => service.stop());

  const list = async (who: Juror = service.secretary) => (await service.as(who)(conflicts.listConflicts, { query: { panelId: scene.panel.id } })).items;
  const about = async ({ id }: Juror, { applicationId }: TestCandidate) => (await list()).find((one) => one.jurorId === id && one.applicationId === applicationId)!;
  const decide = async (who: Juror, of: Juror, candidate: TestCandidate, outcome: ConflictOutcome = 'confirmed_recused') => {
    const { id, version } = await about(of, candidate);
    return service.as(who)(conflicts.decideConflict, { params: { id }, version, body: { outcome, reason: 'We talked about it.' } });
  };
  const mine = async (who: Juror, { applicationId }: TestCandidate) => (await service.as(who)(conflicts.listDeclarations, { params: { id: scene.panel.id } })).items.find((one) => one.applicationId === applicationId)!;

  it('needs a sentence, unless it is none', async () => {
    const params = { id: scene.panel.id, applicationId: rujiena.applicationId };
    await expect(service.as(juror)(conflicts.declare, { params, version: 0, body: { kind: 'other' } })).rejects.toMatchObject({ status: 422, problem: { type: '/problems/explanation-needed' } });
    expect((await mine(juror, rujiena)).state).toBe('undeclared');
  });

  it('recuses by rule where somebody is or was paid by the applicant, and the chair may put a slip right, on record', async () => {
    await declares(service, scene, scene.chair, rujiena);
    expect(await declares(service, scene, juror, rujiena, 'employment')).toMatchObject({ state: 'confirmed_recused', actions: [] });
    await expect(declares(service, scene, juror, rujiena)).rejects.toMatchObject({ status: 409 });
    await decide(scene.chair, juror, rujiena, 'judged_not_a_conflict');
    expect((await about(juror, rujiena)).history.map(({ state, by }) => [state, by])).toEqual([
      ['declared', juror.id],
      ['confirmed_recused', 'rule'],
      ['judged_not_a_conflict', scene.chair.id],
    ]);
  });

  it('is decided by the chair, who is clear about the candidate, and by nobody else', async () => {
    await declares(service, scene, juror, rujiena, 'advisory-work');
    await declares(service, scene, scene.chair, rujiena);
    expect(await about(juror, rujiena)).toMatchObject({ decidedBy: 'chair', actions: [], chair: false });
    await expect(decide(service.secretary, juror, rujiena)).rejects.toMatchObject({ status: 403, problem: { type: '/problems/not-yours-to-decide' } });
    expect(await decide(scene.chair, juror, rujiena)).toMatchObject({ state: 'confirmed_recused', jurorName: expect.stringMatching(/^Juror /) });
    expect(await mine(juror, rujiena)).toMatchObject({ state: 'confirmed_recused', decisionReason: 'We talked about it.', actions: [] });
  });

  it('of the chair is decided by the secretariat as deputy, never by the chair', async () => {
    await declares(service, scene, scene.chair, rujiena, 'national-tie');
    const conflict = await about(scene.chair, rujiena);
    expect(conflict).toMatchObject({ chair: true, decidedBy: 'secretariat', actions: ['decide'] });
    const own = { params: { id: conflict.id }, version: conflict.version, body: { outcome: 'judged_not_a_conflict' as const, reason: 'I think it is fine.' } };
    await expect(service.as(scene.chair)(conflicts.decideConflict, own)).rejects.toMatchObject({ status: 404 });
    await expect(service.as(anAdministrator())(conflicts.decideConflict, own)).rejects.toMatchObject({ status: 403 });
    await decide(service.secretary, scene.chair, rujiena, 'judged_not_a_conflict');
  });

  it('about a candidate to whom the chair is tied is not the chair’s to see or decide', async () => {
    await declares(service, scene, juror, rujiena, 'family');
    await declares(service, scene, juror, krosno, 'family');
    await declares(service, scene, scene.chair, rujiena, 'money');
    await declares(service, scene, scene.chair, krosno);
    expect((await list(scene.chair)).map(({ placeId, jurorId }) => [placeId, jurorId === juror.id])).toEqual(expect.arrayContaining([['krosno', true]]));
    expect((await list(scene.chair)).some(({ placeId }) => placeId === 'rujiena')).toBe(false);
    expect(await about(juror, rujiena)).toMatchObject({ decidedBy: 'secretariat' });
    await decide(service.secretary, juror, rujiena);
    await decide(scene.chair, juror, krosno, 'judged_not_a_conflict');
  });

  it('that is known and not declared waits for a decision, with its evidence', async () => {
    await introduces(service, scene, juror, { organisation: 'Rujiena museum', country: 'LV' });
    expect(await declares(service, scene, juror, rujiena)).toMatchObject({ state: 'suggested', ties: [{ code: 'same-country', weight: 'soft' }, { code: 'organisation-of-place', weight: 'hard' }] });
    await declares(service, scene, scene.chair, rujiena);
    await decide(scene.chair, juror, rujiena, 'judged_not_a_conflict');
    await introduces(service, scene, juror, { organisation: 'Museum of Rujiena', country: 'LV' }, 1);
    expect(await mine(juror, rujiena)).toMatchObject({ state: 'judged_not_a_conflict' });
  });

  it('that comes to light later shuts the plan until it is decided', async () => {
    for (const one of scene.everybody) for (const candidate of scene.candidates) await declares(service, scene, one, candidate);
    await service.as(service.secretary)(panels.startScoring, { params: { id: scene.panel.id } });
    const desk = async () => (await service.as(juror)(scoreSheets.listPlans, { params: { id: scene.panel.id } })).items.map(({ placeId }) => placeId).sort();
    expect(await desk()).toEqual(['krosno', 'rujiena']);
    await service.hears(RoleGranted, juror.id, { personId: juror.id, role: 'contact', country: 'PL' });
    await eventually(async () => expect(await desk()).toEqual(['rujiena']));
    await service.hears(MemberJoined, rujiena.teamId, { teamId: rujiena.teamId, personId: juror.id, role: 'viewer' });
    await eventually(async () => expect(await desk()).toEqual([]));
    expect((await about(juror, rujiena)).ties.map(({ code }) => code)).toEqual(['member-of-team']);
    await decide(scene.chair, juror, rujiena, 'judged_not_a_conflict');
    expect(await desk()).toEqual(['rujiena']);
  });

  it('is edited on the version that stands', async () => {
    await declares(service, scene, juror, rujiena);
    const params = { id: scene.panel.id, applicationId: rujiena.applicationId };
    await expect(service.as(juror)(conflicts.declare, { params, version: 0, body: { kind: 'family', explanation: 'An aunt.' } })).rejects.toMatchObject({ status: 412 });
  });

  it('is no other juror’s business', async () => {
    await declares(service, scene, juror, rujiena, 'family');
    await expect(service.as(scene.jurors[1]!)(conflicts.listConflicts, { query: { panelId: scene.panel.id } })).rejects.toMatchObject({ status: 403 });
  });
});
