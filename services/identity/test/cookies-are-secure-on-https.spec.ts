import { signIn } from '@pearls/contracts';
import { startIdentity, type Identity } from './start-identity.js';

describe('The cookies of a sign-in', () => {
  let identity: Identity;
  const begin = (publicUrl: string) => {
    const query = new URLSearchParams({ client_id: 'gateway', response_type: 'code', redirect_uri: `${publicUrl}/auth/callback`, scope: 'openid', code_challenge: 'x'.repeat(43), code_challenge_method: 'S256' });
    return fetch(`${identity.url}/oidc/auth?${query.toString()}`, { redirect: 'manual' });
  };
  afterEach(() => identity.stop());

  it('are for https alone where people come by https, and never for scripts or other sites', async () => {
    identity = await startIdentity({ at: false, env: { PUBLIC_URL: 'https://apply.pearls.example' } });
    const response = await begin('https://apply.pearls.example');
    const uid = /^https:\/\/apply\.pearls\.example\/sign-in\/([\w-]+)$/.exec(response.headers.get('location')!)![1]!;
    expect(response.headers.getSetCookie().length).toBeGreaterThan(1);
    for (const cookie of response.headers.getSetCookie()) {
      expect(cookie).toMatch(/; secure/i);
      expect(cookie).toMatch(/; httponly/i);
      expect(cookie).toMatch(/; samesite=lax/i);
    }

    await identity.signUp({ email: 'anna@rujiena.example', signIn: uid });
    const { redirectTo } = await identity.visitor(signIn.signInByCode, { params: { uid }, body: { code: (await identity.letterTo('anna@rujiena.example')).code! } });
    const elsewhere = await fetch(redirectTo!.replace('https://apply.pearls.example', identity.url), { redirect: 'manual' });
    expect(elsewhere.headers.get('location')).toBe('https://apply.pearls.example/auth/sign-in');
    expect(elsewhere.headers.getSetCookie()[0]).toMatch(/^_pearls_carried=.*path=\/oidc\/auth.*secure.*httponly/i);
  });

  it('reach a platform on plain localhost', async () => {
    identity = await startIdentity({ at: false });
    const response = await begin('http://localhost:8080');
    expect(response.status).toBe(303);
    for (const cookie of response.headers.getSetCookie()) expect(cookie).not.toMatch(/; secure/i);
  });
});
