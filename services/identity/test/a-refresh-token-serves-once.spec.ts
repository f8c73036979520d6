import { me, PasswordChanged, signIn } from '@pearls/contracts';
import { atTokenEndpoint, Portal, type Tokens } from './portal.js';
import { PASSWORD, startIdentity, type Identity } from './start-identity.js';

describe('A refresh token', () => {
  let identity: Identity;
  let anna: Awaited<ReturnType<Identity['aPerson']>>;
  beforeAll(async () => {
    identity = await startIdentity({ at: false });
    anna = await identity.aPerson('anna@rujiena.example', { password: PASSWORD });
  });
  afterAll(() => identity.stop());

  async function signedIn(): Promise<{ portal: Portal; tokens: Tokens }> {
    const portal = new Portal(identity);
    const uid = await portal.beginAtPage();
    const { redirectTo } = await identity.visitor(signIn.signInByPassword, { params: { uid }, body: { email: anna.email, password: PASSWORD } });
    return { portal, tokens: await portal.tokensAfter(redirectTo!) };
  }

  it('is replaced by each renewal; shown again, it ends the sign-in', async () => {
    const { portal, tokens } = await signedIn();
    const renewed = await portal.refresh(tokens.refresh_token);
    expect(renewed.status).toBe(200);
    expect(renewed.body.refresh_token).not.toBe(tokens.refresh_token);

    expect(await portal.refresh(tokens.refresh_token)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
    expect(await portal.refresh(renewed.body.refresh_token)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  });

  it('serves one of two who use it at the same moment', async () => {
    const { portal, tokens } = await signedIn();
    const outcomes = await Promise.all([portal.refresh(tokens.refresh_token), portal.refresh(tokens.refresh_token)]);
    expect(outcomes.filter(({ status }) => status === 200).length).toBeLessThanOrEqual(1);
  });

  it('lives twelve hours from signing in, however often it is renewed', async () => {
    const { portal, tokens } = await signedIn();
    await identity.db.query(`update oidc_entities set payload = jsonb_set(payload, '{exp}', to_jsonb(extract(epoch from now())::bigint + 3600)) where model = 'RefreshToken' and id = $1`, [tokens.refresh_token]);
    const renewed = await portal.refresh(tokens.refresh_token);
    const [{ left }] = await identity.db.query<[{ left: string }]>(`select (payload->>'exp')::bigint - extract(epoch from now())::bigint as left from oidc_entities where id = $1`, [renewed.body.refresh_token]);
    expect(Number(left)).toBeLessThanOrEqual(3600);
  });

  it('can be given back', async () => {
    const { portal, tokens } = await signedIn();
    expect((await atTokenEndpoint(identity, { token: tokens.refresh_token, token_type_hint: 'refresh_token' }, 'gateway', undefined, '/oidc/token/revocation')).status).toBe(200);
    expect(await portal.refresh(tokens.refresh_token)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  });

  it('serves no more once the password changed', async () => {
    const { portal, tokens } = await signedIn();
    await identity.as(anna.actor)(me.changePassword, { body: { current: PASSWORD, password: 'another four herring words' } });

    expect(await portal.refresh(tokens.refresh_token)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
    expect(await identity.told(PasswordChanged)).toEqual([{ personId: anna.id }]);
    expect((await identity.letterTo(anna.email)).kind).toBe('password-changed');
  });
});
