import { people, type Operation } from '@pearls/contracts';
import { contractedOperations, upkeepFor } from '@pearls/service';
import { brokenPromises, disagreements, policyMatrix } from '@pearls/testing';
import { v4 } from 'uuid';
import { identityPolicy } from '../src/policy.js';
import { startIdentity, type Identity } from './start-identity.js';

const absent = { id: v4(), personId: v4(), invitationId: v4(), grantId: v4(), uid: 'nothing-of-that-name' };

describe('The policy table of identity', () => {
  let identity: Identity;
  beforeAll(async () => (identity = await startIdentity()));
  afterAll(() => identity.stop());

  it('has a line for every operation that the contracts declare', () => {
    const declared = contractedOperations().filter((one) => one.service === 'identity');
    expect(declared.filter((one) => !identityPolicy.has(one)).map((one) => one.name)).toEqual([]);
    expect(identityPolicy.size).toBe(declared.length);
  });

  it('agrees with the contracts about what is public and what partners may ask', () => {
    expect(disagreements(identityPolicy)).toEqual([]);
  });

  it('is kept for every role and every operation', async () => {
    const policy = new Map([...identityPolicy, ...upkeepFor('identity').policy]);
    // Roles of the staff are granted by administrators only; a juror's by everybody whom the table lets in.
    const bodies = new Map<Operation, object>([[people.grantRole, { role: 'juror' }]]);
    expect(await brokenPromises(identity, policyMatrix(policy, v4()), absent, bodies)).toEqual([]);
  });
});
