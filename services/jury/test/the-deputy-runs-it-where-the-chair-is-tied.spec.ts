import { deliberations, panels, protocols, rankings, scoreSheets } from '@pearls/contracts';
import { anAdministrator } from '@pearls/testing';
import { aPanelDeliberating, decides, hasSeat, startJury, type JuryUnderTest, type Scene } from './builders.js';

describe('Where the chair is tied to a candidate', () => {
  let service: JuryUnderTest;
  let scene: Scene;
  beforeAll(async () => {
    service = await startJury();
    scene = await aPanelDeliberating(service, [4.5, 4, 3.5, 3, 2], { recused: ({ chair, candidates }) => [{ juror: chair, candidate: candidates[1]! }] });
  });
  afterAll(() => service.stop());

  const params = () => ({ id: scene.panel.id });

  it('the ranking of the chair is that of the other plans, as if there were no further one', async () => {
    const { items } = await service.as(scene.chair)(rankings.readRanking, { params: { panelId: scene.panel.id } });
    expect(items.map(({ placeId, position }) => [placeId, position])).toEqual([['schleswig', 1], ['glucksburg', 2], ['kristinestad', 3], ['rujiena', 4]]);
  });

  it('the chair scores, and does nothing of what a chair does', async () => {
    expect((await service.as(scene.chair)(panels.readPanel, { params: params() })).mine).toMatchObject({ chair: true, presides: false });
    const [sheet] = await service.db.query<{ id: string }[]>(`select id from score_sheets where plan_id = $1 limit 1`, [scene.candidates[0]!.planId]);
    const reason = 'A score was given to the wrong plan.';
    const refused = { status: 403, problem: { type: '/problems/deputy-presides' } };
    await expect(service.as(scene.chair)(deliberations.readDeliberation, { params: params() })).rejects.toMatchObject(refused);
    await expect(service.as(scene.chair)(scoreSheets.reopenSheet, { params: { id: sheet!.id }, body: { reason } })).rejects.toMatchObject(refused);
    await expect(service.as(scene.chair)(deliberations.decideTitles, { params: params(), body: {} })).rejects.toMatchObject(refused);
  });

  it('the secretariat runs the meeting as deputy, and no administrator does', async () => {
    const meeting = await service.as(service.secretary)(deliberations.readDeliberation, { params: params() });
    expect(meeting).toMatchObject({ presidedBy: 'secretariat', actions: expect.arrayContaining(['recordPresence', 'deviate']) });
    await expect(service.as(anAdministrator())(deliberations.recordPresence, { params: params(), version: meeting.version, body: { present: [] } })).rejects.toMatchObject({ status: 403 });
    await decides(service, scene, service.secretary);
    const { items } = await service.as(service.secretary)(protocols.listProtocols, { query: { panelId: scene.panel.id } });
    await expect(service.as(scene.chair)(protocols.readProtocol, { params: { id: items[0]!.id } })).rejects.toMatchObject({ status: 404 });
  });

  it('a second chair who is clear runs it instead', async () => {
    const other = await hasSeat(service, 'chair');
    await service.db.query(`insert into conflicts (id, panel_id, juror_id, application_id, state, kind, declared_at, history, version) select gen_random_uuid(), $1, $2, application_id, 'none', 'none', now(), '[]', 1 from candidates`, [scene.panel.id, other.id]);
    expect(await service.as(other)(deliberations.readDeliberation, { params: params() })).toMatchObject({ presidedBy: 'chair' });
    expect((await service.as(service.secretary)(panels.readPanel, { params: params() })).mine).toMatchObject({ presides: false });
  });
});
