import { notifications, ROLES, upkeepOf, type Operation } from '@pearls/contracts';
import { aPerson, aSecretary, eventually, hostileTrial } from '@pearls/testing';
import { notificationsPolicy } from '../src/policy.js';
import { aLetter, openLetterDesk, type LetterDesk } from './letter-desk.js';

describe('Hostile input to notifications', () => {
  let desk: LetterDesk;
  let id: string;
  const caller = aPerson({ grants: ROLES.map((role) => ({ role })) });

  const everythingIsSent = async () => {
    const { items } = await desk.service.as(aSecretary())(notifications.messages, {});
    if (!items.length || items.some(({ state }) => state !== 'sent')) throw new Error('Messages are on their way');
    id = items[0]!.id;
  };

  beforeAll(async () => {
    desk = await openLetterDesk({ mail: 'mailbox' });
    await desk.post(aLetter({ to: [{ personId: caller.id, email: 'anna@rujiena.example', name: 'Anna' }] }));
    await eventually(everythingIsSent);
  });
  afterAll(() => desk.stop());

  it.each([...notificationsPolicy.keys(), ...Object.values(upkeepOf('notifications'))].map((one): [string, Operation] => [one.name, one]))('is refused in words by %s, and changes nothing', async (_, operation) => {
    expect(await hostileTrial(desk.service, operation, { caller, params: () => ({ id }), quiet: everythingIsSent })).toEqual([]);
  });
});
