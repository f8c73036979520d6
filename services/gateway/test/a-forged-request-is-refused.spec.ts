import { startGateway, type GatewayUnderTest } from './start-gateway.js';

describe('A forged request', () => {
  let gateway: GatewayUnderTest;
  beforeAll(async () => (gateway = await startGateway()));
  afterAll(() => gateway.stop());

  const forged: [string, Record<string, string | undefined>][] = [
    ['without our header', { 'x-pearls': undefined }],
    ['from another origin', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
    ['from another origin that hides its site', { origin: 'https://evil.example', 'sec-fetch-site': undefined }],
    ['from a neighbouring site', { origin: undefined, 'sec-fetch-site': 'same-site' }],
    ['that does not say where it comes from', { origin: undefined, 'sec-fetch-site': undefined }],
    ['from an opaque origin', { origin: 'null', 'sec-fetch-site': undefined }],
  ];

  it.each(forged)('is refused %s', async (_, headers) => {
    const browser = await gateway.signedIn();
    const before = gateway.identity.seen.length;
    for (const [path, method] of [['/api/v1/places', 'POST'], ['/api/v1/places/kiel', 'PUT'], ['/api/v1/session/extension', 'POST'], ['/auth/sign-out', 'POST']] as const) {
      const response = await browser.send(path, { method, headers });
      expect([path, response.status, ((await response.json()) as { type: string }).type]).toEqual([path, 403, '/problems/forged-request']);
    }
    expect(gateway.identity.seen).toHaveLength(before);
    expect(await browser.json('/api/v1/session')).toMatchObject({ signedIn: true });
  });

  it('is one from another origin even when nobody is signed in', async () => {
    const response = await gateway.browser().send('/api/v1/places', { method: 'POST', headers: { origin: 'https://evil.example' } });

    expect(response.status).toBe(403);
  });

  it('is not what a page of ours sends', async () => {
    const browser = await gateway.signedIn();
    const response = await browser.send('/api/v1/places', { method: 'POST', body: '{"name":"Kiel"}' });

    expect(response.status).toBe(200);
    expect(gateway.identity.seen.at(-1)).toMatchObject({ method: 'POST', body: '{"name":"Kiel"}' });
    expect(gateway.identity.seen.at(-1)!.headers['x-pearls']).toBeUndefined();
  });

  it('is not what a partner sends with its own token, whose cookies mean nothing', async () => {
    const browser = await gateway.signedIn();
    const response = await browser.send('/api/v1/places', { method: 'POST', headers: { authorization: 'Bearer of-a-partner', 'x-pearls': undefined, origin: undefined, 'sec-fetch-site': undefined }, body: '{}' });

    expect(response.status).toBe(200);
    expect(gateway.identity.seen.at(-1)!.headers.authorization).toBe('Bearer of-a-partner');
  });
});
