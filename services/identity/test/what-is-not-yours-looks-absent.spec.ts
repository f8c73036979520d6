import { ROLES, teams, type Actor, type Operation } from '@pearls/contracts';
import { aHolderOf, aMember, aPartner, contentOf, eventually, isQuiet, tracesOf } from '@pearls/testing';
import { identityPolicy } from '../src/policy.js';
import { startIdentity, type Identity } from './start-identity.js';

const aboutTeams = [...identityPolicy.keys()].filter(({ path }) => path.startsWith('/teams/:id'));
const aboutPeople = [...identityPolicy.keys()].filter(({ path }) => path.startsWith('/people/:id') || path.startsWith('/partner-clients/:id'));

describe('Another team', () => {
  let identity: Identity;
  let real: Record<string, string>;
  let strangers: Record<string, Actor>;

  beforeAll(async () => {
    identity = await startIdentity();
    const owner = await identity.aPerson('owner@town.example');
    const { id } = await identity.openTeam(owner.actor);
    const invitation = await identity.as(owner.actor)(teams.invite, { params: { id }, body: { email: 'invited@town.example', role: 'editor' } });
    const stranger = await identity.aPerson('stranger@elsewhere.example');
    const theirs = await identity.openTeam(stranger.actor, 'Another town');
    real = { id, personId: owner.id, invitationId: invitation.id };
    strangers = {
      'the owner of another team': { ...stranger.actor, teams: [{ id: theirs.id, role: 'owner' }] },
      'somebody whose token still names the team': { ...stranger.actor, teams: [{ id, role: 'owner' }] },
      'somebody unknown here': aMember(theirs.id),
      ...Object.fromEntries(ROLES.filter((role) => !['secretariat', 'administrator', 'auditor'].includes(role)).map((role) => [role, { ...aHolderOf(role), id: stranger.id }])),
      'a partner system': aPartner('applications:read'),
    };
  });
  afterAll(() => identity.stop());

  const traces = async (operations: Operation[], params: Record<string, string>) => {
    await eventually(() => isQuiet(identity.db));
    const before = await contentOf(identity.db);
    const found = await Promise.all(operations.flatMap((operation) => Object.entries(strangers).map(([who, actor]) => tracesOf(identity, who, actor, operation, params))));
    expect(await contentOf(identity.db)).toEqual(before);
    return found.flat();
  };

  it('looks absent in every operation about teams', async () => {
    expect(aboutTeams.length).toBeGreaterThan(8);
    expect(await traces(aboutTeams, real)).toEqual([]);
  });

  it('is no way to learn whether a person is there', async () => {
    expect(aboutPeople.length).toBeGreaterThan(5);
    expect(await traces(aboutPeople, { ...real, id: real['personId']!, grantId: real['invitationId']! })).toEqual([]);
  });
});
