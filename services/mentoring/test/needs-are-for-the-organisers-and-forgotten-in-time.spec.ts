import { programmeEvents, registrations, type Actor, type ProgrammeEvent, type Registration } from '@pearls/contracts';
import { aMember, anAuditor, aPerson } from '@pearls/testing';
import { RegistrationEntity } from '../src/registrations/registration.entity.js';
import { aCandidate, aContact, announced, assigned, startMentoring, type Contact, type MentoringUnderTest, type Town } from './builders.js';

const NEEDS = { accessNeeds: 'I come in a wheelchair.', dietNeeds: 'No nuts.' };

describe('What somebody needs to take part', () => {
  let service: MentoringUnderTest;
  let town: Town;
  let ilze: Contact;
  let event: ProgrammeEvent;
  let mine: Registration;
  beforeAll(async () => {
    service = await startMentoring();
    ilze = await aContact(service, 'LV');
    town = await aCandidate(service);
    await assigned(service, town, ilze);
    service.rooms.people.set(town.id, 'Anna Bērziņa');
    service.rooms.teams.set(town.teamId, 'Town of Rūjiena');
    event = await announced(service);
    mine = await service.as(town)(registrations.register, { params: { id: event.id }, body: NEEDS });
  });
  afterAll(() => service.end());

  const listedFor = async (actor: Actor) => (await service.as(actor)(registrations.listRegistrations, { params: { id: event.id } })).items;
  const stored = async () => (await service.db.manager.findOneByOrFail(RegistrationEntity, { id: mine.id })) as { accessNeeds: string | null; dietNeeds: string | null };

  it('is read by the person and the secretariat, with the day until which it is kept', async () => {
    expect(mine).toMatchObject({ ...NEEDS, needsKeptUntil: '2027-01-09T14:00:00.000Z' });
    expect(await listedFor(service.secretary)).toMatchObject([{ ...NEEDS, name: 'Anna Bērziņa', teamName: 'Town of Rūjiena' }]);
  });

  it.each<[string, () => Actor]>([
    ['the contact', () => ilze],
    ['an auditor', () => anAuditor()],
  ])('is not read by %s, who sees who comes', async (_, actor) => {
    const [seen] = await listedFor(actor());
    expect(seen).toMatchObject({ name: 'Anna Bērziņa', state: 'confirmed' });
    expect(JSON.stringify(seen)).not.toMatch(/nuts|wheelchair|needsKept/);
  });

  it('is nobody else’s, not even a colleague’s', async () => {
    const read = (actor: Actor) => service.as(actor)(registrations.readRegistration, { params: { id: mine.id } });
    await expect(read(aMember(town.teamId))).rejects.toMatchObject({ status: 404 });
    await expect(read(aPerson())).rejects.toMatchObject({ status: 404 });
    expect(await listedFor(await aContact(service, 'FI', { name: 'Outi Laine' }))).toEqual([]);
  });

  it('can be changed by the person while it matters', async () => {
    mine = await service.as(town)(registrations.editRegistration, { params: { id: mine.id }, version: mine.version, body: { dietNeeds: 'No nuts, no fish.' } });
    expect(mine).toMatchObject({ dietNeeds: 'No nuts, no fish.' });
    expect(mine).not.toHaveProperty('accessNeeds');
    await expect(service.as(town)(registrations.editRegistration, { params: { id: mine.id }, version: 1, body: {} })).rejects.toMatchObject({ status: 412 });
  });

  it('is shown to nobody from its day on, even before the job has run, and then deleted', async () => {
    service.clock.travelTo('2027-01-09T13:59:59.999Z');
    await service.tick();
    expect((await stored()).dietNeeds).toBe('No nuts, no fish.');
    service.clock.advance(1);
    expect(JSON.stringify(await listedFor(service.secretary))).not.toContain('nuts');
    await service.tick();
    expect(await stored()).toMatchObject({ accessNeeds: null, dietNeeds: null });
  });

  it('is deleted at once when the place is given back, or the event is cancelled', async () => {
    service.clock.travelTo('2026-11-24T10:00:00.000Z');
    const another = await announced(service);
    const [a, b] = [aMember(town.teamId), aMember(town.teamId)];
    const registered = await Promise.all([a, b].map((person) => service.as(person)(registrations.register, { params: { id: another.id }, body: NEEDS })));
    await service.as(a)(registrations.cancelRegistration, { params: { id: registered[0]!.id } });
    await service.as(service.secretary)(programmeEvents.cancelEvent, { params: { id: another.id }, body: { reason: 'Too few could come.' } });
    const [{ count }] = await service.db.query<[{ count: number }]>(`select count(*)::int as count from registrations where event_id = $1 and (access_needs is not null or diet_needs is not null)`, [another.id]);
    expect(count).toBe(0);
  });

  it('never reaches a fact', async () => {
    expect(JSON.stringify(await service.db.query(`select data from event_log`))).not.toMatch(/nuts|wheelchair/);
  });
});
