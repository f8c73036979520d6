import { InvitationRevoked, MemberJoined, me, signIn, teams } from '@pearls/contracts';
import { aVisitor } from '@pearls/testing';
import { startIdentity, type Identity } from './start-identity.js';

describe('An invitation', () => {
  let identity: Identity;
  let owner: Awaited<ReturnType<Identity['aPerson']>>;
  let teamId: string;
  beforeAll(async () => {
    identity = await startIdentity();
    owner = await identity.aPerson('anna@rujiena.example');
    ({ id: teamId } = await identity.openTeam(owner.actor));
  });
  afterAll(() => identity.stop());

  const invite = (email: string, more: { message?: string } = {}) => identity.as(owner.actor)(teams.invite, { params: { id: teamId }, body: { email, role: 'editor', language: 'en', ...more } });
  const members = async () => (await identity.as(owner.actor)(teams.listMembers, { params: { id: teamId } })).items;

  it('says who invites to what, before anybody signs in', async () => {
    await invite('bruno@rujiena.example', { message: 'You know the <b>choirs</b>.' });
    const letter = await identity.letterTo('bruno@rujiena.example');
    expect(letter).toMatchObject({ kind: 'invitation', language: 'en', subject: expect.stringContaining('Anna Bērziņa'), paragraphs: expect.arrayContaining(['You know the <b>choirs</b>.']) });
    const { id, key } = await identity.invitationTo('bruno@rujiena.example');

    expect(await identity.visitor(teams.readInvitation, { params: { id }, body: { key } })).toMatchObject({ state: 'open', teamName: 'Rūjienas apvienības pārvalde', invitedBy: 'Anna Bērziņa', role: 'editor', email: 'bruno@rujiena.example' });
    await expect(identity.visitor(teams.readInvitation, { params: { id }, body: { key: 'x'.repeat(43) } })).rejects.toMatchObject({ status: 404 });
  });

  it('is accepted once, signed in with any address', async () => {
    await invite('carl@rujiena.example');
    const { id, key } = await identity.invitationTo('carl@rujiena.example');
    const carl = await identity.aPerson('carl.private@mail.example');

    expect(await identity.as(carl.actor)(teams.acceptInvitation, { params: { id }, body: { key } })).toMatchObject({ id: teamId, role: 'editor' });

    expect(await members()).toContainEqual(expect.objectContaining({ personId: carl.id, role: 'editor' }));
    expect(await identity.told(MemberJoined)).toContainEqual({ teamId, personId: carl.id, role: 'editor' });
    const dora = await identity.aPerson('dora@rujiena.example');
    await expect(identity.as(dora.actor)(teams.acceptInvitation, { params: { id }, body: { key } })).rejects.toMatchObject({ problem: { type: '/problems/invitation-settled' } });
    await expect(identity.answer(aVisitor, teams.acceptInvitation, { params: { id }, body: { key } })).resolves.toMatchObject({ status: 401 });
  });

  it('lets somebody without an account sign up through its link and land in the team', async () => {
    await invite('emil@rujiena.example');
    const invitation = await identity.invitationTo('emil@rujiena.example');
    const before = (await identity.letters()).length;

    const { redirectTo } = await identity.signUp({ email: 'Emil@rujiena.example', name: 'Emil', invitation });

    expect(redirectTo).toMatch(/\/oidc\/auth\/[\w-]+\/finish\?proof=/);
    expect((await identity.letters()).length).toBe(before);
    expect(await members()).toContainEqual(expect.objectContaining({ name: 'Emil', email: 'Emil@rujiena.example', role: 'editor' }));
  });

  it('is accepted with the code of the mail by who signs up with another address', async () => {
    await invite('frida@rujiena.example');
    const invitation = await identity.invitationTo('frida@rujiena.example');
    const { uid, redirectTo } = await identity.signUp({ email: 'frida@home.example', name: 'Frida', invitation });
    expect(redirectTo).toBeUndefined();

    await identity.byMailCode('frida@home.example', uid);

    expect(await members()).toContainEqual(expect.objectContaining({ email: 'frida@home.example' }));
  });

  it('signs nobody in to an account that exists', async () => {
    const gustav = await identity.aPerson('gustav@rujiena.example');
    await invite(gustav.email);
    const answer = await identity.signUp({ email: gustav.email, invitation: await identity.invitationTo(gustav.email) });
    expect(answer.redirectTo).toBeUndefined();
    expect(await identity.visitor(signIn.readSignIn, { params: { uid: answer.uid } })).toMatchObject({ step: 'identify' });
  });

  it('opens nothing once it was revoked', async () => {
    const { id: invitationId } = await invite('hugo@rujiena.example');
    const { id, key } = await identity.invitationTo('hugo@rujiena.example');
    await identity.as(owner.actor)(teams.revokeInvitation, { params: { id: teamId, invitationId } });

    expect(await identity.told(InvitationRevoked)).toContainEqual({ teamId, invitationId });
    const hugo = await identity.aPerson('hugo@rujiena.example');
    await expect(identity.as(hugo.actor)(teams.acceptInvitation, { params: { id }, body: { key } })).rejects.toMatchObject({ problem: { type: '/problems/invitation-settled' } });
    expect(await identity.visitor(teams.readInvitation, { params: { id }, body: { key } })).toMatchObject({ state: 'revoked' });
  });

  it('holds seven days, and seven more when it is sent again', async () => {
    const { id: invitationId } = await invite('ida@rujiena.example');
    const { id, key } = await identity.invitationTo('ida@rujiena.example');
    const ida = await identity.aPerson('ida@rujiena.example');
    identity.clock.advance(7 * 24 * 3_600_000 + 1);
    await expect(identity.as(ida.actor)(teams.acceptInvitation, { params: { id }, body: { key } })).rejects.toMatchObject({ problem: { type: '/problems/invitation-expired' } });

    const again = await identity.as(owner.actor)(teams.resendInvitation, { params: { id: teamId, invitationId } });
    expect(again.state).toBe('open');
    await identity.as(ida.actor)(teams.acceptInvitation, { params: { id }, body: { key } });
    expect((await identity.as(ida.actor)(me.readMe)).teams).toMatchObject([{ id: teamId }]);
  });

  it('can be refused without an account', async () => {
    await invite('jana@rujiena.example');
    const { id, key } = await identity.invitationTo('jana@rujiena.example');
    expect(await identity.visitor(teams.refuseInvitation, { params: { id }, body: { key } })).toMatchObject({ state: 'refused' });
  });

  it('replaces an earlier one to the same address, and is not for members', async () => {
    const first = await invite('karl@rujiena.example');
    await invite('KARL@rujiena.example');
    const { items } = await identity.as(owner.actor)(teams.listInvitations, { params: { id: teamId } });
    expect(items.find(({ id }) => id === first.id)).toMatchObject({ state: 'revoked' });
    await expect(invite(owner.email)).rejects.toMatchObject({ problem: { type: '/problems/member-already' } });
  });
});
