import { createHash, randomBytes } from 'node:crypto';
import { AUDIENCE, type PearlsClaims } from '@pearls/service';
import { Browser } from '@pearls/testing';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { CLIENT_SECRET, PUBLIC_URL, type Identity } from './start-identity.js';

export interface Tokens {
  access_token: string;
  refresh_token: string;
  id_token: string;
  expires_in: number;
}

const random = () => randomBytes(32).toString('base64url');

/** Asks identity at its token endpoint, as a client. */
export async function atTokenEndpoint(identity: Identity, form: Record<string, string>, client = 'gateway', secret = CLIENT_SECRET, path = '/oidc/token') {
  const response = await fetch(identity.url + path, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`${client}:${secret}`).toString('base64')}` },
    body: new URLSearchParams(form),
  });
  const text = await response.text();
  return { status: response.status, body: (text ? JSON.parse(text) : {}) as Tokens & { error?: string; scope?: string } };
}

/** What an access token says, checked as every service checks it. */
export async function claimsIn(identity: Identity, token: string): Promise<PearlsClaims> {
  const { payload } = await jwtVerify<PearlsClaims>(token, createRemoteJWKSet(new URL(`${identity.url}/oidc/jwks`)), { issuer: `${PUBLIC_URL}/oidc`, audience: AUDIENCE, algorithms: ['ES256'] });
  return payload;
}

/** The gateway's part of a sign-in, and the browser before it. */
export class Portal {
  readonly browser: Browser;
  private verifier = random();
  private state = random();

  constructor(private readonly identity: Identity) {
    this.browser = new Browser(() => identity.url, PUBLIC_URL);
  }

  /** Sends the browser to sign in; where it arrives. */
  async begin(change: Record<string, string> = {}): Promise<string> {
    this.verifier = random();
    this.state = random();
    const query = new URLSearchParams({
      client_id: 'gateway',
      response_type: 'code',
      redirect_uri: `${PUBLIC_URL}/auth/callback`,
      scope: 'openid offline_access',
      prompt: 'login consent',
      state: this.state,
      nonce: 'nonce',
      code_challenge: createHash('sha256').update(this.verifier).digest('base64url'),
      code_challenge_method: 'S256',
      ...change,
    });
    return (await this.browser.open(`/oidc/auth?${query.toString()}`)).path;
  }

  async beginAtPage(): Promise<string> {
    const path = await this.begin();
    const uid = /^\/sign-in\/([\w-]+)$/.exec(path)?.[1];
    if (!uid) throw new Error(`Not at the page: ${path}`);
    return uid;
  }

  /** Goes where the last step sent the browser. */
  async goOn(redirectTo: string): Promise<string> {
    return (await this.browser.open(redirectTo.replace(PUBLIC_URL, ''))).path;
  }

  codeIn(path: string): string {
    const query = new URLSearchParams(path.split('?')[1]);
    if (!path.startsWith('/auth/callback?') || query.get('state') !== this.state) throw new Error(`Not back at the portal: ${path}`);
    return query.get('code') ?? '';
  }

  exchange(code: string, verifier = this.verifier) {
    return atTokenEndpoint(this.identity, { grant_type: 'authorization_code', code, redirect_uri: `${PUBLIC_URL}/auth/callback`, code_verifier: verifier });
  }

  refresh(refreshToken: string) {
    return atTokenEndpoint(this.identity, { grant_type: 'refresh_token', refresh_token: refreshToken });
  }

  /** From the last step to the tokens. */
  async tokensAfter(redirectTo: string): Promise<Tokens> {
    const { status, body } = await this.exchange(this.codeIn(await this.goOn(redirectTo)));
    if (status !== 200) throw new Error(JSON.stringify(body));
    return body;
  }
}
