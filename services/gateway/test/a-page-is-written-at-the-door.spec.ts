import type { Browser } from '@pearls/testing';
import { aWritingPortal } from './a-built-portal.js';
import { startGateway, type GatewayUnderTest } from './start-gateway.js';

const navigation = (headers: Record<string, string> = {}) => ({ headers: { accept: 'text/html', 'sec-fetch-mode': 'navigate', ...headers } });

describe('A page that is written at the door', () => {
  let gateway: GatewayUnderTest;
  let browser: Browser;
  beforeAll(async () => {
    gateway = await startGateway({ PORTALS: JSON.stringify({ '/': await aWritingPortal() }) });
  });
  beforeEach(() => {
    browser = gateway.browser();
  });
  afterAll(() => gateway.stop());

  const opened = async (path: string, headers?: Record<string, string>, by = browser) => {
    const response = await by.send(path, navigation(headers));
    return { status: response.status, to: response.headers.get('location'), headers: response.headers, text: await response.text() };
  };

  it('can be read without the application, and runs only what carries its nonce', async () => {
    const { status, text, headers } = await opened('/pearls?year=2026');

    const nonce = /nonce-([^']+)'/.exec(headers.get('content-security-policy')!)![1]!;
    expect(status).toBe(200);
    expect(text).toContain('en http://localhost:8080/pearls?year=2026');
    expect(text).toContain(`<script nonce="${nonce}">console.log("reading")</script></body>`);
    expect(text).toContain(`ngCspNonce="${nonce}"`);
    expect(text).not.toMatch(/__CSP_NONCE__|main-QPOM72TU|modulepreload/);
  });

  it('brings the application where the page needs it', async () => {
    const { text } = await opened('/check');
    expect(text).toContain('<main>');
    expect(text).toContain('<link rel="modulepreload" href="chunk-A1B2C3D4.js"><script src="main-QPOM72TU.js" type="module"></script></body>');
    expect(text).not.toContain('reading');
  });

  it('brings the application to somebody with a session, and nothing of the session into the page', async () => {
    const officer = await gateway.signedIn();
    gateway.identity.seen.length = 0;
    const { text } = await opened('/how?reads=/api/v1/me', {}, officer);

    expect(text).toContain('main-QPOM72TU.js');
    expect(gateway.identity.seen.map(({ headers: { authorization, cookie } }) => [authorization, cookie])).toEqual([[undefined, undefined]]);
  });

  it('reads from the services and from nowhere else', async () => {
    expect((await opened('/how?reads=/api/v1/me%3Ffor=a')).text).toContain('read 200');
    for (const elsewhere of ['/oidc/jwks', 'http://example.org/', '/api/v1/upkeep/gateway/dead-letters', '/api/v1/nothing']) expect((await opened(`/how?reads=${encodeURIComponent(elsewhere)}`)).text).toContain('read 404');
  });

  it('answers 404 where it says that there is nothing', async () => {
    expect((await opened('/nowhere')).status).toBe(404);
  });

  it('sends on to where it stands, in the same language', async () => {
    const [here, latvian] = [await opened('/elsewhere'), await opened('/lv/elsewhere')];
    expect([here.status, here.to, latvian.to]).toEqual([302, '/check', '/lv/check']);
  });

  it('is kept for a moment, each language and question by itself', async () => {
    const number = async (path: string) => /page (\d+)/.exec((await opened(path)).text)![1];
    const first = await number('/kept');
    expect([await number('/kept'), await number('/kept?a=b') === first, await number('/lv/kept') === first]).toEqual([first, false, false]);
  });

  it('is not written where it belongs to one person', async () => {
    const { text } = await opened('/lv/sign-in/019a');
    expect(text).toContain('main-QPOM72TU.js');
    expect(text).toContain('<html lang="lv">');
    expect(text).not.toContain('<main>');
  });

  it('comes in the language of its address', async () => {
    expect((await opened('/lv/pearls')).text).toContain('lv http://localhost:8080/pearls');
    expect((await opened('/lv')).text).toContain('lv http://localhost:8080/ ');
    expect((await opened('/lvov')).text).toContain('en http://localhost:8080/lvov');
  });

  it('leads a newcomer to the language their browser asks for, and nobody who is here already', async () => {
    expect([await opened('/pearls?a=b', { 'accept-language': 'lt, lv;q=0.8, en;q=0.5' })].map(({ status, to }) => [status, to])).toEqual([[302, '/lv/pearls?a=b']]);
    expect((await opened('/pearls', { 'accept-language': 'en, lv;q=0.8' })).status).toBe(200);
    expect((await opened('/pearls', { 'accept-language': 'lv', 'sec-fetch-site': 'same-origin' })).status).toBe(200);
  });

  it('remembers a chosen language without script, also beyond the end of a session', async () => {
    const chosen = await opened('/language?code=lv&to=%2Fpearls%3Fyear%3D2026');
    expect([chosen.status, chosen.to, browser.cookies.get('language')]).toEqual([303, '/lv/pearls?year=2026', 'lv']);
    expect((await opened('/call', { 'sec-fetch-site': 'same-origin' })).to).toBe('/lv/call');

    expect((await opened('/language?code=en&to=/pearls')).to).toBe('/pearls');
    expect((await opened('/call', { 'accept-language': 'lv' })).status).toBe(200);
  });

  it('never sends a reader to a foreign address', async () => {
    for (const to of ['//evil.example', '/\\evil.example', 'https://evil.example', '', undefined]) {
      const response = await opened(`/language?code=lv${to === undefined ? '' : `&to=${encodeURIComponent(to)}`}`);
      expect([to, response.status, response.to]).toEqual([to, 303, '/lv/']);
    }
    expect((await opened('/language?code=xx&to=/')).status).toBe(404);
  });

  it('may be a document for machines, in either language', async () => {
    const response = await browser.send('/lv/feed.atom');
    expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([200, 'application/atom+xml; charset=utf-8', '<feed>lv</feed>']);
    expect((await browser.send('/other.atom')).status).toBe(404);
    expect((await browser.send('/other.xml')).status).toBe(404);
  });
});
