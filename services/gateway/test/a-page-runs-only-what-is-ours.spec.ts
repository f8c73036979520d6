import { readFile } from 'node:fs/promises';
import type { Browser } from '@pearls/testing';
import { GatewayPlan, GatewaySettings } from '../src/gateway.settings.js';
import { TOKENS } from '../src/reading-room/look.js';
import { aBuiltPortal } from './a-built-portal.js';
import { startGateway, type GatewayUnderTest } from './start-gateway.js';

const navigation = { headers: { accept: 'text/html', 'sec-fetch-mode': 'navigate' } };

describe('A page', () => {
  let gateway: GatewayUnderTest;
  let browser: Browser;
  beforeAll(async () => {
    gateway = await startGateway({ PORTALS: JSON.stringify({ '/': await aBuiltPortal('/'), '/admin': await aBuiltPortal('/admin/'), '/jury/': '/nowhere' }) });
    browser = gateway.browser();
  });
  afterAll(() => gateway.stop());

  it('carries a nonce of its own and exactly the agreed policy', async () => {
    const nonces = new Set<string>();
    for (const path of ['/', '/places/kiel', '/admin/', '/admin/cycles/2029', '/problems/not-found', '/api/docs']) {
      const response = await browser.send(path, navigation);
      const text = await response.text();
      const nonce = /(?:ngCspNonce|nonce)="([^"]+)"/.exec(text)![1]!;
      nonces.add(nonce);

      expect([path, response.status]).toEqual([path, 200]);
      expect(text).not.toContain('__CSP_NONCE__');
      expect(response.headers.get('content-security-policy')).toBe(
        `default-src 'none'; script-src 'self' 'nonce-${nonce}'; style-src 'self' 'nonce-${nonce}'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'self'; frame-src 'self'; frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types angular ProseMirrorClipboard`,
      );
      expect(Object.fromEntries(['cross-origin-opener-policy', 'cross-origin-resource-policy', 'x-content-type-options', 'referrer-policy', 'cache-control', 'strict-transport-security'].map((name) => [name, response.headers.get(name)]))).toEqual({
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-cache',
        'strict-transport-security': null,
      });
      expect(response.headers.get('permissions-policy')).toContain('camera=()');
    }
    expect(nonces.size).toBe(6);
  });

  it('belongs to the portal below whose path it lies', async () => {
    expect(await (await browser.send('/admin/deep/link', navigation)).text()).toContain('<base href="/admin/">');
    expect(await (await browser.send('/administration', navigation)).text()).toContain('<base href="/">');
    const response = await browser.send('/admin', navigation);
    expect([response.status, response.headers.get('location')]).toEqual([308, '/admin/']);
  });

  it('is given to who opens an address, not to a page that misses a part of itself', async () => {
    for (const [path, headers] of [['/places/kiel', { 'sec-fetch-mode': 'cors' }], ['/main-GONE1234.js', { accept: '*/*' }], ['/favicon.ico', navigation.headers], ['/.env', navigation.headers], ['/admin/../../etc/passwd.txt', navigation.headers]] as const) {
      const response = await browser.send(path, { headers });
      expect([path, response.status]).toEqual([path, 404]);
      expect(response.headers.get('content-type')).toContain('application/problem+json');
    }
  });

  it('finds its hashed files forever, compressed, and nothing that is not meant for it', async () => {
    for (const [accepted, encoding] of [['br, gzip', 'br'], ['gzip', 'gzip'], ['identity', null]] as const) {
      const response = await browser.send('/main-QPOM72TU.js', { headers: { 'accept-encoding': accepted } });
      expect([response.status, response.headers.get('content-encoding'), response.headers.get('cache-control'), response.headers.get('vary')]).toEqual([200, encoding, 'public, max-age=31536000, immutable', 'accept-encoding']);
      expect(await response.text()).toContain('calm sea calm sea');
    }
    expect((await browser.send('/languages/de.json')).headers.get('cache-control')).toBe('no-cache');
    expect((await browser.send('/main-QPOM72TU.js.map')).status).toBe(404);
  });

  it('of our own wears the colours of the house', async () => {
    const tokens = await readFile(new URL('../../../libs/ui/src/tokens.css', import.meta.url), 'utf8');
    const theirs = new Map([...tokens.matchAll(/^\s*(--[\w-]+):\s*([^;]+);/gm)].map(([, name, value]) => [name!, value!.replace(/\s+/g, ' ').trim()]).reverse() as [string, string][]);

    for (const [name, value] of Object.entries(TOKENS)) expect([name, value]).toEqual([name, theirs.get(name)]);
  });

  it('tells robots, finders of weaknesses and password managers where to go', async () => {
    expect(await (await browser.send('/robots.txt')).text()).toContain('Disallow: /api/');
    expect(await (await browser.send('/.well-known/security.txt')).text()).toMatch(/^Contact: .+\nExpires: \d{4}-/);
    expect((await browser.send('/.well-known/change-password')).status).toBe(303);
  });
});

describe('Over https', () => {
  it('the cookie is tied to the host and the browser stays on https', async () => {
    const gateway = await startGateway({ PUBLIC_URL: 'https://apply.example', ISSUER: 'https://apply.example/oidc', PORTALS: JSON.stringify({ '/': await aBuiltPortal('/') }) });
    try {
      const response = await gateway.browser().send('/', navigation);
      expect(response.headers.get('strict-transport-security')).toBe('max-age=63072000; includeSubDomains');
      const cookie = (await gateway.browser().send('/auth/sign-in')).headers.getSetCookie();
      expect(cookie).toHaveLength(1);
      expect(cookie[0]).toMatch(/^__Host-pearls-in-[\w-]{12}=[\w-]+; Path=\/; HttpOnly; SameSite=Lax; Secure; Max-Age=3600$/);
    } finally {
      await gateway.stop();
    }
  });

  it('is demanded everywhere but on this machine', () => {
    const planFor = (PUBLIC_URL: string) => new GatewayPlan(Object.assign(new GatewaySettings(), { PUBLIC_URL, SERVICES: '{"identity":"http://127.0.0.1:1"}' }));
    expect(() => planFor('http://apply.example')).toThrow('PUBLIC_URL: use https://');
    expect([planFor('http://localhost:8080').secure, planFor('https://apply.example').secure]).toEqual([false, true]);
  });
});
