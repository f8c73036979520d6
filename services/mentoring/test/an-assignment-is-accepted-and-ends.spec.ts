import { AssignmentDeclined, AssignmentEnded, assignments, ContactAssigned, PhaseEntered } from '@pearls/contracts';
import { aMember, anApplicant, eventually } from '@pearls/testing';
import { v4 } from 'uuid';
import { aCandidate, aContact, assigned, proposalFor, startMentoring, type Contact, type MentoringUnderTest, type Town } from './builders.js';

describe('An assignment', () => {
  let service: MentoringUnderTest;
  let ilze: Contact;
  let town: Town;
  beforeAll(async () => {
    service = await startMentoring();
    ilze = await aContact(service, 'LV');
    town = await aCandidate(service);
    await service.tick();
  });
  afterAll(() => service.end());

  const seenBy = async (actor: Parameters<MentoringUnderTest['as']>[0]) => (await service.as(actor)(assignments.listAssignments, {})).items;

  it('that is only proposed is not yet for the team', async () => {
    const { id } = await proposalFor(service, town, ilze);
    expect(await seenBy(town)).toEqual([]);
    await expect(service.as(town)(assignments.readAssignment, { params: { id } })).rejects.toMatchObject({ status: 404 });
    expect(await seenBy(ilze)).toMatchObject([{ id, placeName: 'Rūjiena', actions: ['accept', 'end'] }]);
    expect(await service.told(ContactAssigned)).toEqual([]);
  });

  it('is told when it becomes active, and shows the team whom to write to', async () => {
    const { id, state } = await assigned(service, town, ilze);
    expect(state).toBe('active');
    expect(await service.told(ContactAssigned)).toEqual([{ assignmentId: id, cycleId: '2028', applicationId: town.applicationId, teamId: town.teamId, placeId: 'rujiena', country: 'LV', personId: ilze.id }]);
    expect(await seenBy(town)).toMatchObject([{ name: 'Ilze Ozola', email: 'ilze@contact.example', actions: [] }]);
    expect(await seenBy(aMember(town.teamId, 'viewer'))).toHaveLength(1);
    expect(await seenBy(anApplicant())).toEqual([]);
    await expect(service.as(ilze)(assignments.acceptAssignment, { params: { id } })).rejects.toMatchObject({ status: 409 });
  });

  it('is not another contact’s to accept or end', async () => {
    const janis = await aContact(service, 'LV', { name: 'Jānis Liepa' });
    const { id } = (await seenBy(town))[0]!;
    await expect(service.as(janis)(assignments.endAssignment, { params: { id } })).rejects.toMatchObject({ status: 404 });
    const his = await proposalFor(service, town, janis);
    await expect(service.as(ilze)(assignments.acceptAssignment, { params: { id: his.id } })).rejects.toMatchObject({ status: 404 });
    await service.as(janis)(assignments.endAssignment, { params: { id: his.id } });
    expect((await service.told(AssignmentDeclined)).map(({ assignmentId }) => assignmentId)).toEqual([his.id]);
    expect(await service.told(AssignmentEnded)).toEqual([]);
  });

  it('by hand asks for a candidate and a contact that are there, once', async () => {
    const assign = (applicationId: string, contactPointId: string) => service.as(service.secretary)(assignments.assign, { body: { applicationId, contactPointId } });
    await expect(assign(v4(), ilze.pointId)).rejects.toMatchObject({ status: 404 });
    await expect(assign(town.applicationId, v4())).rejects.toMatchObject({ status: 404 });
    await expect(assign(town.applicationId, ilze.pointId)).rejects.toMatchObject({ status: 409, problem: { type: '/problems/assigned-already' } });
  });

  it('ends with its cycle, and is told', async () => {
    await service.hears(PhaseEntered, '2028', { cycleId: '2028', state: 'archived' });
    await eventually(async () => expect((await service.told(AssignmentEnded)).map(({ personId }) => personId)).toEqual([ilze.id]));
    expect(await seenBy(town)).toEqual([]);
    await expect(service.as(service.secretary)(assignments.assign, { body: { applicationId: town.applicationId, contactPointId: ilze.pointId } })).rejects.toMatchObject({ status: 409 });
  });
});
