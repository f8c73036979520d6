import { deliberations, panels, PlanWithdrawn, protocols, titles, TitlesPublished } from '@pearls/contracts';
import { aVisitor, eventually } from '@pearls/testing';
import { aPanelDeliberating, decides, startJury, type JuryUnderTest, type Scene } from './builders.js';
import { RESULTS_AT } from './neighbours.js';

describe('A candidate', () => {
  let service: JuryUnderTest;
  let scene: Scene;
  beforeEach(async () => {
    service = await startJury();
    scene = await aPanelDeliberating(service, [4.5, 4, 3.5, 3, 2], { jurors: 1 });
    await decides(service, scene);
  });
  afterEach(() => service.stop());

  const params = () => ({ id: scene.panel.id });
  const asStaff = () => service.as(service.secretary);
  const result = async () => (await asStaff()(deliberations.readResult, { params: params() })).items.map(({ placeId }) => placeId).sort();
  const krosno = 1;

  it('that steps back before publication makes room for the next by the rule, on record', async () => {
    expect(await result()).toEqual(['kristinestad', 'krosno', 'schleswig']);
    const { planId } = scene.candidates[krosno]!;
    const reason = 'The council withdrew its support.';
    const meeting = await asStaff()(deliberations.recordStepBack, { params: params(), body: { planId, reason } });
    expect(meeting).toMatchObject({ stepBacks: [{ planId, reason }] });
    expect((await asStaff()(panels.readPanel, { params: params() })).state).toBe('deliberation');
    await expect(asStaff()(deliberations.recordStepBack, { params: params(), body: { planId, reason } })).rejects.toMatchObject({ status: 409, problem: { type: '/problems/stepped-back-already' } });
    await decides(service, scene);
    expect(await result()).toEqual(['kristinestad', 'rujiena', 'schleswig']);
    const { items } = await asStaff()(protocols.listProtocols, { query: { panelId: scene.panel.id } });
    expect(items.map(({ number, standing }) => [number, standing])).toEqual([[2, true], [1, false]]);
    service.clock.travelTo(RESULTS_AT);
    await asStaff()(panels.publishResult, { params: params() });
    const [told] = await service.told(TitlesPublished);
    expect(told!.others.map(({ placeId }) => placeId).sort()).toEqual(['glucksburg', 'krosno']);
    await expect(asStaff()(deliberations.recordStepBack, { params: params(), body: { planId, reason } })).rejects.toMatchObject({ status: 409 });
  });

  it('that withdraws its plan after the decision keeps it from being published until the decision is taken up again', async () => {
    const { planId, ...fact } = scene.candidates[krosno]!;
    await service.hears(PlanWithdrawn, planId, { cycleId: '2028', planId, ...fact });
    await eventually(async () => {
      const [row] = await service.db.query<{ gone: boolean }[]>(`select dropped_at is not null as gone from candidates where plan_id = $1`, [planId]);
      expect(row).toEqual({ gone: true });
    });
    service.clock.travelTo(RESULTS_AT);
    await expect(asStaff()(panels.publishResult, { params: params() })).rejects.toMatchObject({ status: 409, problem: { type: '/problems/title-withdrawn', detail: expect.stringContaining('Krosno') } });
    await expect(asStaff()(panels.releaseResult, { params: params() })).rejects.toMatchObject({ status: 409 });
    expect((await service.as(aVisitor)(titles.listTitles, {})).items).toEqual([]);
    await service.as(scene.chair)(deliberations.reopenDecision, { params: params(), body: { reason: 'Krosno has withdrawn.' } });
    await decides(service, scene);
    await asStaff()(panels.publishResult, { params: params() });
    expect((await service.as(aVisitor)(titles.listTitles, {})).items.map(({ placeId }) => placeId).sort()).toEqual(['kristinestad', 'rujiena', 'schleswig']);
  });
});
