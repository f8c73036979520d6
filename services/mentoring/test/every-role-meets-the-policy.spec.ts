import { contractedOperations, upkeepFor } from '@pearls/service';
import { brokenPromises, disagreements, policyMatrix } from '@pearls/testing';
import { v4 } from 'uuid';
import { mentoringPolicy } from '../src/policy.js';
import { aPearl, startMentoring, type MentoringUnderTest, type Town } from './builders.js';

describe('The policy table of mentoring', () => {
  let service: MentoringUnderTest;
  let town: Town;

  beforeAll(async () => {
    service = await startMentoring();
    town = await aPearl(service);
  });

  afterAll(() => service.end());

  it('has a line for every operation that the contracts declare', () => {
    const declared = contractedOperations().filter((one) => one.service === 'mentoring');
    expect(declared.filter((one) => !mentoringPolicy.has(one)).map((one) => one.name)).toEqual([]);
    expect(mentoringPolicy.size).toBe(declared.length);
  });

  it('agrees with the contracts about what is public and what partners may ask', () => {
    expect(disagreements(mentoringPolicy)).toEqual([]);
  });

  it('is kept for every role and every operation', async () => {
    const policy = new Map([...mentoringPolicy, ...upkeepFor('mentoring').policy]);
    const matrix = policyMatrix(policy, town.teamId);
    expect(matrix.length).toBeGreaterThan(policy.size * 18);
    expect(await brokenPromises(service, matrix, { id: v4(), stepId: v4(), cycle: '2028' })).toEqual([]);
  });
});
