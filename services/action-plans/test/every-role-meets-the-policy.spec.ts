import { brokenPromises, disagreements, policyMatrix } from '@pearls/testing';
import { contractedOperations, upkeepFor } from '@pearls/service';
import { v4 } from 'uuid';
import { actionPlansPolicy } from '../src/policy.js';
import { aCandidate, startPlans, type Candidate, type PlansUnderTest } from './builders.js';

const absent = { id: v4(), annexId: v4(), recordId: v4(), threadId: v4(), versionId: v4(), section: 'nothing', version: '9999', reference: 'PLAN28-LV-AAAAAA' };

describe('The policy table of action-plans', () => {
  let service: PlansUnderTest;
  let candidate: Candidate;

  beforeAll(async () => {
    service = await startPlans();
    candidate = await aCandidate(service);
  });
  afterAll(() => service.end());

  it('has a line for every operation that the contracts declare', () => {
    const declared = contractedOperations().filter((one) => one.service === 'action-plans');
    expect(declared.filter((one) => !actionPlansPolicy.has(one)).map((one) => one.name)).toEqual([]);
    expect(actionPlansPolicy.size).toBe(declared.length);
  });

  it('agrees with the contracts about what is public and what partners may ask', () => {
    expect(disagreements(actionPlansPolicy)).toEqual([]);
  });

  it('is kept for every role and every operation', async () => {
    const policy = new Map([...actionPlansPolicy, ...upkeepFor('action-plans').policy]);
    const matrix = policyMatrix(policy, candidate.teamId);
    expect(matrix.length).toBeGreaterThan(policy.size * 18);
    expect(await brokenPromises(service, matrix, absent)).toEqual([]);
  });
});
