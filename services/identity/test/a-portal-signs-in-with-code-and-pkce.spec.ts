import { signIn } from '@pearls/contracts';
import { claimsIn, Portal } from './portal.js';
import { startIdentity, type Identity } from './start-identity.js';

describe('A portal', () => {
  let identity: Identity;
  let anna: Awaited<ReturnType<Identity['aPerson']>>;
  beforeAll(async () => {
    identity = await startIdentity({ at: false });
    anna = await identity.aPerson('anna@rujiena.example');
  });
  afterAll(() => identity.stop());

  async function shownByMail(uid: string) {
    await identity.visitor(signIn.requestSignInMail, { params: { uid }, body: { email: anna.email, returnTo: '/applicant/' } });
    return (await identity.byMailCode(anna.email, uid)).redirectTo!;
  }

  it('signs a person in with code and PKCE, and gets a token that every service takes', async () => {
    const portal = new Portal(identity);
    const uid = await portal.beginAtPage();
    expect(await identity.visitor(signIn.readSignIn, { params: { uid } })).toEqual({ step: 'identify', client: 'BSR Cultural Pearls' });
    const team = await identity.openTeam(anna.actor);

    const tokens = await portal.tokensAfter(await shownByMail(uid));

    const claims = await claimsIn(identity, tokens.access_token);
    expect(claims).toMatchObject({ sub: anna.id, kind: 'person', grants: [], teams: [{ id: team.id, role: 'owner' }], client_id: 'gateway' });
    expect(claims.exp! - claims.iat!).toBe(300);
    expect(tokens.expires_in).toBe(300);
    expect(JSON.stringify(claims)).not.toMatch(/anna@|Bērziņa/);
  });

  it('gets nothing without the verifier it began with, and nothing twice', async () => {
    const portal = new Portal(identity);
    const code = portal.codeIn(await portal.goOn(await shownByMail(await portal.beginAtPage())));
    expect(await portal.exchange(code, 'x'.repeat(43))).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });

    const again = new Portal(identity);
    const second = again.codeIn(await again.goOn(await shownByMail(await again.beginAtPage())));
    expect((await again.exchange(second)).status).toBe(200);
    expect(await again.exchange(second)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  });

  it('cannot begin without PKCE or with another address to return to', async () => {
    const portal = new Portal(identity);
    expect(await portal.begin({ code_challenge: '', code_challenge_method: '' })).toContain('error=invalid_request');
    expect(await portal.begin({ redirect_uri: 'https://elsewhere.example/callback' })).toMatch(/^\/oidc\/auth\?/);
  });

  it('gives no session to the browser of somebody who lured another to sign in', async () => {
    const lurer = new Portal(identity);
    const uid = await lurer.beginAtPage();
    const redirectTo = await shownByMail(uid);

    expect(await lurer.goOn(`http://localhost:8080/oidc/auth/${uid}`)).not.toContain('/auth/callback');
    const lured = new Portal(identity);
    expect(await lured.goOn(redirectTo)).toBe('/auth/sign-in?return=%2Fapplicant%2F');
    expect(await lurer.goOn(`http://localhost:8080/oidc/auth/${uid}/finish?proof=${'x'.repeat(43)}`)).toBe('/auth/sign-in');
  });

  it('finishes in the browser in which the link of the mail was opened', async () => {
    const laptop = new Portal(identity);
    const redirectTo = await shownByMail(await laptop.beginAtPage());
    const phone = new Portal(identity);
    expect(await phone.goOn(redirectTo)).toBe('/auth/sign-in?return=%2Fapplicant%2F');

    const code = phone.codeIn(await phone.begin());

    expect(await claimsIn(identity, (await phone.exchange(code)).body.access_token)).toMatchObject({ sub: anna.id });
    expect(await phone.begin()).toMatch(/^\/sign-in\//);
  });

  it('does not let a page elsewhere put somebody else’s sign-in into a browser', async () => {
    const attacker = new Portal(identity);
    const redirectTo = await shownByMail(await attacker.beginAtPage());
    const victim = new Portal(identity);
    await victim.browser.send(redirectTo.replace('http://localhost:8080', ''), { headers: { 'sec-fetch-site': 'cross-site' } });

    expect(await victim.begin()).toMatch(/^\/sign-in\//);
  });

  it('is asked for the sign-in each time, and one person after another may use one browser', async () => {
    const bruno = await identity.aPerson('bruno@rujiena.example');
    const portal = new Portal(identity);
    await portal.tokensAfter(await shownByMail(await portal.beginAtPage()));
    const uid = await portal.beginAtPage();
    await identity.visitor(signIn.requestSignInMail, { params: { uid }, body: { email: bruno.email } });

    const tokens = await portal.tokensAfter((await identity.byMailCode(bruno.email, uid)).redirectTo!);

    expect((await claimsIn(identity, tokens.access_token)).sub).toBe(bruno.id);
  });

  it('tells no page elsewhere anything', async () => {
    for (const path of ['/oidc/jwks', '/oidc/.well-known/openid-configuration']) {
      const response = await fetch(identity.url + path, { headers: { origin: 'https://elsewhere.example' } });
      expect(response.status).toBe(200);
      expect(response.headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  it('publishes its addresses as people see them, and no private key', async () => {
    const discovered = (await (await fetch(`${identity.url}/oidc/.well-known/openid-configuration`, { headers: { 'x-forwarded-host': 'elsewhere.example' } })).json()) as Record<string, unknown>;
    expect(discovered).toMatchObject({
      issuer: 'http://localhost:8080/oidc',
      authorization_endpoint: 'http://localhost:8080/oidc/auth',
      token_endpoint: 'http://localhost:8080/oidc/token',
      revocation_endpoint: 'http://localhost:8080/oidc/token/revocation',
      jwks_uri: 'http://localhost:8080/oidc/jwks',
      code_challenge_methods_supported: ['S256'],
    });
    const { keys } = (await (await fetch(`${identity.url}/oidc/jwks`)).json()) as { keys: object[] };
    expect(keys).toEqual([expect.objectContaining({ kid: 'first', kty: 'EC', crv: 'P-256' })]);
    expect(keys[0]).not.toHaveProperty('d');
  });
});
