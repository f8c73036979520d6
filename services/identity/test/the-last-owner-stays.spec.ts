import { MemberLeft, MemberRoleChanged, teams, type Actor } from '@pearls/contracts';
import { anAdministrator } from '@pearls/testing';
import { startIdentity, type Identity } from './start-identity.js';

describe('A team', () => {
  let identity: Identity;
  beforeAll(async () => (identity = await startIdentity()));
  afterAll(() => identity.stop());
  let number = 0;

  async function aTeamOfTwo() {
    number += 1;
    const [owner, other] = [await identity.aPerson(`owner-${number}@town.example`), await identity.aPerson(`other-${number}@town.example`)];
    const { id } = await identity.openTeam(owner.actor);
    await identity.as(owner.actor)(teams.invite, { params: { id }, body: { email: other.email, role: 'viewer' } });
    const invitation = await identity.invitationTo(other.email);
    await identity.as(other.actor)(teams.acceptInvitation, { params: { id: invitation.id }, body: { key: invitation.key } });
    return { id, owner, other };
  }
  const lastOwner = { status: 409, problem: { type: '/problems/last-owner' } };
  const leave = (actor: Actor, id: string, personId: string) => identity.as(actor)(teams.removeMember, { params: { id, personId } });
  const give = (actor: Actor, id: string, personId: string, role: 'owner' | 'editor' | 'viewer') => identity.as(actor)(teams.changeMemberRole, { params: { id, personId }, body: { role } });

  it('keeps its last owner, who can neither leave, step down nor be removed', async () => {
    const { id, owner } = await aTeamOfTwo();
    await expect(leave(owner.actor, id, owner.id)).rejects.toMatchObject(lastOwner);
    await expect(give(owner.actor, id, owner.id, 'viewer')).rejects.toMatchObject(lastOwner);
    await expect(leave(anAdministrator(), id, owner.id)).rejects.toMatchObject(lastOwner);
    const { items } = await identity.as(owner.actor)(teams.listMembers, { params: { id } });
    expect(items.find(({ me }) => me)!.actions).toEqual([]);
  });

  it('is handed over, and then the former owner may leave', async () => {
    const { id, owner, other } = await aTeamOfTwo();
    expect(await identity.as(owner.actor)(teams.handOver, { params: { id }, body: { personId: other.id } })).toMatchObject({ myRole: 'editor' });
    expect(await identity.told(MemberRoleChanged)).toEqual(expect.arrayContaining([{ teamId: id, personId: other.id, role: 'owner' }, { teamId: id, personId: owner.id, role: 'editor' }]));
    await leave(owner.actor, id, owner.id);
    expect(await identity.told(MemberLeft)).toContainEqual({ teamId: id, personId: owner.id });
  });

  it('keeps one of two owners who leave at the same moment', async () => {
    const { id, owner, other } = await aTeamOfTwo();
    await give(owner.actor, id, other.id, 'owner');
    const outcomes = await Promise.allSettled([leave(owner.actor, id, owner.id), leave(other.actor, id, other.id)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('is run by its owners alone, and looks absent to strangers', async () => {
    const { id, owner, other } = await aTeamOfTwo();
    const stranger = await identity.aPerson(`stranger-${number}@elsewhere.example`);
    for (const actor of [other.actor]) {
      await expect(leave(actor, id, owner.id)).rejects.toMatchObject({ problem: { type: '/problems/owner-needed' } });
      await expect(identity.as(actor)(teams.invite, { params: { id }, body: { email: 'x@town.example', role: 'owner' } })).rejects.toMatchObject({ status: 403 });
      await expect(identity.as(actor)(teams.editTeam, { params: { id }, version: 1, body: { name: 'Mine' } })).rejects.toMatchObject({ status: 403 });
    }
    for (const ask of [teams.readTeam, teams.listMembers, teams.listInvitations] as const) await expect(identity.as(stranger.actor)(ask, { params: { id } })).rejects.toMatchObject({ status: 404 });
    await expect(give(stranger.actor, id, stranger.id, 'owner')).rejects.toMatchObject({ status: 404 });
    await expect(leave(stranger.actor, id, stranger.id)).rejects.toMatchObject({ status: 404 });
  });

  it('listens to a membership as it stands now, whatever the token says', async () => {
    const { id, owner, other } = await aTeamOfTwo();
    await leave(owner.actor, id, other.id);
    await expect(identity.as({ ...other.actor, teams: [{ id, role: 'owner' }] })(teams.readTeam, { params: { id } })).rejects.toMatchObject({ status: 404 });
  });

  it('takes one of two edits of the same version', async () => {
    const { id, owner } = await aTeamOfTwo();
    expect(await identity.as(owner.actor)(teams.editTeam, { params: { id }, version: 1, body: { name: 'Rūjiena' } })).toMatchObject({ name: 'Rūjiena', version: 2 });
    await expect(identity.as(owner.actor)(teams.editTeam, { params: { id }, version: 1, body: { name: 'Other' } })).rejects.toMatchObject({ status: 412 });
  });

  it('of a partner organisation is opened by the secretariat', async () => {
    const { actor } = await identity.aPerson('any@town.example');
    await expect(identity.as(actor)(teams.openTeam, { body: { kind: 'partner', name: 'Mine' } })).rejects.toMatchObject({ problem: { type: '/problems/team-kind' } });
  });
});
