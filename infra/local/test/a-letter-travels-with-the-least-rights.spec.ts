import { generateKeyPairSync } from 'node:crypto';
import { join } from 'node:path';
import { notifications, signIn } from '@pearls/contracts';
import { identityService } from '@pearls/identity';
import { notificationsService } from '@pearls/notifications';
import { anAdministrator, aVisitor, eventually, startService } from '@pearls/testing';
import { natsUser, startNats, type RunningNats } from '../src/index.ts';
import { temporaryFolder } from './temporary-folder.ts';

const signingKey = { ...generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' }), kid: 'only', alg: 'ES256', use: 'sig' };
const key = 'a-key-for-tests-of-more-than-thirty-two-characters';

describe('With no more rights on the bus than it needs', () => {
  const folder = temporaryFolder();
  let nats: RunningNats;
  let identity: Awaited<ReturnType<typeof startService>>;
  let post: Awaited<ReturnType<typeof startService>>;

  beforeAll(async () => {
    nats = await startNats({ dataFolder: join(folder, 'nats'), users: ['identity', 'applications', 'notifications'].map((name) => natsUser(name, `${name}-password`)) });
    const on = (name: string) => ({ NATS_URL: nats.url, NATS_USER: name, NATS_PASSWORD: `${name}-password` });
    identity = await startService(identityService, { env: { ...on('identity'), SIGNING_KEYS: JSON.stringify({ keys: [signingKey] }), COOKIE_KEYS: key, LINK_KEY: key, GATEWAY_CLIENT_SECRET: key } });
    post = await startService(notificationsService, { env: { ...on('notifications'), MAIL: 'mailbox', SEALING_KEY: key, MAIL_FROM: 'pearls@cbss.example' } });
  });
  afterAll(async () => {
    await post.stop();
    await identity.stop();
    await nats.stop();
  });

  it('a fact is told and heard, its letter asked for and delivered', async () => {
    await identity.as(aVisitor)(signIn.signUp, { body: { name: 'Anna Bērziņa', email: 'anna@rujiena.example', language: 'lv' } });

    await eventually(async () => expect((await post.as(anAdministrator())(notifications.messages)).items).toMatchObject([{ address: 'anna@rujiena.example', kind: 'sign-up', state: 'sent' }]));
  });
});
