import { jurors, PanelAnnounced, panels } from '@pearls/contracts';
import { aPartner, aVisitor } from '@pearls/testing';
import { aPanelDeclaring, aProfile, introduces, losesSeat, startJury, type JuryUnderTest, type Scene } from './builders.js';

describe('The members of a jury', () => {
  let service: JuryUnderTest;
  let scene: Scene;
  beforeAll(async () => {
    service = await startJury();
    scene = await aPanelDeclaring(service, { field: [['rujiena', 'LV']] });
  });
  afterAll(() => service.stop());

  const params = () => ({ id: scene.panel.id });
  const publicly = async (who = aVisitor) => (await service.as(who)(jurors.listJurors, { query: { cycle: '2028' } })).items;

  it('write their own profile, or have it written by the secretariat', async () => {
    const [first, second] = scene.jurors;
    const profile = { id: scene.panel.id, personId: first!.id };
    expect(await service.as(first!)(jurors.readProfile, { params: profile })).toMatchObject({ name: `Juror ${first!.id.slice(0, 4)}`, job: '', version: 0 });
    expect(await introduces(service, scene, first!)).toMatchObject({ name: 'Ingrid Solberg', version: 1 });
    await expect(introduces(service, scene, first!)).rejects.toMatchObject({ status: 412 });
    await service.as(service.secretary)(jurors.saveProfile, { params: { ...profile, personId: scene.chair.id }, version: 0, body: aProfile({ name: 'Anna Keller', country: 'DE' }) });
    await expect(service.as(second!)(jurors.saveProfile, { params: profile, version: 1, body: aProfile() })).rejects.toMatchObject({ status: 404 });
    await expect(service.as(second!)(jurors.readProfile, { params: profile })).rejects.toMatchObject({ status: 404 });
  });

  it('know each other by name, and only the secretariat and an untied chair see who has still to declare', async () => {
    const names = async (who: typeof scene.chair) => (await service.as(who)(jurors.listMembers, { params: params() })).items;
    expect((await names(scene.jurors[1]!)).map(({ name, toDeclare }) => [name, toDeclare]).sort()).toEqual([['Anna Keller', undefined], ['Ingrid Solberg', undefined], [`Juror ${scene.jurors[1]!.id.slice(0, 4)}`, undefined]]);
    expect((await names(scene.chair)).map(({ toDeclare }) => toDeclare)).toEqual([undefined, undefined, undefined]);
    expect((await names(service.secretary)).map(({ toDeclare }) => toDeclare)).toEqual([1, 1, 1]);
  });

  it('are nobody’s business until the panel is public', async () => {
    expect(await publicly()).toEqual([]);
    const { isPublic } = await service.as(service.secretary)(panels.announcePanel, { params: params() });
    expect(isPublic).toBe(true);
    expect(await service.told(PanelAnnounced)).toEqual([{ cycleId: '2028', panelId: scene.panel.id }]);
    await expect(service.as(service.secretary)(panels.announcePanel, { params: params() })).rejects.toMatchObject({ status: 409 });
  });

  it('are then introduced to everybody, the chair first, without an id or an address', async () => {
    const items = await publicly();
    expect(items).toEqual([
      { cycleId: '2028', ...aProfile({ name: 'Anna Keller', country: 'DE' }), chair: true },
      { cycleId: '2028', ...aProfile(), chair: false },
    ]);
    expect(await publicly(aPartner('jury:read'))).toEqual(items);
  });

  it('are no longer introduced once their seat has ended', async () => {
    await losesSeat(service, scene.jurors[0]!);
    expect((await publicly()).map(({ name }) => name)).toEqual(['Anna Keller']);
  });
});
