import { programmeEvents, RegistrationMoved, registrations, type Actor, type ProgrammeEvent, type Registration } from '@pearls/contracts';
import { aMember, anApplicant, aPerson, aVisitor } from '@pearls/testing';
import { aCandidate, aContact, announced, aPearl, startMentoring, type MentoringUnderTest, type Town } from './builders.js';

describe('Who waits for a place', () => {
  let service: MentoringUnderTest;
  let one: Town;
  let other: Town;
  beforeAll(async () => {
    service = await startMentoring();
    one = await aCandidate(service);
    other = await aCandidate(service, 'jakobstad', { country: 'FI' });
  });
  afterAll(() => service.end());

  const register = (person: Actor, { id }: ProgrammeEvent, body = {}) => service.as(person)(registrations.register, { params: { id }, body });
  const cancel = (person: Actor, { id }: Registration) => service.as(person)(registrations.cancelRegistration, { params: { id } });
  const stateOf = async (person: Actor, { id }: Registration) => (await service.as(person)(registrations.readRegistration, { params: { id } })).state;

  it('moves up by itself when a place is free, the first first, and is told', async () => {
    const event = await announced(service, { capacity: 1 });
    const [a, b, c] = [aMember(one.teamId), aMember(one.teamId), aMember(other.teamId)];
    const [ra, rb, rc] = [await register(a, event), await register(b, event), await register(c, event)];
    expect([ra.state, rb.state, rb.waitingPlace, rc.waitingPlace]).toEqual(['confirmed', 'waiting', 1, 2]);
    await cancel(a, ra);
    expect([await stateOf(b, rb), await stateOf(c, rc)]).toEqual(['confirmed', 'waiting']);
    expect((await service.as(c)(registrations.readRegistration, { params: { id: rc.id } })).waitingPlace).toBe(1);
    expect((await service.told(RegistrationMoved)).map(({ personId, state }) => [personId, state])).toEqual([[a.id, 'confirmed'], [b.id, 'waiting'], [c.id, 'waiting'], [a.id, 'cancelled'], [b.id, 'confirmed']]);
  });

  it('whose team has its quota is passed over, and keeps the place in the line', async () => {
    const event = await announced(service, { capacity: 2, quotaPerTeam: 1 });
    const [a, b, c] = [aMember(one.teamId), aMember(one.teamId), aMember(other.teamId)];
    const [ra, rb, rc] = [await register(a, event), await register(b, event), await register(c, event)];
    expect([ra.state, rb.state, rc.state]).toEqual(['confirmed', 'waiting', 'confirmed']);
    await cancel(a, ra);
    expect(await stateOf(b, rb)).toBe('confirmed');
  });

  it('gets a place when there are more; and nobody loses one when there would be fewer', async () => {
    const event = await announced(service, { capacity: 1 });
    const [a, b] = [aMember(one.teamId), aMember(other.teamId)];
    await register(a, event);
    const rb = await register(b, event);
    const as = service.as(service.secretary);
    const larger = await as(programmeEvents.editEvent, { params: { id: event.id }, version: event.version, body: { capacity: 2 } });
    expect(larger).toMatchObject({ confirmed: 2, waiting: 0 });
    expect(await stateOf(b, rb)).toBe('confirmed');
    await expect(as(programmeEvents.editEvent, { params: { id: event.id }, version: larger.version, body: { capacity: 1 } })).rejects.toMatchObject({ status: 409, problem: { type: '/problems/too-few-places' } });
  });

  it('comes back at the end of the line', async () => {
    const event = await announced(service, { capacity: 1 });
    const [a, b] = [aMember(one.teamId), aMember(other.teamId)];
    const ra = await register(a, event);
    await register(b, event);
    await cancel(a, ra);
    expect(await register(a, event)).toMatchObject({ state: 'waiting', waitingPlace: 1 });
  });

  it('registers only while registration is open, and only where the event is for them', async () => {
    const event = await announced(service, { registrationOpensAt: '2026-12-01T08:00:00.000Z', registrationClosesAt: '2026-12-08T08:00:00.000Z' });
    const closed = { status: 409, problem: { type: '/problems/registration-closed' } };
    await expect(register(one, event)).rejects.toMatchObject(closed);
    await expect(register(anApplicant(), event)).rejects.toMatchObject({ status: 404 });
    service.clock.travelTo('2026-12-01T08:00:00.000Z');
    expect((await service.as(one)(programmeEvents.readEvent, { params: { id: event.id } })).actions).toEqual(['register']);
    await expect(register(one, event, { teamId: other.teamId })).rejects.toMatchObject({ status: 404 });
    expect(await register(one, event)).toMatchObject({ state: 'confirmed', teamId: one.teamId });
    service.clock.travelTo('2026-12-08T08:00:00.000Z');
    await expect(register(other, event)).rejects.toMatchObject(closed);
  });

  it('says with which team where there is a choice, and needs none where the event is for everybody', async () => {
    const both: Actor = { ...aPerson(), teams: [{ id: one.teamId, role: 'owner' }, { id: other.teamId, role: 'viewer' }] };
    const event = await announced(service);
    await expect(register(both, event)).rejects.toMatchObject({ status: 422, problem: { type: '/problems/team-needed' } });
    expect(await register(both, event, { teamId: other.teamId })).toMatchObject({ teamId: other.teamId });
    const pearl = await aPearl(service, 'smiltene');
    const forPearls = await announced(service, { audience: 'pearls' });
    const mixed: Actor = { ...aPerson(), teams: [{ id: one.teamId, role: 'owner' }, { id: pearl.teamId, role: 'owner' }] };
    await expect(register(mixed, forPearls, { teamId: one.teamId })).rejects.toMatchObject({ status: 422, problem: { type: '/problems/not-for-this-team' } });
    expect(await register(mixed, forPearls)).toMatchObject({ teamId: pearl.teamId });
    const open = await announced(service, { audience: 'public' });
    expect(await register(aPerson(), open)).not.toHaveProperty('teamId');
    expect(await register(await aContact(service, 'LV'), forPearls)).not.toHaveProperty('teamId');
    await expect(register(aVisitor, open)).rejects.toMatchObject({ status: 401 });
  });
});
