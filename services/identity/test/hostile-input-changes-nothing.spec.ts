import { ROLES, teams, upkeepOf, type Actor, type Operation } from '@pearls/contracts';
import { eventually, hostileTrial } from '@pearls/testing';
import { identityPolicy } from '../src/policy.js';
import { startIdentity, type Identity } from './start-identity.js';

describe('Hostile input to identity', () => {
  let identity: Identity;
  let caller: Actor;
  let ids: Record<'team' | 'person' | 'invitation', string>;
  let uid: string;

  beforeAll(async () => {
    identity = await startIdentity();
    const owner = await identity.aPerson('owner@town.example');
    const other = await identity.aPerson('other@town.example');
    const { id: team } = await identity.openTeam(owner.actor);
    const { id: invitation } = await identity.as(owner.actor)(teams.invite, { params: { id: team }, body: { email: 'invited@town.example', role: 'editor' } });
    ids = { team, person: other.id, invitation };
    uid = (await identity.signUp({ email: 'new@town.example' })).uid;
    caller = { ...owner.actor, grants: ROLES.map((role) => ({ role })), teams: [{ id: team, role: 'owner' }] };
  });
  afterAll(() => identity.stop());

  const params = ({ path }: Operation) => ({
    id: path.startsWith('/people') ? ids.person : path.startsWith('/invitations') ? ids.invitation : ids.team,
    personId: ids.person,
    invitationId: ids.invitation,
    grantId: ids.team,
    uid,
  });

  /** Letters are written behind the answer, so that known and unknown addresses take the same time. */
  const quiet = async () => {
    const count = async () => (await identity.db.query<{ count: string }[]>(`select count(*) from event_log`))[0]!.count;
    const before = await count();
    await new Promise((resolve) => setImmediate(resolve));
    if ((await count()) !== before) throw new Error('Letters are being written');
  };

  it.each([...identityPolicy.keys(), ...Object.values(upkeepOf('identity'))].map((one): [string, Operation] => [one.name, one]))('is refused in words by %s, and changes nothing', async (_, operation) => {
    await eventually(quiet);
    expect(await hostileTrial(identity, operation, { caller, params, quiet })).toEqual([]);
  });
});
