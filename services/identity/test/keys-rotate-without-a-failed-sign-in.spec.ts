import { signIn, teams } from '@pearls/contracts';
import { decodeProtectedHeader } from 'jose';
import { claimsIn, Portal } from './portal.js';
import { aSigningKey, COOKIE_KEY, LINK_KEY, startIdentity, type Identity } from './start-identity.js';

describe('Keys', () => {
  let identity: Identity;
  const [first, second] = [aSigningKey('first'), aSigningKey('second')];
  beforeAll(async () => (identity = await startIdentity({ at: false, env: { SIGNING_KEYS: JSON.stringify({ keys: [first] }) } })));
  afterAll(() => identity.stop());

  it('are replaced while a sign-in, an invitation and a token of the ones before still hold', async () => {
    const anna = await identity.aPerson('anna@rujiena.example');
    const team = await identity.openTeam(anna.actor);
    await identity.as(anna.actor)(teams.invite, { params: { id: team.id }, body: { email: 'bruno@rujiena.example', role: 'viewer' } });
    const invitation = await identity.invitationTo('bruno@rujiena.example');
    const before = new Portal(identity);
    const uid = await before.beginAtPage();
    await identity.visitor(signIn.requestSignInMail, { params: { uid }, body: { email: anna.email } });
    const { code } = await identity.letterTo(anna.email);
    const other = new Portal(identity);
    const otherUid = await other.beginAtPage();
    await identity.visitor(signIn.requestSignInMail, { params: { uid: otherUid }, body: { email: anna.email } });
    const old = await other.tokensAfter((await identity.byMailCode(anna.email, otherUid)).redirectTo!);

    Object.assign(identity.settings, {
      SIGNING_KEYS: JSON.stringify({ keys: [second, first] }),
      COOKIE_KEYS: `another-cookie-key-of-more-than-32-characters,${COOKIE_KEY}`,
      LINK_KEY: `another-link-key-of-more-than-32-characters,${LINK_KEY}`,
    });
    await identity.restart();

    const { redirectTo } = await identity.visitor(signIn.signInByCode, { params: { uid }, body: { code: code! } });
    const tokens = await before.tokensAfter(redirectTo!);
    expect(decodeProtectedHeader(tokens.access_token).kid).toBe('second');
    expect(decodeProtectedHeader(old.access_token).kid).toBe('first');
    expect((await claimsIn(identity, old.access_token)).sub).toBe(anna.id);
    expect((await other.refresh(old.refresh_token)).status).toBe(200);
    expect(await identity.visitor(teams.readInvitation, { params: { id: invitation.id }, body: { key: invitation.key } })).toMatchObject({ state: 'open' });
  });
});
