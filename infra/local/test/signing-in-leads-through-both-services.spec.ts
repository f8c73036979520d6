import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { me, pathOf, signIn, teams, type SessionState, type SignInAnswer, type Team } from '@pearls/contracts';
import { gatewayService } from '@pearls/gateway';
import { identityService } from '@pearls/identity';
import { demonstrationPassword, demonstrationTeams } from '@pearls/reference/demonstration';
import { Browser, eventually, startService } from '@pearls/testing';
import { v4 } from 'uuid';
import { publicKeys, secretsIn } from '../src/secrets.ts';
import { GATEWAY, SERVICES, type Ground } from '../src/services.ts';

const PUBLIC_URL = 'http://localhost:8080';

describe('Signing in', () => {
  let folder: string;
  let identity: Awaited<ReturnType<typeof startService>>;
  let gateway: Awaited<ReturnType<typeof startService>>;
  const officer = demonstrationTeams[0]!.members[0]!;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pearls-sign-in-'));
    const secrets = await secretsIn(join(folder, 'secrets.json'), ['identity', 'gateway']);
    const ground = (urls: Record<string, string>) => ({ folder, address: PUBLIC_URL, port: 0, secrets, env: {}, urls }) as Partial<Ground> as Ground;
    const common = { PUBLIC_URL, ISSUER: `${PUBLIC_URL}/oidc`, JWKS: JSON.stringify(publicKeys(secrets.signingKeys)) };
    identity = await startService(identityService, { at: false, env: { ...common, ...SERVICES.find((one) => one.name === 'identity')?.settings?.(ground({})) } });
    await identityService.seed?.(identity.app, 'demonstration');
    gateway = await startService(gatewayService, { at: false, env: { ...common, ...GATEWAY.settings?.(ground({ identity: identity.url })), HOST: '127.0.0.1', PORTALS: '{}', NATS_URL: identity.settings.NATS_URL } });
  });
  afterAll(async () => {
    await gateway.stop();
    await identity.stop();
    await rm(folder, { recursive: true, force: true });
  });

  async function signedIn(password: string = demonstrationPassword) {
    const browser = new Browser(() => gateway.url, PUBLIC_URL);
    const { path } = await browser.open('/auth/sign-in?return=/applicant/');
    const uid = /^\/sign-in\/([\w-]+)$/.exec(path)![1]!;
    const answer = await browser.json<SignInAnswer>(pathOf(signIn.signInByPassword, { uid }), { method: 'POST', body: JSON.stringify({ email: officer.email, password }) });
    expect(answer).toMatchObject({ step: 'finished' });
    const end = await browser.open(answer.redirectTo!.replace(PUBLIC_URL, ''));
    expect(end.path).toBe('/applicant/');
    return browser;
  }

  const stateIn = (browser: Browser) => browser.json<SessionState>('/api/v1/session');

  it('by password leads back to where one wanted to go, without a token on the way', async () => {
    const browser = await signedIn();

    expect(await stateIn(browser)).toMatchObject({ signedIn: true, person: { name: officer.name, email: officer.email }, teams: [{ role: officer.teamRole }] });
    expect(browser.received).not.toMatch(/eyJ[\w-]+\.eyJ/);
  });

  it('carries a team opened a moment ago into the very next call', async () => {
    const browser = await signedIn();
    const team = await browser.json<Team>(pathOf(teams.openTeam), { method: 'POST', headers: { 'idempotency-key': v4() }, body: JSON.stringify({ kind: 'municipality', name: 'Second team' }) });

    expect((await stateIn(browser)).teams).toContainEqual({ id: team.id, role: 'owner' });
    expect((await browser.send(pathOf(teams.readTeam, { id: team.id }))).status).toBe(200);
  });

  it('is asked for again after signing out, though the provider remembers the browser', async () => {
    const browser = await signedIn();
    expect((await browser.send('/auth/sign-out', { method: 'POST' })).status).toBe(204);

    expect((await stateIn(browser)).signedIn).toBe(false);
    expect((await browser.open('/auth/sign-in')).path).toMatch(/^\/sign-in\//);
  });

  it('is over everywhere once the password changes', async () => {
    const [here, there] = [await signedIn(), await signedIn()];
    const changed = await here.send(pathOf(me.changePassword), { method: 'PUT', body: JSON.stringify({ current: demonstrationPassword, password: 'four unrelated herring words' }) });

    expect(changed.status).toBe(204);
    await eventually(async () => expect([(await stateIn(here)).signedIn, (await stateIn(there)).signedIn]).toEqual([false, false]));
    expect((await stateIn(await signedIn('four unrelated herring words'))).signedIn).toBe(true);
  });
});
