import { cycles, preSelection, ROLES, upkeepOf, type Actor, type Operation } from '@pearls/contracts';
import { hostileTrial } from '@pearls/testing';
import { CycleClock } from '../src/cycles/cycle-clock.js';
import { applicationsPolicy } from '../src/policy.js';
import { aTownReady, aTownThatSubmitted, startWithOpenCall, type OpenCall, type Town } from './builders.js';

describe('Hostile input to applications', () => {
  let service: OpenCall;
  let town: Town;
  let letterId: string;
  let caller: Actor;

  beforeAll(async () => {
    service = await startWithOpenCall();
    town = await aTownReady(service);
    await aTownThatSubmitted(service, 'cesvaine');
    // What the clock has to do is done before: nothing moves by itself while the tables are compared.
    await service.app.get(CycleClock).tick();
    const { items } = await service.as(service.secretary)(preSelection.listLetters, {});
    letterId = items[0]!.id;
    caller = { ...town, grants: ROLES.map((role) => ({ role })) };
  });

  afterAll(() => service.end());

  const params = (operation: Operation) => ({ id: operation.path.startsWith('/letters') ? letterId : town.application.id, attachmentId: town.application.id, section: 'motivation', cycle: '2028', place: 'rujiena', reference: town.application.reference });

  it.each([...applicationsPolicy.keys(), ...Object.values(upkeepOf('applications'))].map((one): [string, Operation] => [one.name, one]))('is refused in words by %s, and changes nothing', async (_, operation) => {
    expect(await hostileTrial(service, operation, { caller, params })).toEqual([]);
  });

  it('leaves the call open and the town where it was', async () => {
    expect((await service.as(town)(cycles.readCycle, { params: { cycle: '2028' } })).titleYear).toBeGreaterThan(2000);
  });
});
