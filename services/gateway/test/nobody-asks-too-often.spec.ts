import { startGateway, type GatewayUnderTest } from './start-gateway.js';

describe('Who asks too often', () => {
  let gateway: GatewayUnderTest;
  beforeAll(async () => (gateway = await startGateway({ LIMITS: JSON.stringify({ anonymous: 5, reads: 8, writes: 3, signIn: 6 }) })));
  afterAll(() => gateway.stop());

  it('is asked to wait, told how long, and does not get around it by claiming another address', async () => {
    const browser = gateway.browser();
    const statuses: number[] = [];
    let last!: Response;
    for (let turn = 0; turn < 7; turn += 1) {
      last = await browser.send('/api/v1/places', { headers: { 'x-forwarded-for': `203.0.113.${turn}`, 'x-real-ip': `203.0.113.${turn}`, forwarded: `for=203.0.113.${turn}`, authorization: turn === 6 ? 'Bearer made-up' : undefined } });
      statuses.push(last.status);
    }

    expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429]);
    expect(await last.json()).toMatchObject({ type: '/problems/too-many-requests', status: 429 });
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0);
    expect([last.headers.get('ratelimit-limit'), last.headers.get('ratelimit-remaining')]).toEqual(['5', '0']);
    expect(gateway.identity.seen.at(-1)!.headers['x-forwarded-for']).toBe('127.0.0.1');
    expect(gateway.identity.seen.at(-1)!.headers.forwarded).toBeUndefined();
  });

  it('is counted by session, apart for reading and writing', async () => {
    const one = await gateway.signedIn();
    const other = await gateway.signedIn();
    const writes = await Promise.all(Array.from({ length: 5 }, () => one.send('/api/v1/places', { method: 'POST' })));

    expect(writes.map((answer) => answer.status).sort()).toEqual([200, 200, 200, 429, 429]);
    expect((await one.send('/api/v1/places')).status).toBe(200);
    expect((await one.send('/api/v1/places')).headers.get('ratelimit-remaining')).toBe('6');
    expect((await other.send('/api/v1/places', { method: 'POST' })).status).toBe(200);
  });

  it('tries few passwords', async () => {
    const answers: number[] = [];
    for (let turn = 0; turn < 8; turn += 1) answers.push((await gateway.browser().send('/api/v1/sign-in/x/password', { method: 'POST' })).status);

    expect(answers).toContain(429);
  });
});

describe('Behind a proxy that is known', () => {
  it('the address is the one the proxy names', async () => {
    const gateway = await startGateway({ LIMITS: JSON.stringify({ anonymous: 2 }), TRUSTED_PROXIES: '127.0.0.1' });
    try {
      const from = (address: string) => gateway.browser().send('/api/v1/places', { headers: { 'x-forwarded-for': address } });
      expect((await from('203.0.113.1')).status).toBe(200);
      expect(gateway.identity.seen.at(-1)!.headers['x-forwarded-for']).toBe('203.0.113.1');
      expect((await from('spoofed, 203.0.113.1')).status).toBe(200);
      expect((await from('198.51.100.7, 203.0.113.1')).status).toBe(429);
      expect((await from('203.0.113.2')).status).toBe(200);
    } finally {
      await gateway.stop();
    }
  });
});
