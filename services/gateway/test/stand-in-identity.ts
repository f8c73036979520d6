import { createHash, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Actor } from '@pearls/contracts';
import { AUDIENCE } from '@pearls/service';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey } from 'jose';

export const PUBLIC_URL = 'http://localhost:8080';
export const CLIENT_SECRET = 'the-secret-of-the-client';

interface Grant {
  person: Actor;
  nonce?: string;
  challenge?: string;
  refreshToken: string;
}

interface Seen {
  method: string;
  url: string;
  headers: IncomingMessage['headers'];
  body: string;
}

const random = () => randomBytes(24).toString('base64url');

/** An OpenID provider that signs in whoever the test says, and a service behind the door that tells what it was sent. */
export class StandInIdentity {
  /** Who sits before the browser. */
  next!: Actor;
  now: () => Date = () => new Date();
  /** Everything that reached it below /api/v1. */
  readonly seen: Seen[] = [];
  readonly revoked = new Set<string>();
  refreshes = 0;
  down = false;
  private readonly codes = new Map<string, Grant>();
  private readonly grants = new Map<string, Grant>();

  private constructor(
    private readonly server: Server,
    private readonly key: CryptoKey,
    readonly jwks: string,
  ) {}

  static async open() {
    const { privateKey, publicKey } = await generateKeyPair('ES256');
    const jwks = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: 'stand-in', alg: 'ES256', use: 'sig' }] });
    const server = createServer();
    const identity = new StandInIdentity(server, privateKey, jwks);
    server.on('request', (request, response) => void identity.answer(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return identity;
  }

  get url() {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async close() {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  accessToken(person: Actor) {
    return this.sign({ kind: person.kind, grants: person.grants, teams: person.teams, scope: person.scopes.join(' ') }, person.id, AUDIENCE);
  }

  /** Every sign-in it knows is over. */
  forgetEverybody() {
    this.grants.clear();
  }

  private async answer(request: IncomingMessage, response: ServerResponse) {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    if (this.down) return request.socket.destroy();
    const url = new URL(request.url!, PUBLIC_URL);
    const json = (status: number, value: unknown) => response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
    if (url.pathname === '/oidc/.well-known/openid-configuration') return json(200, this.metadata(request));
    if (url.pathname === '/oidc/auth') return this.signIn(url, response);
    if (url.pathname === '/oidc/token') return this.token(new URLSearchParams(body), json);
    if (url.pathname === '/oidc/token/revocation') {
      this.revoked.add(new URLSearchParams(body).get('token')!);
      return json(200, {});
    }
    this.seen.push({ method: request.method!, url: request.url!, headers: request.headers, body });
    if (url.pathname === '/api/v1/me') return json(200, { id: this.next.id, name: 'Anna Bērziņa', email: 'anna@rujiena.example', language: 'lv', version: 1, secret: 'stays inside' });
    response.setHeader('set-cookie', 'inside=1');
    response.setHeader('server', 'inside');
    return json(200, { path: request.url, teams: bearerClaims(request).teams ?? null, grants: bearerClaims(request).grants ?? null });
  }

  private metadata({ headers }: IncomingMessage) {
    const base = `${String(headers['x-forwarded-proto'])}://${String(headers['x-forwarded-host'])}/oidc`;
    return {
      issuer: base,
      authorization_endpoint: `${base}/auth`,
      token_endpoint: `${base}/token`,
      revocation_endpoint: `${base}/token/revocation`,
      jwks_uri: `${base}/jwks`,
      response_types_supported: ['code'],
      id_token_signing_alg_values_supported: ['ES256'],
    };
  }

  private signIn(url: URL, response: ServerResponse) {
    const code = random();
    const callback = new URL(url.searchParams.get('redirect_uri')!);
    callback.search = new URLSearchParams({ code, state: url.searchParams.get('state')!, iss: `${PUBLIC_URL}/oidc` }).toString();
    this.codes.set(code, { person: this.next, nonce: url.searchParams.get('nonce')!, challenge: url.searchParams.get('code_challenge')!, refreshToken: '' });
    response.writeHead(303, { location: callback.href, 'set-cookie': '_session=provider; path=/oidc; httponly' }).end();
  }

  private async token(form: URLSearchParams, json: (status: number, value: unknown) => unknown) {
    const fresh = form.get('grant_type') === 'authorization_code';
    const grant = fresh ? this.codes.get(form.get('code')!) : this.grants.get(form.get('refresh_token')!);
    const proven = !fresh || createHash('sha256').update(form.get('code_verifier') ?? '').digest('base64url') === grant?.challenge;
    if (!grant || !proven || this.revoked.has(grant.refreshToken)) return json(400, { error: 'invalid_grant' });
    this.codes.delete(form.get('code') ?? '');
    this.grants.delete(form.get('refresh_token') ?? '');
    if (!fresh) this.refreshes += 1;
    grant.refreshToken = random();
    this.grants.set(grant.refreshToken, grant);
    return json(200, {
      token_type: 'Bearer',
      expires_in: 300,
      access_token: await this.accessToken(grant.person),
      refresh_token: grant.refreshToken,
      id_token: await this.sign(fresh ? { nonce: grant.nonce } : {}, grant.person.id, 'gateway'),
    });
  }

  private sign(claims: object, subject: string, audience: string) {
    const at = this.now();
    return new SignJWT({ ...claims, jti: random() })
      .setProtectedHeader({ alg: 'ES256', kid: 'stand-in' })
      .setSubject(subject)
      .setIssuer(`${PUBLIC_URL}/oidc`)
      .setAudience(audience)
      .setIssuedAt(at)
      .setExpirationTime(new Date(at.getTime() + 300_000))
      .sign(this.key);
  }
}

function bearerClaims({ headers }: IncomingMessage): Partial<Actor> {
  const payload = /^Bearer [^.]+\.([^.]+)\./.exec(headers.authorization ?? '')?.[1];
  return payload ? (JSON.parse(Buffer.from(payload, 'base64url').toString()) as Partial<Actor>) : {};
}
