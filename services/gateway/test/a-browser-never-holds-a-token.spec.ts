import { aMember } from '@pearls/testing';
import { startGateway, type GatewayUnderTest } from './start-gateway.js';

describe('A browser', () => {
  let gateway: GatewayUnderTest;
  beforeAll(async () => (gateway = await startGateway()));
  afterAll(() => gateway.stop());

  it('signs in and never holds a token', async () => {
    const person = aMember('019a2f3e-7c1d-7b54-9f0a-2d6c1b9e4a10');
    const browser = await gateway.signedIn(person);
    const state = await browser.json<{ signedIn: boolean; person: object; teams: object[] }>('/api/v1/session');

    expect(state).toMatchObject({ signedIn: true, person: { id: person.id, name: 'Anna Bērziņa', email: 'anna@rujiena.example', language: 'lv' }, teams: person.teams, grants: [] });
    expect(state.person).not.toHaveProperty('secret');
    expect([...browser.cookies.keys()].sort()).toEqual(['_session', 'pearls']);
    expect(browser.cookies.get('pearls')).toMatch(/^[\w-]{43}$/);
    expect(browser.received).not.toMatch(/eyJ[\w-]+\.eyJ/);
  });

  it('calls services with a token that only they see', async () => {
    const browser = await gateway.signedIn();
    const response = await browser.send('/api/v1/places?name=Kiel');

    expect(response.status).toBe(200);
    const seen = gateway.identity.seen.at(-1)!;
    expect(seen.url).toBe('/api/v1/places?name=Kiel');
    expect(seen.headers.authorization).toMatch(/^Bearer eyJ/);
    expect(seen.headers.cookie).toBeUndefined();
    expect(seen.headers.traceparent).toMatch(/^00-/);
    expect(response.headers.get('set-cookie')).toBeNull();
    expect(response.headers.get('server')).toBeNull();
  });

  it('is nobody before it signs in', async () => {
    expect(await gateway.browser().json('/api/v1/session')).toEqual({ signedIn: false, grants: [], teams: [] });
    expect((await gateway.browser().send('/api/v1/sessions')).status).toBe(401);
  });

  it('does not take the sign-in of another browser', async () => {
    const mine = gateway.browser();
    const begun = await mine.send('/auth/sign-in?return=/admin/');
    const callback = await mine.send(begun.headers.get('location')!.replace('http://localhost:8080', ''));
    const stolen = await gateway.browser().send(callback.headers.get('location')!.replace('http://localhost:8080', ''));

    expect(stolen.status).toBe(400);
    expect(stolen.headers.getSetCookie()).toEqual([]);
  });

  it.each(['https://evil.example/', '//evil.example', '/\\evil.example', '/\t/evil.example', 'javascript:alert(1)'])('is never sent to %s', async (wanted) => {
    const browser = await gateway.signedIn();
    const response = await browser.send(`/auth/sign-in?return=${encodeURIComponent(wanted)}`);

    expect(response.headers.get('location')).toBe('/');
  });

  it('keeps only hashes and sealed tokens in the database', async () => {
    const browser = await gateway.signedIn();
    const rows = JSON.stringify(await gateway.service.db.query('select * from sessions'));

    expect(rows).not.toContain(browser.cookies.get('pearls'));
    expect(rows).toContain('Firefox on Windows');
  });
});
