import type { SessionState, SessionSummary } from '@pearls/contracts';
import { serve } from '@pearls/service';
import { aMember, aPerson, aSecretary, Browser, eventually } from '@pearls/testing';
import { v4 } from 'uuid';
import { gatewayService } from '../src/index.js';
import { PUBLIC_URL } from './stand-in-identity.js';
import { startGateway, type GatewayUnderTest } from './start-gateway.js';

const MINUTE = 60_000;

describe('A session', () => {
  let gateway: GatewayUnderTest;
  beforeAll(async () => (gateway = await startGateway()));
  afterAll(() => gateway.stop());

  const isSignedIn = async (browser: Browser) => (await browser.json<SessionState>('/api/v1/session')).signedIn;
  const listOf = async (browser: Browser) => (await browser.json<{ items: SessionSummary[] }>('/api/v1/sessions')).items;

  it('is listed with its device and ended from elsewhere, at once', async () => {
    const person = aPerson();
    const here = await gateway.signedIn(person);
    const phone = await gateway.signedIn(person, 'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Mobile/15E148 Safari/604.1');
    expect(await isSignedIn(phone)).toBe(true);

    const all = await listOf(here);
    expect(all.map(({ device, current }) => [device, current]).sort()).toEqual([['Firefox on Windows', true], ['Safari on iPhone', false]]);
    const revokedBefore = gateway.identity.revoked.size;
    expect((await here.send(`/api/v1/sessions/${all.find((one) => !one.current)!.id}`, { method: 'DELETE' })).status).toBe(204);

    expect(await isSignedIn(phone)).toBe(false);
    expect(await isSignedIn(here)).toBe(true);
    expect(gateway.identity.revoked.size).toBe(revokedBefore + 1);
  });

  it('of somebody else is not there', async () => {
    const mine = await gateway.signedIn();
    const theirs = await gateway.signedIn();
    const [one] = await listOf(theirs);

    for (const id of [one!.id, v4(), 'not-an-id']) expect((await mine.send(`/api/v1/sessions/${id}`, { method: 'DELETE' })).status).toBe(404);
    expect(await isSignedIn(theirs)).toBe(true);
  });

  it('ends when nothing is done in it for an hour, and asking who is signed in is not doing something', async () => {
    const browser = await gateway.signedIn();
    gateway.clock.advance(40 * MINUTE);
    await browser.send('/api/v1/places');
    gateway.clock.advance(40 * MINUTE);
    expect(await isSignedIn(browser)).toBe(true);
    gateway.clock.advance(19 * MINUTE);
    expect(await isSignedIn(browser)).toBe(true);
    gateway.clock.advance(1 * MINUTE);

    expect(await isSignedIn(browser)).toBe(false);
    expect((await browser.send('/api/v1/sessions')).status).toBe(401);
  });

  it('goes on when it is extended', async () => {
    const browser = await gateway.signedIn();
    gateway.clock.advance(58 * MINUTE);
    const extended = await browser.json<SessionState>('/api/v1/session/extension', { method: 'POST' });

    expect(extended.idleEndsAt).toBe(new Date(gateway.clock.now().getTime() + 60 * MINUTE).toISOString());
    gateway.clock.advance(58 * MINUTE);
    expect(await isSignedIn(browser)).toBe(true);
  });

  it('ends after twelve hours in any case', async () => {
    const browser = await gateway.signedIn(aMember(v4()));
    for (let half = 0; half < 23; half += 1) {
      gateway.clock.advance(30 * MINUTE);
      await browser.send('/api/v1/places');
    }
    expect(await isSignedIn(browser)).toBe(true);
    gateway.clock.advance(30 * MINUTE);

    expect(await isSignedIn(browser)).toBe(false);
  });

  it('is shorter for who sees other people’s data', async () => {
    const browser = await gateway.signedIn(aSecretary());
    const { idleEndsAt, endsAt } = await browser.json<SessionState>('/api/v1/session');

    expect([idleEndsAt, endsAt]).toEqual([30, 8 * 60].map((minutes) => new Date(gateway.clock.now().getTime() + minutes * MINUTE).toISOString()));
  });

  it('ends with signing out, in the browser and at the provider', async () => {
    const browser = await gateway.signedIn();
    const kept = browser.cookies.get('pearls')!;
    const revokedBefore = gateway.identity.revoked.size;
    expect((await browser.send('/auth/sign-out', { method: 'POST' })).status).toBe(204);

    expect([...browser.cookies.keys()]).toEqual([]);
    expect(gateway.identity.revoked.size).toBe(revokedBefore + 1);
    browser.cookies.set('pearls', kept);
    expect(await isSignedIn(browser)).toBe(false);
  });

  it('gets another cookie with every sign-in', async () => {
    const browser = await gateway.signedIn();
    const before = browser.cookies.get('pearls')!;
    browser.cookies.delete('pearls');
    await browser.open('/auth/sign-in');

    expect(browser.cookies.get('pearls')).not.toBe(before);
  });

  it('ends at every gateway at once', async () => {
    const { settings, clock } = gateway.service;
    const second = await serve(gatewayService, { ...settings }, { clock });
    try {
      const person = aPerson();
      const here = await gateway.signedIn(person);
      const atSecond = new Browser(() => second.url, PUBLIC_URL);
      atSecond.cookies.set('pearls', here.cookies.get('pearls')!);
      expect(await isSignedIn(atSecond)).toBe(true);
      const [{ id }] = (await listOf(here)) as [SessionSummary];
      await here.send(`/api/v1/sessions/${id}`, { method: 'DELETE' });

      await eventually(async () => expect(await isSignedIn(atSecond)).toBe(false), 2_000);
    } finally {
      await second.stop();
    }
  });

  it('outlives a restart of the gateway', async () => {
    const browser = await gateway.signedIn();
    await gateway.service.restart();

    expect(await isSignedIn(browser)).toBe(true);
  });

  it('ends when the provider does not renew it', async () => {
    const person = aPerson();
    const browser = await gateway.signedIn(person);
    await browser.send('/api/v1/places');
    gateway.identity.forgetEverybody();
    gateway.clock.advance(6 * MINUTE);

    expect((await browser.send('/api/v1/places')).status).toBe(401);
    expect(await gateway.service.db.query('select 1 from sessions where person_id = $1', [person.id])).toEqual([]);
    expect(await isSignedIn(browser)).toBe(false);
  });

  it('renews its token once, however many calls wait for it', async () => {
    const browser = await gateway.signedIn();
    gateway.clock.advance(6 * MINUTE);
    const before = gateway.identity.refreshes;
    const answers = await Promise.all(Array.from({ length: 12 }, () => browser.send('/api/v1/places')));

    expect(answers.map((one) => one.status)).toEqual(Array(12).fill(200));
    expect(gateway.identity.refreshes).toBe(before + 1);
  });
});
