import { programmeEvents, registrations, type Actor, type ProgrammeEvent, type Registration } from '@pearls/contracts';
import { aMember, anApplicant } from '@pearls/testing';
import { aCandidate, aContact, announced, assigned, startMentoring, type Contact, type MentoringUnderTest, type Town } from './builders.js';

describe('After an event', () => {
  let service: MentoringUnderTest;
  let town: Town;
  let ilze: Contact;
  let event: ProgrammeEvent;
  const people: Actor[] = [];
  const places: Registration[] = [];
  beforeAll(async () => {
    service = await startMentoring();
    ilze = await aContact(service, 'LV');
    town = await aCandidate(service);
    await assigned(service, town, ilze);
    event = await announced(service, { capacity: 3 });
    for (let count = 0; count < 4; count += 1) {
      people.push(aMember(town.teamId));
      places.push(await service.as(people[count]!)(registrations.register, { params: { id: event.id }, body: {} }));
    }
  });
  afterAll(() => service.end());

  const mark = (actor: Actor, { id }: Registration, attended = true) => service.as(actor)(registrations.markAttendance, { params: { id }, body: { attended } });
  const give = (actor: Actor, useful: number, takeAway: string) => service.as(actor)(programmeEvents.giveFeedback, { params: { id: event.id }, body: { useful, takeAway } });

  it('attendance is marked by the secretariat or the contact, not before it has begun', async () => {
    await expect(mark(service.secretary, places[0]!)).rejects.toMatchObject({ status: 409, problem: { type: '/problems/event-not-begun' } });
    await expect(give(people[0]!, 5, '')).rejects.toMatchObject({ status: 409, problem: { type: '/problems/no-feedback-now' } });
    service.clock.travelTo('2026-12-10T12:00:00.000Z');
    expect(await mark(service.secretary, places[0]!)).toMatchObject({ attended: true });
    expect(await mark(ilze, places[1]!)).toMatchObject({ attended: true });
    expect(await mark(ilze, places[2]!, false)).toMatchObject({ attended: false });
    await expect(mark(await aContact(service, 'FI', { name: 'Outi Laine' }), places[0]!)).rejects.toMatchObject({ status: 404 });
  });

  it('two questions are answered by those who took part, once each, the last answer counts', async () => {
    await give(people[0]!, 2, 'Nothing yet');
    await give(people[0]!, 5, 'Ask young people first');
    await give(people[1]!, 4, '');
    await expect(give(people[2]!, 1, 'I was not there')).rejects.toMatchObject({ status: 409 });
    await expect(give(people[3]!, 1, 'I had no place')).rejects.toMatchObject({ status: 404 });
    await expect(give(anApplicant(), 1, 'I do not belong here')).rejects.toMatchObject({ status: 404 });
  });

  it('who answered finds the own answer again, and nobody else’s', async () => {
    const own = async (actor: Actor) => (await service.as(actor)(programmeEvents.readEvent, { params: { id: event.id } })).mine?.feedback;
    expect(await own(people[0]!)).toEqual({ useful: 5, takeAway: 'Ask young people first' });
    expect(await own(people[1]!)).toEqual({ useful: 4, takeAway: '' });
    for (const actor of [people[2]!, people[3]!, ilze, service.secretary]) expect(await own(actor)).toBeUndefined();
  });

  it('the answers are read without names by who moderates', async () => {
    const read = (actor: Actor) => service.as(actor)(programmeEvents.readFeedback, { params: { id: event.id } });
    for (const actor of [service.secretary, ilze]) expect(await read(actor)).toEqual({ answers: 2, useful: 4.5, takeAways: ['Ask young people first'] });
    await expect(read(town)).rejects.toMatchObject({ status: 403 });
  });

  it('an event that was held is past, though its last hour has not come', async () => {
    const isListed = async (when: 'upcoming' | 'past') => (await service.as(ilze)(programmeEvents.listEvents, { query: { when } })).items.some(({ id }) => id === event.id);
    service.clock.travelTo('2026-12-10T13:00:00.000Z');
    expect([await isListed('upcoming'), await isListed('past')]).toEqual([true, false]);
    await service.as(service.secretary)(programmeEvents.holdEvent, { params: { id: event.id } });
    expect([await isListed('upcoming'), await isListed('past')]).toEqual([false, true]);
  });
});
