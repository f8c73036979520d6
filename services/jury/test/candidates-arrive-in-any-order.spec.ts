import { CandidateSelected, conflicts, PlanNotSubmitted, PlanSubmitted } from '@pearls/contracts';
import { eventually } from '@pearls/testing';
import { v4 } from 'uuid';
import { PanelClock } from '../src/panels/panel-clock.js';
import { aPanelDeclaring, startJury, type JuryUnderTest, type Scene } from './builders.js';

describe('Candidates and their plans', () => {
  let service: JuryUnderTest;
  let scene: Scene;
  beforeAll(async () => {
    service = await startJury();
    scene = await aPanelDeclaring(service, { jurors: 1, field: [['rujiena', 'LV']] });
  });
  afterAll(() => service.stop());

  const fact = (placeId: string) => ({ cycleId: '2028', applicationId: v4(), teamId: v4(), placeId, country: 'LT' as const });
  const rowOf = async (applicationId: string) => (await service.db.query<{ plan_id: string | null; dropped: boolean; place_name: string; sha256: string }[]>(`select plan_id, dropped_at is not null as dropped, place_name, sha256 from candidates where application_id = $1`, [applicationId]))[0];
  const names = async () => (await service.as(scene.chair)(conflicts.listDeclarations, { params: { id: scene.panel.id } })).items.map(({ placeName }) => placeName);

  it('may be told by two rooms in either order', async () => {
    const candidate = fact('neringa');
    const planId = v4();
    await service.hears(PlanSubmitted, planId, { ...candidate, planId, reference: 'PLAN-2', submittedAt: '2027-08-30T10:00:00.000Z', sha256: 'a'.repeat(64) });
    await eventually(async () => expect(await rowOf(candidate.applicationId)).toMatchObject({ plan_id: planId }));
    await service.hears(CandidateSelected, candidate.applicationId, candidate);
    await service.hears(PlanSubmitted, planId, { ...candidate, planId, reference: 'PLAN-2', submittedAt: '2027-08-30T09:00:00.000Z', sha256: 'b'.repeat(64) });
    await service.hears(PlanSubmitted, planId, { ...candidate, planId, reference: 'PLAN-2', submittedAt: '2027-08-30T11:00:00.000Z', sha256: 'c'.repeat(64) });
    await eventually(async () => expect(await rowOf(candidate.applicationId)).toMatchObject({ sha256: 'c'.repeat(64) }));
  });

  it('go by the key of their place until its name is known, and are asked about until it is', async () => {
    const candidate = fact('visaginas');
    await service.hears(CandidateSelected, candidate.applicationId, candidate);
    await eventually(async () => expect(await names()).toContain('visaginas'));
    await service.app.get(PanelClock).tick();
    expect(await names()).toContain('visaginas');
    for (const id of ['visaginas', 'neringa']) service.neighbours.places.set(id, { id, displayName: `${id} – the town`, names: [{ name: id, language: 'lt', kind: 'official' }], country: 'LT', nuts3: 'LT001', kind: 'town', version: 1 });
    await service.app.get(PanelClock).tick();
    expect(await names()).toContain('visaginas – the town');
  });

  it('leave the list of who did not declare about them when no plan comes, and stay in that of who did', async () => {
    const candidate = fact('pakruojis');
    await service.hears(CandidateSelected, candidate.applicationId, candidate);
    await eventually(async () => expect(await names()).toContain('pakruojis'));
    const params = { id: scene.panel.id, applicationId: candidate.applicationId };
    await service.as(scene.chair)(conflicts.declare, { params, version: 0, body: { kind: 'none' } });
    await service.hears(PlanNotSubmitted, v4(), { ...candidate, planId: v4() });
    await eventually(async () => expect(await rowOf(candidate.applicationId)).toMatchObject({ dropped: true }));
    expect(await names()).toContain('pakruojis');
    expect((await service.as(scene.jurors[0]!)(conflicts.listDeclarations, { params: { id: scene.panel.id } })).items.map(({ placeName }) => placeName)).not.toContain('pakruojis');
  });
});
