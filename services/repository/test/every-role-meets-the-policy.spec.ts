import { contractedOperations, upkeepFor } from '@pearls/service';
import { brokenPromises, disagreements, policyMatrix } from '@pearls/testing';
import { v4 } from 'uuid';
import { repositoryPolicy } from '../src/policy.js';
import { aWrittenPractice, startRepository, type RepositoryUnderTest } from './builders.js';

const absent = { id: v4(), slug: 'nothing', language: 'de', place: 'nowhere', year: '1999', tool: 'nothing' };

describe('The policy table of repository', () => {
  let service: RepositoryUnderTest;
  let teamId: string;

  beforeAll(async () => {
    service = await startRepository();
    teamId = (await aWrittenPractice(service)).practice.teamId;
  });

  afterAll(() => service.stop());

  it('has a line for every operation that the contracts declare', () => {
    const declared = contractedOperations().filter((one) => one.service === 'repository');
    expect(declared.filter((one) => !repositoryPolicy.has(one)).map((one) => one.name)).toEqual([]);
    expect(repositoryPolicy.size).toBe(declared.length);
  });

  it('agrees with the contracts about what is public and what partners may ask', () => {
    expect(disagreements(repositoryPolicy)).toEqual([]);
  });

  it('is kept for every role and every operation', async () => {
    const policy = new Map([...repositoryPolicy, ...upkeepFor('repository').policy]);
    const matrix = policyMatrix(policy, teamId);
    expect(matrix.length).toBeGreaterThan(policy.size * 18);
    expect(await brokenPromises(service, matrix, absent)).toEqual([]);
  });
});
