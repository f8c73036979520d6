import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '@pearls/domain';
import { LOG, Tokens } from '@pearls/service';
import type { Logger } from 'pino';
import { GatewayPlan } from '../gateway.settings.js';
import { AccessTokens } from '../sessions/access-tokens.service.js';
import { deviceOf } from '../sessions/device.js';
import { isPrivileged } from '../sessions/live-session.js';
import { Sessions } from '../sessions/sessions.service.js';
import { Issuer, SignInIsOver } from './issuer.js';
import { Seal } from './seal.js';

/** What is remembered of a sign-in between leaving for the provider and coming back, sealed in a cookie of the browser that began it. */
interface Begun {
  state: string;
  nonce: string;
  verifier: string;
  returnTo: string;
}

const random = () => randomBytes(32).toString('base64url');

/** Signs people in by authorization code with PKCE. */
@Injectable()
export class SignIn {
  private readonly seal: Seal;

  constructor(
    private readonly plan: GatewayPlan,
    private readonly issuer: Issuer,
    private readonly sessions: Sessions,
    private readonly accessTokens: AccessTokens,
    private readonly tokens: Tokens,
    private readonly clock: Clock,
    @Inject(LOG) private readonly log: Logger,
  ) {
    this.seal = new Seal(plan.settings.SESSION_KEY, 'sign-in');
  }

  /** A path of our own to return to; anything else becomes the front page. */
  pathOf(wanted: string | undefined): string {
    if (!wanted?.startsWith('/') || /[\\\u0000-\u001f]/.test(wanted)) return '/';
    const url = URL.parse(wanted, this.plan.publicUrl.href);
    if (url?.origin !== this.plan.publicUrl.origin || url.pathname.startsWith('//')) return '/';
    return url.pathname + url.search + url.hash;
  }

  async begin(wanted: string | undefined): Promise<{ location: string; state: string; sealed: string }> {
    const begun: Begun = { state: random(), nonce: random(), verifier: random(), returnTo: this.pathOf(wanted) };
    return { location: await this.issuer.signInUrl(begun), state: begun.state, sealed: this.seal.close(JSON.stringify(begun)) };
  }

  /** Comes back from the provider; nothing when this browser did not begin it, or it was refused. */
  async finish(query: string, sealed: string | undefined, userAgent: string | undefined): Promise<{ cookie: string; returnTo: string } | undefined> {
    const opened = sealed && this.seal.open(sealed);
    if (!opened) return undefined;
    const begun = JSON.parse(opened) as Begun;
    const callback = `${this.issuer.redirectUri}?${query}`;
    try {
      const answer = await this.issuer.exchange(callback, begun);
      const at = this.clock.now();
      const actor = await this.tokens.actorOf(answer.access_token, at);
      const { cookie, session } = await this.sessions.open({
        personId: actor.id,
        refreshToken: this.accessTokens.sealed(answer.refresh_token ?? ''),
        device: deviceOf(userAgent),
        privileged: isPrivileged(actor),
        at,
      });
      this.accessTokens.keep(session, answer.access_token, answer.expiresIn());
      return { cookie, returnTo: begun.returnTo };
    } catch (error) {
      if (!(error instanceof SignInIsOver)) throw error;
      this.log.warn({ err: error }, 'A sign-in was not finished');
      return undefined;
    }
  }
}
