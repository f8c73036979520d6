import { AssignmentProposed, assignments, contactPoints, RoleRevoked } from '@pearls/contracts';
import { eventually } from '@pearls/testing';
import { aCandidate, aContact, proposalFor, startMentoring, type MentoringUnderTest } from './builders.js';

describe('A contact', () => {
  let service: MentoringUnderTest;
  beforeAll(async () => (service = await startMentoring()));
  afterAll(() => service.end());

  const standing = async (applicationId: string) => (await service.as(service.secretary)(assignments.listAssignments, { query: { applicationId } })).items.map(({ personId, state, cover }) => ({ personId, state, cover }));

  it('is proposed for every candidate of the country, beside the others who answer for it', async () => {
    const [ilze, janis, outi] = [await aContact(service, 'LV'), await aContact(service, 'LV', { name: 'Jānis Liepa' }), await aContact(service, 'FI', { name: 'Outi Laine' })];
    const town = await aCandidate(service);
    await proposalFor(service, town, ilze);
    expect((await standing(town.applicationId)).map(({ personId }) => personId).sort()).toEqual([ilze.id, janis.id].sort());
    expect((await standing(town.applicationId)).every(({ state, cover }) => state === 'proposed' && !cover)).toBe(true);
    expect((await standing(town.applicationId)).some(({ personId }) => personId === outi.id)).toBe(false);
    expect((await service.told(AssignmentProposed)).map(({ personId }) => personId).sort()).toEqual([ilze.id, janis.id].sort());
  });

  it('who comes later is proposed for those who are candidates already', async () => {
    const town = await aCandidate(service, 'hiiumaa', { country: 'EE' });
    expect(await standing(town.applicationId)).toEqual([]);
    const mari = await aContact(service, 'EE', { name: 'Mari Tamm' });
    expect(await proposalFor(service, town, mari)).toMatchObject({ placeId: 'hiiumaa', country: 'EE', cover: false });
  });

  it('of one cycle is not proposed in another', async () => {
    const kasia = await aContact(service, 'PL', { name: 'Kasia Nowak', cycleId: '2028' });
    const now = await aCandidate(service, 'krosno', { country: 'PL' });
    const later = await aCandidate(service, 'plock', { country: 'PL', cycleId: '2029' });
    await proposalFor(service, now, kasia);
    expect(await standing(later.applicationId)).toEqual([]);
  });

  it('who does not mentor is not proposed', async () => {
    const bente = await aContact(service, 'DK', { name: 'Bente Holm' });
    await service.as(bente)(contactPoints.editContactPoint, { params: { id: bente.pointId }, version: 1, body: { mentors: false } });
    const town = await aCandidate(service, 'svendborg', { country: 'DK' });
    expect(await standing(town.applicationId)).toEqual([]);
  });

  it('whose role is revoked answers for nobody any more, even when the older fact comes later', async () => {
    const contact = await aContact(service, 'DE', { name: 'Anke Behrens' });
    const town = await aCandidate(service, 'schleswig', { country: 'DE' });
    await proposalFor(service, town, contact);
    service.clock.advance(60_000);
    await service.hears(RoleRevoked, contact.id, { personId: contact.id, role: 'contact', country: 'DE' });
    await eventually(async () => expect(await standing(town.applicationId)).toEqual([{ personId: contact.id, state: 'ended', cover: false }]));
    const { items } = await service.as(service.secretary)(contactPoints.listContactPoints);
    expect(items.find(({ id }) => id === contact.pointId)).toMatchObject({ state: 'revoked', candidates: 0 });
  });
});
