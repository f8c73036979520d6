import { brokenPromises, disagreements, policyMatrix } from '@pearls/testing';
import { contractedOperations, upkeepFor } from '@pearls/service';
import { v4 } from 'uuid';
import { juryPolicy } from '../src/policy.js';
import { aPanelScoring, startJury, type JuryUnderTest } from './builders.js';

const absent = { id: v4(), panelId: v4(), personId: v4(), applicationId: v4(), planId: v4(), annexId: v4(), settlementId: v4(), reference: 'PEARL-1999-AAAAAA' };

describe('The policy table of jury', () => {
  let service: JuryUnderTest;
  beforeAll(async () => {
    service = await startJury();
    await aPanelScoring(service, { jurors: 1, field: [['rujiena', 'LV']] });
  });
  afterAll(() => service.stop());

  it('has a line for every operation that the contracts declare', () => {
    const declared = contractedOperations().filter((one) => one.service === 'jury');
    expect(declared.filter((one) => !juryPolicy.has(one)).map((one) => one.name)).toEqual([]);
    expect(juryPolicy.size).toBe(declared.length);
  });

  it('agrees with the contracts about what is public and what partners may ask', () => {
    expect(disagreements(juryPolicy)).toEqual([]);
  });

  it('is kept for every role and every operation', async () => {
    const policy = new Map([...juryPolicy, ...upkeepFor('jury').policy]);
    const matrix = policyMatrix(policy, v4());
    expect(matrix.length).toBeGreaterThan(policy.size * 18);
    expect(await brokenPromises(service, matrix, absent)).toEqual([]);
  });
});
