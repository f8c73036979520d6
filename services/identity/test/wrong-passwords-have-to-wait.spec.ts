import { signIn } from '@pearls/contracts';
import { PASSWORD, startIdentity, type Identity } from './start-identity.js';

describe('Who tries passwords', () => {
  let identity: Identity;
  beforeAll(async () => (identity = await startIdentity({ env: { ADDRESS_ALLOWANCE: '1' } })));
  afterAll(() => identity.stop());

  it.each(['anna@rujiena.example', 'nobody@rujiena.example'])('waits a quarter of an hour after five wrong ones, known or not: %s', async (email) => {
    const { uid } = await identity.aPerson('anna@rujiena.example', { password: PASSWORD });
    const attempt = (password: string) => identity.visitor(signIn.signInByPassword, { params: { uid }, body: { email, password } });
    for (let tries = 0; tries < 5; tries += 1) await expect(attempt('not this one, sorry')).rejects.toMatchObject({ status: 422 });

    const refusal = await attempt(PASSWORD).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ status: 429, problem: { type: '/problems/too-many-requests', retryAfter: 900 } });
    expect((refusal as { headers: Headers }).headers.get('retry-after')).toBe('900');

    identity.clock.advance(15 * 60_000);
    await expect(attempt('not this one either')).rejects.toMatchObject({ status: 422 });
    identity.clock.advance(15 * 60_000);
  });

  it('waits too when each try is for another account', async () => {
    identity.clock.advance(3_600_000);
    const { uid } = await identity.aPerson('berta@rujiena.example');
    const attempt = (number: number) => identity.visitor(signIn.signInByPassword, { params: { uid }, body: { email: `person${number}@rujiena.example`, password: PASSWORD } });
    const outcomes = await Promise.all(Array.from({ length: 51 }, (_, number) => attempt(number).catch((error: unknown) => (error as { status: number }).status)));
    expect(outcomes.filter((status) => status === 422)).toHaveLength(50);
    expect(outcomes.filter((status) => status === 429)).toHaveLength(1);
  });

  it('asks for three resets an hour at most', async () => {
    identity.clock.advance(3_600_000);
    const wish = () => identity.visitor(signIn.requestPasswordReset, { body: { email: 'reset@rujiena.example' } });
    for (let times = 0; times < 3; times += 1) await wish();
    await expect(wish()).rejects.toMatchObject({ status: 429 });
  });

  it('signs up ten people an hour from one address at most', async () => {
    identity.clock.advance(3_600_000);
    for (let times = 0; times < 10; times += 1) await identity.signUp({ email: `sign-up-${times}@rujiena.example` });
    await expect(identity.signUp({ email: 'sign-up-11@rujiena.example' })).rejects.toMatchObject({ status: 429 });
  });
});
