import { MemberLeft, PasswordChanged, RoleGranted, RoleRevoked, type SessionState } from '@pearls/contracts';
import { aHolderOf, aMember, aPerson, eventually } from '@pearls/testing';
import { v4 } from 'uuid';
import { startGateway, type GatewayUnderTest } from './start-gateway.js';

describe('A change of roles or teams', () => {
  let gateway: GatewayUnderTest;
  beforeAll(async () => (gateway = await startGateway()));
  afterAll(() => gateway.stop());

  it('made by somebody else reaches the next call', async () => {
    const teamId = v4();
    const person = aMember(teamId);
    const browser = await gateway.signedIn(person);
    expect(await browser.json('/api/v1/places')).toMatchObject({ teams: [{ id: teamId, role: 'owner' }], grants: [] });

    person.teams = [];
    await gateway.service.hears(MemberLeft, teamId, { teamId, personId: person.id });
    await eventually(async () => expect(await browser.json('/api/v1/places')).toMatchObject({ teams: [] }));

    person.grants = [{ role: 'secretariat' }];
    await gateway.service.hears(RoleGranted, person.id, { personId: person.id, role: 'secretariat' });
    await eventually(async () => expect(await browser.json('/api/v1/places')).toMatchObject({ grants: [{ role: 'secretariat' }] }));
    const { endsAt } = await browser.json<SessionState>('/api/v1/session');
    expect(endsAt).toBe(new Date(gateway.clock.now().getTime() + 8 * 3_600_000).toISOString());
  });

  it('takes a revoked role out of the token that was at hand', async () => {
    const person = aHolderOf('administrator');
    const [one, other] = [await gateway.signedIn(person), await gateway.signedIn(person)];
    for (const browser of [one, other]) expect(await browser.json('/api/v1/places')).toMatchObject({ grants: [{ role: 'administrator' }] });

    person.grants = [];
    await gateway.service.hears(RoleRevoked, person.id, { personId: person.id, role: 'administrator' });
    for (const browser of [one, other]) await eventually(async () => expect(await browser.json('/api/v1/places')).toMatchObject({ grants: [] }));
  });

  it('made by oneself holds from the very next call', async () => {
    const person = aPerson();
    const browser = await gateway.signedIn(person);
    await browser.send('/api/v1/places');
    person.teams = [{ id: v4(), role: 'owner' }];
    await browser.send('/api/v1/teams', { method: 'POST', body: '{}' });

    expect(await browser.json('/api/v1/places')).toMatchObject({ teams: person.teams });
  });

  it('does not disturb anybody else', async () => {
    const bystander = await gateway.signedIn();
    await bystander.send('/api/v1/places');
    const busy = await gateway.signedIn();
    const before = gateway.identity.refreshes;
    await busy.send('/api/v1/teams', { method: 'POST' });
    await bystander.send('/api/v1/places');

    expect(gateway.identity.refreshes).toBe(before);
  });

  it('of the password ends every session of the person, everywhere', async () => {
    const person = aPerson();
    const [one, other, bystander] = [await gateway.signedIn(person), await gateway.signedIn(person), await gateway.signedIn()];
    await gateway.service.hears(PasswordChanged, person.id, { personId: person.id });

    const isSignedIn = async (browser: typeof one) => (await browser.json<SessionState>('/api/v1/session')).signedIn;
    await eventually(async () => expect([await isSignedIn(one), await isSignedIn(other)]).toEqual([false, false]));
    expect(await isSignedIn(bystander)).toBe(true);
  });
});
