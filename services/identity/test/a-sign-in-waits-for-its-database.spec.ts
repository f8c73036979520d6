import { v4 } from 'uuid';
import { eventually } from '@pearls/testing';
import { startIdentity } from './start-identity.js';

describe('A sign-in whose database is away for a moment', () => {
  let identity: Awaited<ReturnType<typeof startIdentity>>;
  beforeAll(async () => {
    identity = await startIdentity({ at: false, mortal: true });
    await identity.databaseDies();
    await eventually(async () => expect(await identity.db.query('select 1').catch((error: Error & { code?: string }) => error.code)).toBe('ECONNREFUSED'));
  });
  afterAll(async () => {
    await identity.databaseReturns();
    await identity.stop();
  });

  it('is asked to try again, not told that it is over', async () => {
    const page = await fetch(`${identity.url}/oidc/auth?client_id=${v4()}&response_type=code&redirect_uri=${encodeURIComponent('https://partner.example/')}`, { headers: { accept: 'text/html' }, redirect: 'manual' });
    expect([page.status, page.headers.get('retry-after')]).toEqual([503, '2']);
    expect(await page.text()).toContain('does not answer at the moment');
  });

  it('is no refusal to a partner or the gateway either', async () => {
    const credentials = Buffer.from(`${v4()}:secret`).toString('base64');
    const answer = await fetch(`${identity.url}/oidc/token`, { method: 'POST', headers: { 'authorization': `Basic ${credentials}`, 'content-type': 'application/x-www-form-urlencoded' }, body: 'grant_type=client_credentials' });
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '2']);
  });
});
