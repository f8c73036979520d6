import { conflicts, deliberations, panels, ROLES, upkeepOf, type Actor, type Operation } from '@pearls/contracts';
import { hostileTrial } from '@pearls/testing';
import { juryPolicy } from '../src/policy.js';
import { aPanelDeliberating, decides, startJury, type JuryUnderTest, type Scene } from './builders.js';

describe('Hostile input to jury', () => {
  let service: JuryUnderTest;
  let scene: Scene;
  let conflictId: string;
  let sheetId: string;
  let protocolId: string;
  /** With a seat, and without one: the walls are others. */
  let seated: Actor;
  let staff: Actor;

  beforeAll(async () => {
    service = await startJury();
    scene = await aPanelDeliberating(service, [4, 3, 2, 1, 0], { jurors: 1 });
    await decides(service, scene);
    await service.as(scene.chair)(deliberations.reopenDecision, { params: { id: scene.panel.id }, body: { reason: 'We look again.' } });
    const as = service.as(service.secretary);
    conflictId = (await as(conflicts.listConflicts, { query: { panelId: scene.panel.id } })).items[0]!.id;
    [{ id: sheetId }] = await service.db.query<[{ id: string }]>(`select id from score_sheets limit 1`);
    [{ id: protocolId }] = await service.db.query<[{ id: string }]>(`select id from protocols limit 1`);
    const grants = ROLES.map((role) => ({ role }));
    seated = { ...scene.chair, grants };
    staff = { ...service.secretary, grants: grants.filter(({ role }) => role !== 'juror' && role !== 'chair') };
  });
  afterAll(() => service.stop());

  const params = ({ path }: Operation) => {
    const [candidate] = scene.candidates;
    const id = path.startsWith('/conflicts') ? conflictId : path.startsWith('/score-sheets') ? sheetId : path.startsWith('/protocols') ? protocolId : scene.panel.id;
    return { id, panelId: scene.panel.id, personId: scene.chair.id, applicationId: candidate!.applicationId, planId: candidate!.planId, annexId: candidate!.planId, settlementId: candidate!.planId, reference: 'PEARL-1999-AAAAAA' };
  };

  it.each([...juryPolicy.keys(), ...Object.values(upkeepOf('jury'))].map((one): [string, Operation] => [one.name, one]))('is refused in words by %s, and changes nothing', async (_, operation) => {
    expect(await hostileTrial(service, operation, { caller: juryPolicy.get(operation)?.includes('chair') ? seated : staff, params })).toEqual([]);
  });

  it('leaves the panel where it was', async () => {
    expect((await service.as(service.secretary)(panels.readPanel, { params: { id: scene.panel.id } })).cycleId).toBe('2028');
  });
});
