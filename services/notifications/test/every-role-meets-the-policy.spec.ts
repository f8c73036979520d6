import { contractedOperations, upkeepFor } from '@pearls/service';
import { brokenPromises, disagreements, policyMatrix } from '@pearls/testing';
import { v4 } from 'uuid';
import { notificationsPolicy } from '../src/policy.js';
import { openLetterDesk, type LetterDesk } from './letter-desk.js';

describe('The policy table of notifications', () => {
  let desk: LetterDesk;

  beforeAll(async () => {
    desk = await openLetterDesk({ mail: 'mailbox' });
  });
  afterAll(() => desk.stop());

  it('has a line for every operation that the contracts declare', () => {
    expect([...notificationsPolicy.keys()]).toEqual(expect.arrayContaining(contractedOperations().filter((one) => one.service === 'notifications')));
  });

  it('agrees with the contracts about what is public and what partners may ask', () => {
    expect(disagreements(notificationsPolicy)).toEqual([]);
  });

  it('is kept for every role and every operation', async () => {
    const policy = new Map([...notificationsPolicy, ...upkeepFor('notifications').policy]);
    expect(await brokenPromises(desk.service, policyMatrix(policy, v4()), { id: v4(), deliveryId: v4() })).toEqual([]);
  });
});
