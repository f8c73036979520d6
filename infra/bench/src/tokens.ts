import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { AccessTokens, gatewayService, Sessions } from '@pearls/gateway';
import { serve } from '@pearls/service';
import { ADDRESS } from './session.ts';

/** Who speaks, as identity would say it. */
export interface Claims {
  sub: string;
  grants?: { role: string; cycleId?: string }[];
  teams?: { id: string; role: string }[];
}

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Settings that every service of the measurement shares: it trusts the key of this process. */
export const common = (natsUrl: string) => ({
  LOG_LEVEL: 'error',
  NATS_URL: natsUrl,
  NATS_PASSWORD: 'bench',
  ISSUER: `${ADDRESS}/oidc`,
  JWKS: JSON.stringify({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'bench', alg: 'ES256', use: 'sig' }] }),
  PUBLIC_URL: ADDRESS,
  HOST: '127.0.0.1',
  PORT: '0',
});

export function tokenFor({ sub, grants = [], teams = [] }: Claims): string {
  const now = Math.floor(Date.now() / 1000);
  const text = `${base64({ alg: 'ES256', kid: 'bench', typ: 'at+jwt' })}.${base64({ iss: `${ADDRESS}/oidc`, aud: 'cultural-pearls', sub, iat: now, exp: now + 3600, kind: 'person', grants, teams })}`;
  return `${text}.${sign('sha256', Buffer.from(text), { key: privateKey, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
}

/** The one door before some services, with nobody counting; sessions are opened through its own code. */
export async function gatewayBefore(natsUrl: string, databaseUrl: string, services: Record<string, string>) {
  const [first] = Object.values(services);
  const gateway = await serve(gatewayService, {
    ...common(natsUrl),
    DATABASE_URL: databaseUrl,
    NATS_USER: 'gateway',
    SERVICES: JSON.stringify({ identity: first, ...services }),
    SESSION_KEY: randomBytes(32).toString('base64url'),
    GATEWAY_CLIENT_SECRET: randomBytes(32).toString('base64url'),
    LIMITS: JSON.stringify({ signIn: 1e9, writes: 1e9, reads: 1e9, anonymous: 1e9 }),
  });
  return {
    url: gateway.url,
    /** Signs somebody in; returns the cookie. */
    async session(claims: Claims): Promise<string> {
      const { cookie, session } = await gateway.app.get(Sessions).open({ personId: claims.sub, refreshToken: 'none', device: 'bench', privileged: false, at: new Date() });
      gateway.app.get(AccessTokens).keep(session, tokenFor(claims), 3600);
      return cookie;
    },
  };
}
