import { signIn } from '@pearls/contracts';
import { Sweeper } from '../src/provider/sweeper.service.js';
import { startIdentity, type Identity } from './start-identity.js';

describe('What has run out', () => {
  let identity: Identity;
  beforeAll(async () => (identity = await startIdentity()));
  afterAll(() => identity.stop());

  it('is taken away, and people who are confirmed stay', async () => {
    await identity.aPerson('anna@rujiena.example');
    const { uid } = await identity.signUp({ email: 'never@rujiena.example' });
    const counts = async () => Object.fromEntries(await Promise.all(['people', 'mail_codes', 'sign_ins', 'letters', 'attempts'].map(async (table) => [table, Number((await identity.db.query<[{ count: string }]>(`select count(*) from ${table}`))[0].count)] as const)));
    await identity.app.get(Sweeper).sweep(identity.clock.now());
    expect(await counts()).toMatchObject({ people: 2, mail_codes: 2, sign_ins: 1, letters: 2 });

    identity.clock.advance(31 * 24 * 3_600_000);
    await identity.app.get(Sweeper).sweep(identity.clock.now());

    expect(await counts()).toEqual({ people: 1, mail_codes: 0, sign_ins: 0, letters: 0, attempts: 0 });
    await expect(identity.visitor(signIn.readSignIn, { params: { uid } })).rejects.toMatchObject({ status: 404 });
  });

  it.each(['\0'.repeat(30), 'short', '../../health', 'x'.repeat(101), "' or true --".repeat(3)])('or never was a sign-in is absent, not a fault: %j', async (uid) => {
    const proof = 'x'.repeat(43);
    await expect(identity.visitor(signIn.readSignIn, { params: { uid } })).rejects.toMatchObject({ status: 404 });
    await expect(identity.visitor(signIn.signInByCode, { params: { uid }, body: { code: '12345678' } })).rejects.toMatchObject({ status: 404 });
    await expect(identity.visitor(signIn.signInBySecondFactor, { params: { uid }, body: { proof, code: '123456' } })).rejects.toMatchObject({ status: 404 });
    const response = await fetch(`${identity.url}/oidc/auth/${encodeURIComponent(uid)}/finish?proof=${encodeURIComponent(uid)}`, { redirect: 'manual' });
    expect(response.status).toBeLessThan(500);
    const token = await fetch(`${identity.url}/oidc/token`, { method: 'POST', headers: { authorization: `Basic ${Buffer.from('gateway:the-secret-of-the-gateway-as-a-client').toString('base64')}` }, body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token: uid }) });
    expect(token.status).toBe(400);
  });
});
