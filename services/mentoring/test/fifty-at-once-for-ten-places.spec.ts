import { programmeEvents, RegistrationMoved, registrations, type Actor, type Registration } from '@pearls/contracts';
import { aMember, Refusal } from '@pearls/testing';
import { v4 } from 'uuid';
import { aCandidate, announced, startMentoring, type MentoringUnderTest, type Town } from './builders.js';

describe('Fifty people at once for ten places', () => {
  let service: MentoringUnderTest;
  let towns: Town[];
  beforeAll(async () => {
    service = await startMentoring();
    towns = await Promise.all(['rujiena', 'cesvaine', 'smiltene', 'jakobstad', 'hiiumaa'].map((place) => aCandidate(service, place)));
  });
  afterAll(() => service.end());

  const people = () => Array.from({ length: 50 }, (_, index) => aMember(towns[index % 5]!.teamId));
  const byState = (all: Registration[], state: Registration['state']) => all.filter((one) => one.state === state);
  const standing = async (id: string) => (await service.as(service.secretary)(registrations.listRegistrations, { params: { id } })).items;

  /** Somebody who is told to come again in a moment sends the same again, as the problem asks for. */
  const registers = async (person: Actor, id: string, idempotencyKey = v4()): Promise<Registration> => {
    try {
      return await service.as(person)(registrations.register, { params: { id }, body: {}, idempotencyKey });
    } catch (error) {
      if (error instanceof Refusal && error.status === 503) return registers(person, id, idempotencyKey);
      throw error;
    }
  };

  it('get ten places between them, nobody twice, and the others wait in a line without gaps', async () => {
    const { id } = await announced(service, { capacity: 10 });
    const answers = await Promise.all(people().map((person) => registers(person, id)));
    expect(answers).toHaveLength(50);
    const all = await standing(id);
    expect(byState(all, 'confirmed')).toHaveLength(10);
    expect(byState(all, 'waiting').map(({ waitingPlace }) => waitingPlace)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
    expect(new Set(all.map(({ personId }) => personId)).size).toBe(50);
    expect(await service.as(service.secretary)(programmeEvents.readEvent, { params: { id } })).toMatchObject({ confirmed: 10, waiting: 40 });
    const told = (await service.told(RegistrationMoved)).filter(({ eventId }) => eventId === id);
    expect(told.filter(({ state }) => state === 'confirmed')).toHaveLength(10);
    expect(told.filter(({ state }) => state === 'waiting')).toHaveLength(40);
  });

  it('respect the quota of a team at the same time', async () => {
    const { id } = await announced(service, { capacity: 12, quotaPerTeam: 2 });
    await Promise.all(people().map((person) => registers(person, id)));
    const confirmed = byState(await standing(id), 'confirmed');
    expect(confirmed).toHaveLength(10);
    for (const { teamId } of towns) expect(confirmed.filter((one) => one.teamId === teamId)).toHaveLength(2);
  });

  it('give back and take at once, and every place that is free is taken', async () => {
    const { id } = await announced(service, { capacity: 10 });
    const first = people();
    const places = await Promise.all(first.map((person) => registers(person, id)));
    const leaving = first.flatMap((person, index) => (index % 3 === 0 ? [service.as(person)(registrations.cancelRegistration, { params: { id: places[index]!.id } })] : []));
    const coming = Array.from({ length: 20 }, (_, index) => registers(aMember(towns[index % 5]!.teamId), id));
    await Promise.all([...leaving, ...coming]);
    const all = await standing(id);
    expect(byState(all, 'confirmed')).toHaveLength(10);
    expect(byState(all, 'cancelled')).toHaveLength(17);
    expect(byState(all, 'waiting')).toHaveLength(43);
  });

  it('of whom one asks twice with one key is registered once', async () => {
    const { id } = await announced(service, { capacity: 10 });
    const person = aMember(towns[0]!.teamId);
    const key = v4();
    const answers = await Promise.all(Array.from({ length: 8 }, () => service.as(person)(registrations.register, { params: { id }, body: {}, idempotencyKey: key })));
    expect(new Set(answers.map((one) => one.id)).size).toBe(1);
    await expect(service.as(person)(registrations.register, { params: { id }, body: {} })).rejects.toMatchObject({ status: 409, problem: { type: '/problems/registered-already' } });
    expect(await standing(id)).toHaveLength(1);
  });
});
