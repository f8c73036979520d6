import { aWritingPortal } from './a-built-portal.js';
import { startGateway, type GatewayUnderTest } from './start-gateway.js';

const PLAIN = 'main-QPOM72TU.js';

describe('A page that cannot be written', () => {
  let gateway: GatewayUnderTest;
  afterEach(() => gateway.stop());

  const begin = async (writer?: string, env?: Record<string, string>) => {
    gateway = await startGateway({ PORTALS: JSON.stringify({ '/': await aWritingPortal(writer) }), ...env });
    const browser = gateway.browser();
    return async (path: string) => (await browser.send(path, { headers: { accept: 'text/html', 'sec-fetch-mode': 'navigate' } })).text();
  };

  it('goes out plain when it has a mistake in it, and the next one is written again', async () => {
    const read = await begin();
    const page = await read('/lv/broken');
    expect(page).toContain(PLAIN);
    expect(page).toContain('<html lang="lv">');
    expect(page).not.toContain('<main>');
    expect(await read('/pearls')).toContain('<main>');
  });

  it('goes out plain when it never ends, while the door stays open, and the next one is written again', async () => {
    const read = await begin();
    const endless = read('/endless');
    expect((await gateway.browser().send('/robots.txt')).status).toBe(200);
    expect(await endless).not.toContain('<main>');
    expect(await read('/pearls')).toContain('<main>');
  });

  it('goes out plain when what it reads does not answer', async () => {
    const read = await begin(undefined, { SERVICES: '{"identity":"http://127.0.0.1:1"}' });
    expect(await read('/how?reads=/api/v1/me')).not.toContain('<main>');
  });

  it('goes out plain when the portal’s server build does not even start', async () => {
    const read = await begin('throw new Error("built wrongly")');
    expect(await read('/pearls')).toContain(PLAIN);
    expect((await gateway.browser().send('/feed.atom')).status).toBe(404);
  });

  it('goes out plain to who asks for more pages than people read, and is never refused', async () => {
    const read = await begin(undefined, { LIMITS: '{"anonymous":3}' });
    const pages = [];
    for (let round = 0; round < 5; round += 1) pages.push((await read(`/pearls?page=${round}`)).includes('<main>'));
    expect(pages).toEqual([true, true, true, false, false]);
    expect(await read('/pearls?page=0')).toContain('<main>');
  });
});
