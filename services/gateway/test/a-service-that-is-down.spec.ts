import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startGateway, type GatewayUnderTest } from './start-gateway.js';

describe('A service behind the door', () => {
  let gateway: GatewayUnderTest;
  let behave: RequestListener;
  const upstream = createServer((request, response) => behave(request, response));
  beforeAll(async () => {
    await new Promise<void>((resolve) => upstream.listen(0, '127.0.0.1', resolve));
    gateway = await startGateway({ SERVICES: JSON.stringify({ applications: `http://127.0.0.1:${(upstream.address() as AddressInfo).port}`, notifications: 'http://127.0.0.1:1' }), IDENTITY_URL: 'http://127.0.0.1:1' });
  });
  afterAll(async () => {
    await gateway.stop();
    upstream.closeAllConnections();
    await new Promise((resolve) => upstream.close(resolve));
  });

  it('that is down is a problem with a time to try again', async () => {
    const response = await gateway.browser().send('/oidc/jwks');

    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('2');
    expect(await response.json()).toMatchObject({ type: '/problems/not-answering' });
  });

  it('that breaks off before it answers is one too', async () => {
    behave = (request) => request.socket.destroy();

    expect((await gateway.browser().send('/api/v1/places')).status).toBe(503);
  });

  it('that breaks off in the middle breaks the answer off', async () => {
    behave = (_, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('half');
      setImmediate(() => response.destroy());
    };

    await expect(gateway.browser().send('/api/v1/places')).rejects.toThrow();
  });

  it('gets large bodies as they come, and its answers stream back', async () => {
    let received = 0;
    behave = (request, response) => {
      request.on('data', (chunk: Buffer) => (received += chunk.length));
      request.on('end', () => {
        response.writeHead(200, { 'content-type': 'application/octet-stream' });
        for (let part = 0; part < 200; part += 1) response.write(Buffer.alloc(16_384, part));
        response.end();
      });
    };
    const response = await gateway.browser().send('/api/v1/places', { method: 'POST', body: 'x'.repeat(5_000_000) });

    expect(received).toBe(5_000_000);
    expect((await response.arrayBuffer()).byteLength).toBe(200 * 16_384);
  });

  it('is not sent what nobody takes', async () => {
    behave = (_, response) => response.end();

    expect((await gateway.browser().send('/api/v1/places', { method: 'POST', body: 'x'.repeat(31 * 1024 * 1024) }).catch(() => ({ status: 413 }))).status).toBe(413);
  });

  it('that nobody knows is not there, and neither is the inside of the house', async () => {
    behave = (_, response) => response.end('inside');

    for (const path of ['/api/v1/unknown', '/api/v1/', '/health/live', '/health/ready', '/health', '/api/v1/../health/live', '/metrics.json', '/oidc']) {
      const { status } = await gateway.browser().send(path, { headers: { accept: '*/*' } });
      expect([path, status]).toEqual([path, 404]);
    }
  });

  it('lets the sign-in say in a page that it is not available', async () => {
    const response = await gateway.browser().send('/auth/sign-in?return=/admin/');

    expect([response.status, response.headers.get('retry-after'), response.headers.get('content-type')]).toEqual([503, '5', 'text/html; charset=utf-8']);
    expect(await response.text()).toContain('href="/auth/sign-in?return=%2Fadmin%2F"');
  });
});
