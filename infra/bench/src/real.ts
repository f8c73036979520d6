import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { serve } from '@pearls/service';
import { applicationsService } from '@pearls/applications';
import { AccessTokens, gatewayService, Sessions } from '@pearls/gateway';

/* The services as the platform runs them, side by side in one process, with a session opened through the gateway's own code. */

const { APPLICATIONS_URL, GATEWAY_URL, NATS_URL, FOLDER, PERSON, TEAM } = process.env as Record<string, string>;
const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const jwks = JSON.stringify({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'bench', alg: 'ES256', use: 'sig' }] });
const address = 'http://localhost:8080';
const common = { LOG_LEVEL: 'warn', NATS_URL, ISSUER: `${address}/oidc`, JWKS: jwks, PUBLIC_URL: address, HOST: '127.0.0.1', PORT: '0', NATS_PASSWORD: 'bench' };

const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
function token() {
  const now = Math.floor(Date.now() / 1000);
  const claims = { iss: `${address}/oidc`, aud: 'cultural-pearls', sub: PERSON, iat: now, exp: now + 3600, kind: 'person', grants: [], teams: [{ id: TEAM, role: 'owner' }] };
  const text = `${base64({ alg: 'ES256', kid: 'bench', typ: 'at+jwt' })}.${base64(claims)}`;
  return `${text}.${sign('sha256', Buffer.from(text), { key: privateKey, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
}

const applications = await serve(applicationsService, { ...common, DATABASE_URL: APPLICATIONS_URL, NATS_USER: 'applications', FILES_FOLDER: `${FOLDER}/files` });
const gateway = await serve(gatewayService, {
  ...common,
  DATABASE_URL: GATEWAY_URL,
  NATS_USER: 'gateway',
  SERVICES: JSON.stringify({ applications: applications.url, identity: applications.url }),
  SESSION_KEY: randomBytes(32).toString('base64url'),
  GATEWAY_CLIENT_SECRET: randomBytes(32).toString('base64url'),
  LIMITS: JSON.stringify({ signIn: 1e9, writes: 1e9, reads: 1e9, anonymous: 1e9 }),
});
const bearer = token();
const { cookie, session } = await gateway.app.get(Sessions).open({ personId: PERSON!, refreshToken: 'none', device: 'bench', privileged: false, at: new Date() });
gateway.app.get(AccessTokens).keep(session, bearer, 3600);

process.send!({ url: applications.url, token: bearer, gatewayUrl: gateway.url, cookie });
process.once('disconnect', () => process.exit());
