import { connect } from 'node:net';
import { startGateway, type GatewayUnderTest } from './start-gateway.js';

describe('An odd request', () => {
  let gateway: GatewayUnderTest;
  beforeAll(async () => (gateway = await startGateway()));
  afterAll(() => gateway.stop());

  const long = 'x'.repeat(6000);
  it.each([
    ['a broken escape', '/api/v1/%E0%A4%A', 400],
    ['a broken escape among the pages', '/%E0%A4%A', 400],
    ['a NUL in a path', '/problems/%00', 404],
    ['a very long path', `/api/v1/${long}`, 404],
    ['a callback without anything', '/auth/callback', 400],
    ['a callback with nonsense', `/auth/callback?state=${'s'.repeat(43)}&code=${long}`, 400],
    ['a callback that carries an error', `/auth/callback?state=${'s'.repeat(43)}&error=access_denied`, 400],
    ['a sign-in that returns to nowhere', '/auth/sign-in?return=%00&return[]=x', 303],
  ])('with %s gets an answer', async (_, path, status) => {
    const response = await gateway.browser().send(path, { headers: { accept: '*/*' } });

    expect(response.status).toBe(status);
    if (status === 404 || path.includes('%E0')) expect(await response.json()).toMatchObject({ type: expect.stringMatching(/^\/problems\//), traceId: expect.stringMatching(/^[0-9a-f]{32}$/) });
  });

  it.each([['short'], ['='], ['"; drop table sessions; --'], ['x'.repeat(43)], ['é'.repeat(43)], ['a=b=c']])('with the cookie %j is one of nobody', async (value) => {
    const answer = await rawRequest(gateway.service.url, `GET /api/v1/session HTTP/1.1\r\nHost: x\r\nCookie: other=1; pearls=${value}; xpearls=2\r\nConnection: close\r\n\r\n`);

    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
    expect(answer).toContain('"signedIn":false');
  });

  it('that names a whole foreign address is not passed on', async () => {
    const before = gateway.identity.seen.length;
    const answer = await rawRequest(gateway.service.url, 'GET http://evil.example/api/v1/places HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n');

    expect(answer).toMatch(/^HTTP\/1\.1 40\d /);
    expect(gateway.identity.seen).toHaveLength(before);
  });

  it.each([
    ['an escaped letter before the service', '/%61pi/v1/sign-in/x/password'],
    ['an escaped letter in the service', '/api/v1/%73ign-in/x/password'],
    ['an escaped letter in an own operation', '/api/v1/%73ession'],
    ['an own operation with a fragment', '/api/v1/session#x'],
    ['a foreign address whose host names a service', 'https://sign-in/api/v1/sign-in/x/password'],
    ['the whole address of health', 'http://x/health/ready'],
    ['escaped health', '/%68ealth/ready'],
    ['a folder to climb', '/api/v1/places/../../../health/ready'],
    ['an escaped folder to climb', '/api/v1/places/%2e%2e/%2e%2e/%2e%2e/health/ready'],
    ['a climb out of the provider', '/oidc/../health/ready'],
    ['an escaped slash', '/oidc%2fauth'],
    ['a backslash', '/api/v1/places\\..\\health'],
  ])('in disguise (%s) reaches nothing', async (_, path) => {
    const before = gateway.identity.seen.length;
    const answer = await rawRequest(gateway.service.url, `POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`);
    const read = await rawRequest(gateway.service.url, `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);

    expect([answer, read]).toEqual([expect.stringMatching(/^HTTP\/1\.1 404 [^]*"\/problems\/not-found"/), expect.stringMatching(/^HTTP\/1\.1 404 [^]*"\/problems\/not-found"/)]);
    expect(gateway.identity.seen).toHaveLength(before);
  });

  it('that hides a second one behind its length is refused', async () => {
    const answer = await rawRequest(gateway.service.url, 'POST /api/v1/places HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n0\r\n\r\nGET /health/live HTTP/1.1\r\nHost: x\r\n\r\n');

    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  });
});

function rawRequest(url: string, text: string): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(Number(port), hostname, () => socket.write(text));
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString())).on('close', () => resolve(answer)).on('error', reject);
  });
}
