import { brokenPromises, disagreements, policyMatrix } from '@pearls/testing';
import { contractedOperations, upkeepFor } from '@pearls/service';
import { v4 } from 'uuid';
import { applicationsPolicy } from '../src/policy.js';
import { aTownWriting, startWithOpenCall, type OpenCall, type Town } from './builders.js';

const absent = { id: v4(), attachmentId: v4(), section: 'nothing', cycle: '1999', place: 'nowhere', reference: 'BSR28-LV-AAAAAA' };

describe('The policy table of applications', () => {
  let service: OpenCall;
  let town: Town;

  beforeAll(async () => {
    service = await startWithOpenCall();
    town = await aTownWriting(service);
  });

  afterAll(() => service.end());

  it('has a line for every operation that the contracts declare', () => {
    const declared = contractedOperations().filter((one) => one.service === 'applications');
    expect(declared.filter((one) => !applicationsPolicy.has(one)).map((one) => one.name)).toEqual([]);
    expect(applicationsPolicy.size).toBe(declared.length);
  });

  it('agrees with the contracts about what is public and what partners may ask', () => {
    expect(disagreements(applicationsPolicy)).toEqual([]);
  });

  it('is kept for every role and every operation', async () => {
    const policy = new Map([...applicationsPolicy, ...upkeepFor('applications').policy]);
    const matrix = policyMatrix(policy, town.application.teamId);
    expect(matrix.length).toBeGreaterThan(policy.size * 18);
    expect(await brokenPromises(service, matrix, absent)).toEqual([]);
  });
});
