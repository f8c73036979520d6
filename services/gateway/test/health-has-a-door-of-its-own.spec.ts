import { freePort } from '@pearls/testing';
import { startGateway } from './start-gateway.js';

it('Health answers at its own port, and nothing else does there', async () => {
  const port = await freePort();
  const gateway = await startGateway({ HEALTH_PORT: String(port) });
  try {
    const at = (path: string) => fetch(`http://127.0.0.1:${port}${path}`);
    const ready = await at('/health/ready');

    expect([ready.status, await ready.json()]).toEqual([200, expect.objectContaining({ status: 'ok' })]);
    expect((await at('/health/live')).status).toBe(200);
    expect((await at('/api/v1/session')).status).toBe(404);
    for (const path of ['/health/ready', '/health/live']) expect((await gateway.browser().send(path, { headers: { 'x-health-pass': 'guessed' } })).status).toBe(404);
  } finally {
    await gateway.stop();
  }
});
