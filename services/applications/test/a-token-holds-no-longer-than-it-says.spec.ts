import { applications, pathOf } from '@pearls/contracts';
import { anApplicant } from '@pearls/testing';
import { startWithOpenCall, type OpenCall } from './builders.js';

describe('A token that was taken a moment ago', () => {
  let service: OpenCall;
  beforeAll(async () => (service = await startWithOpenCall()));
  afterAll(() => service.end());

  const status = async (authorization: string) => (await fetch(`${service.url}${pathOf(applications.list)}`, { headers: { authorization } })).status;

  it('is remembered not a moment longer than it lives, and neither are its roles and teams', async () => {
    const token = (await service.tokenFor(anApplicant()))!;
    const until = (JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString()) as { exp: number }).exp * 1000;
    expect(await status(`Bearer ${token}`)).toBe(200);
    service.clock.advance(until - service.clock.now().getTime() - 1);
    expect(await status(`Bearer ${token}`)).toBe(200);
    service.clock.advance(1);
    expect(await status(`Bearer ${token}`)).toBe(401);
  });

  it('opens nothing when a letter of it is changed, or when its signature is left out', async () => {
    const token = (await service.tokenFor(anApplicant()))!;
    expect(await status(`Bearer ${token}`)).toBe(200);
    const [head, claims, signature] = token.split('.') as [string, string, string];
    const raised = Buffer.from(JSON.stringify({ ...(JSON.parse(Buffer.from(claims, 'base64url').toString()) as object), grants: [{ role: 'administrator' }] })).toString('base64url');
    const unsigned = Buffer.from(JSON.stringify({ alg: 'none' })).toString('base64url');
    expect(await Promise.all([`${head}.${raised}.${signature}`, `${unsigned}.${raised}.`, `${head}.${claims}.`].map((one) => status(`Bearer ${one}`)))).toEqual([401, 401, 401]);
  });
});
