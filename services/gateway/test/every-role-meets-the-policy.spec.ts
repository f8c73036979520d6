import { contractedOperations, upkeepFor } from '@pearls/service';
import { brokenPromises, disagreements, policyMatrix, type ServiceUnderTest } from '@pearls/testing';
import { v4 } from 'uuid';
import { gatewayPolicy } from '../src/policy.js';
import { startBareGateway } from './a-bare-gateway.js';

describe('The policy table of the gateway', () => {
  let service: ServiceUnderTest;
  beforeAll(async () => (service = await startBareGateway()));
  afterAll(() => service.stop());

  it('has a line for every operation that the contracts declare', () => {
    expect([...gatewayPolicy.keys()]).toEqual(expect.arrayContaining(contractedOperations().filter((one) => one.service === 'gateway')));
  });

  it('agrees with the contracts about what is public and what partners may ask', () => {
    expect(disagreements(gatewayPolicy)).toEqual([]);
  });

  it('is kept for every role and every operation', async () => {
    const policy = new Map([...gatewayPolicy, ...upkeepFor('gateway').policy]);

    expect(await brokenPromises(service, policyMatrix(policy, v4()), { id: v4() })).toEqual([]);
  });
});
