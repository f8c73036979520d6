import { ROLES, upkeepOf, type Operation } from '@pearls/contracts';
import { aPerson, hostileTrial, type ServiceUnderTest } from '@pearls/testing';
import { v4 } from 'uuid';
import { gatewayPolicy } from '../src/policy.js';
import { startBareGateway } from './a-bare-gateway.js';

describe('Hostile input to the gateway', () => {
  let service: ServiceUnderTest;
  const caller = aPerson({ grants: ROLES.map((role) => ({ role })) });
  beforeAll(async () => (service = await startBareGateway()));
  afterAll(() => service.stop());

  it.each([...gatewayPolicy.keys(), ...Object.values(upkeepOf('gateway'))].map((one): [string, Operation] => [one.name, one]))('is refused in words by %s, and changes nothing', async (_, operation) => {
    expect(await hostileTrial(service, operation, { caller, params: () => ({ id: v4() }) })).toEqual([]);
  });
});
