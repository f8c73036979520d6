import { panels, rankings, RoleGranted, RoleRevoked, scoreSheets } from '@pearls/contracts';
import { aHolderOf, eventually } from '@pearls/testing';
import { aPanelScoring, everybodyScores, losesSeat, startJury, type JuryUnderTest, type Scene } from './builders.js';

describe('A seat', () => {
  let service: JuryUnderTest;
  let scene: Scene;
  beforeAll(async () => {
    service = await startJury();
    scene = await aPanelScoring(service, { jurors: 3, field: [['rujiena', 'LV']] });
    await everybodyScores(service, scene, [4]);
  });
  afterAll(() => service.stop());

  const seatOf = async ({ id }: { id: string }) => (await service.db.query<{ chair: boolean; seated: boolean }[]>(`select chair, seated from seats where person_id = $1`, [id]))[0];
  const told = (fact: typeof RoleGranted, personId: string, at: string, role: 'juror' | 'chair' = 'juror', cycleId: string | undefined = '2028') => {
    service.clock.travelTo(at);
    return service.hears(fact, personId, { personId, role, cycleId });
  };

  it('that ended takes the plans away and leaves the sheets: what was final counts', async () => {
    const [juror] = scene.jurors;
    await losesSeat(service, juror!);
    await expect(service.as(juror!)(scoreSheets.listPlans, { params: { id: scene.panel.id } })).rejects.toMatchObject({ status: 404 });
    await expect(service.as(juror!)(panels.readPanel, { params: { id: scene.panel.id } })).rejects.toMatchObject({ status: 404 });
    expect((await service.as(juror!)(panels.listPanels, {})).items).toEqual([]);
    await service.as(service.secretary)(panels.startDeliberation, { params: { id: scene.panel.id } });
    const { items } = await service.as(service.secretary)(rankings.readRanking, { params: { panelId: scene.panel.id } });
    expect(items[0]).toMatchObject({ sheets: 4, mean: 80 });
  });

  it('is the later of granting and revoking, whichever arrives first', async () => {
    const person = aHolderOf('juror', { cycleId: '2028' });
    await told(RoleRevoked, person.id, '2027-10-02T10:00:00.000Z');
    await told(RoleGranted, person.id, '2027-10-01T10:00:00.000Z');
    await eventually(async () => expect(await seatOf(person)).toEqual({ chair: false, seated: false }));
    await told(RoleGranted, person.id, '2027-10-03T10:00:00.000Z');
    await eventually(async () => expect(await seatOf(person)).toEqual({ chair: false, seated: true }));
  });

  it('is a chair’s while the role of chair is held, and a juror’s after', async () => {
    const person = aHolderOf('juror', { cycleId: '2028' });
    await told(RoleGranted, person.id, '2027-10-04T10:00:00.000Z');
    await told(RoleGranted, person.id, '2027-10-04T11:00:00.000Z', 'chair');
    await eventually(async () => expect(await seatOf(person)).toEqual({ chair: true, seated: true }));
    await told(RoleRevoked, person.id, '2027-10-04T12:00:00.000Z', 'chair');
    await eventually(async () => expect(await seatOf(person)).toEqual({ chair: false, seated: true }));
  });

  it('does not follow from a role without a cycle, or of another role', async () => {
    const person = aHolderOf('juror');
    await service.hears(RoleGranted, person.id, { personId: person.id, role: 'juror' });
    await service.hears(RoleGranted, person.id, { personId: person.id, role: 'contact', country: 'LV' });
    await eventually(async () => expect(await service.db.query(`select from held_roles where person_id = $1`, [person.id])).toHaveLength(2));
    expect(await seatOf(person)).toBeUndefined();
    await expect(service.as(person)(panels.readPanel, { params: { id: scene.panel.id } })).rejects.toMatchObject({ status: 404 });
  });

  it('makes a juror of somebody from the back office, whatever other roles say', async () => {
    const both = { ...scene.jurors[1]!, grants: [...scene.jurors[1]!.grants, { role: 'secretariat' as const }, { role: 'auditor' as const }] };
    await expect(service.as(both)(scoreSheets.readProgress, { params: { id: scene.panel.id } })).rejects.toMatchObject({ status: 404 });
    await expect(service.as(both)(rankings.readRanking, { params: { panelId: scene.panel.id } })).rejects.toMatchObject({ status: 404 });
  });
});
