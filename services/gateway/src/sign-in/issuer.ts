import { Injectable } from '@nestjs/common';
import { Clock, DomainError } from '@pearls/domain';
import * as oidc from 'openid-client';
import { GatewayPlan } from '../gateway.settings.js';

/** The sign-in is over for the issuer: the refresh token was used, revoked or has run out. */
export class SignInIsOver extends Error {}

const TIMEOUT_SECONDS = 10;

/** The OpenID provider as a client sees it. Its address is the public one; what this process fetches goes the short way inside. */
@Injectable()
export class Issuer {
  private known?: Promise<oidc.ServerMetadata>;

  constructor(
    private readonly plan: GatewayPlan,
    private readonly clock: Clock,
  ) {}

  get redirectUri() {
    return new URL('/auth/callback', this.plan.publicUrl).href;
  }

  /** Where the browser goes to sign in. The provider asks every time: this browser may have changed hands since. */
  async signInUrl(check: { state: string; nonce: string; verifier: string }): Promise<string> {
    const config = await this.configuration();
    const { state, nonce, verifier } = check;
    return oidc.buildAuthorizationUrl(config, {
      redirect_uri: this.redirectUri,
      scope: 'openid offline_access',
      prompt: 'login consent',
      state,
      nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    }).href;
  }

  /** Exchanges the code of a finished sign-in. */
  exchange(callback: string, { state, nonce, verifier }: { state: string; nonce: string; verifier: string }) {
    return this.asking((config) => oidc.authorizationCodeGrant(config, new URL(callback), { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true }));
  }

  refresh(refreshToken: string) {
    return this.asking((config) => oidc.refreshTokenGrant(config, refreshToken));
  }

  async revoke(refreshToken: string) {
    await this.asking((config) => oidc.tokenRevocation(config, refreshToken, { token_type_hint: 'refresh_token' }));
  }

  private async asking<T>(ask: (config: oidc.Configuration) => Promise<T>): Promise<T> {
    try {
      return await ask(await this.configuration());
    } catch (error) {
      if (error instanceof DomainError) throw error;
      if (isRefusal(error)) throw new SignInIsOver('The provider does not go on with this sign-in', { cause: error });
      throw Object.assign(unreachable(), { cause: error });
    }
  }

  /** What the provider says about itself, asked once; the clock is the database's, so its distance to this machine's is told each time. */
  private async configuration(): Promise<oidc.Configuration> {
    this.known ??= this.discover().catch((error: unknown) => {
      this.known = undefined;
      throw Object.assign(unreachable(), { cause: error });
    });
    const { settings } = this.plan;
    const skew = Math.round((this.clock.now().getTime() - Date.now()) / 1000);
    const config = new oidc.Configuration(await this.known, settings.GATEWAY_CLIENT_ID, { [oidc.clockSkew]: skew }, oidc.ClientSecretBasic(settings.GATEWAY_CLIENT_SECRET));
    config.timeout = TIMEOUT_SECONDS;
    config[oidc.customFetch] = this.inside;
    if (settings.ISSUER.startsWith('http:')) oidc.allowInsecureRequests(config);
    return config;
  }

  private async discover(): Promise<oidc.ServerMetadata> {
    const issuer = new URL(this.plan.settings.ISSUER);
    const config = await oidc.discovery(issuer, this.plan.settings.GATEWAY_CLIENT_ID, undefined, oidc.None(), {
      timeout: TIMEOUT_SECONDS,
      execute: issuer.protocol === 'http:' ? [oidc.allowInsecureRequests] : [],
      [oidc.customFetch]: this.inside,
    });
    return config.serverMetadata();
  }

  /** Replaces the public address by the inner one, and says which one was meant. */
  private readonly inside: oidc.CustomFetch = (url, options) => {
    const { publicUrl, identityUrl } = this.plan;
    if (new URL(url).origin !== publicUrl.origin) return fetch(url, options as RequestInit);
    const headers = new Headers(options.headers);
    headers.set('x-forwarded-host', publicUrl.host);
    headers.set('x-forwarded-proto', publicUrl.protocol.slice(0, -1));
    return fetch(identityUrl + url.slice(publicUrl.origin.length), { ...options, headers } as RequestInit);
  };
}

/** The provider answered, and the answer is no; as opposed to no answer, or one about our own credentials. */
function isRefusal(error: unknown) {
  if (error instanceof oidc.ResponseBodyError) return error.status < 500 && error.error !== 'invalid_client';
  return error instanceof oidc.AuthorizationResponseError || (error instanceof oidc.ClientError && error.code === 'OAUTH_INVALID_RESPONSE');
}

const unreachable = () => new DomainError(503, 'sign-in-unavailable', 'Sign-in not available', 'The sign-in does not answer at the moment. What you saved is kept. Try again shortly.', { retryAfterSeconds: 5 });
