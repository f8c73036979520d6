import { Injectable } from '@nestjs/common';
import { Forbidden } from '@pearls/domain';
import { Tokens, type ServiceRequest } from '@pearls/service';
import type { FastifyReply } from 'fastify';
import { GatewayPlan, type Limits } from '../gateway.settings.js';
import { AccessTokens } from '../sessions/access-tokens.service.js';
import { Cookies } from '../sessions/cookies.js';
import type { LiveSession } from '../sessions/live-session.js';
import { COOKIE_VALUE, Sessions } from '../sessions/sessions.service.js';
import { addressOf, Limiter } from './limiter.js';

/** Who a request turned out to come from. */
export interface Admitted {
  session?: LiveSession;
  /** What the services behind get as `Authorization`. */
  authorization?: string;
}

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);
/** Reading who is signed in is what portals do while nobody is there, so it does not keep a session awake. */
const NOT_A_USE = '/api/v1/session';

/** Lets a request through the door: finds its session, counts it, refuses forged ones, fetches its token. */
@Injectable()
export class Admission {
  constructor(
    private readonly plan: GatewayPlan,
    private readonly cookies: Cookies,
    private readonly sessions: Sessions,
    private readonly accessTokens: AccessTokens,
    private readonly tokens: Tokens,
    private readonly limiter: Limiter,
  ) {}

  async admit(request: ServiceRequest, reply: FastifyReply, tight: boolean): Promise<Admitted> {
    const { authorization } = request.headers;
    if (authorization) return this.admitPartner(request, reply, authorization, tight);
    const session = await this.sessionOf(request);
    await this.count(request, reply, tight, session && `session:${session.row.id}`);
    this.refuseForgery(request, session !== undefined);
    if (!session) return {};
    if (request.url !== NOT_A_USE) this.sessions.touch(session, request.receivedAt);
    const token = this.accessTokens.tokenFor(session, request.receivedAt);
    return { session, authorization: `Bearer ${typeof token === 'string' ? token : await token}` };
  }

  /** Counts a request on the way to the provider, where nobody is known yet. */
  countAddress(request: ServiceRequest, reply: FastifyReply) {
    return this.limiter.take(request, reply, 'signIn', addressOf(request));
  }

  /** The session of the request's cookie, if it holds. */
  sessionOf(request: ServiceRequest): LiveSession | undefined | Promise<LiveSession | undefined> {
    const value = this.cookies.read(request.headers.cookie, this.cookies.session);
    return value && COOKIE_VALUE.test(value) ? this.sessions.find(value, request.receivedAt) : undefined;
  }

  /** Whatever changes something must come from a page of ours: the header cannot be set across origins, and the browser says where it comes from. */
  refuseForgery({ method, headers }: Pick<ServiceRequest, 'method' | 'headers'>, hasSession: boolean) {
    if (SAFE.has(method)) return;
    const { origin } = headers;
    const site = headers['sec-fetch-site'];
    const foreign = (origin !== undefined && origin !== this.plan.publicUrl.origin) || (site !== undefined && site !== 'same-origin');
    const unproven = hasSession && (headers['x-pearls'] !== '1' || (origin === undefined && site === undefined));
    if (foreign || unproven) throw new Forbidden('forged-request', 'This request does not come from a page of the platform. Open the page again and repeat what you did.');
  }

  private async count(request: ServiceRequest, reply: FastifyReply, tight: boolean, known: string | undefined) {
    const kind: keyof Limits = tight ? 'signIn' : !known ? 'anonymous' : SAFE.has(request.method) ? 'reads' : 'writes';
    await this.limiter.take(request, reply, kind, tight || !known ? addressOf(request) : known);
  }

  /** A partner system brings its own token; cookies beside it mean nothing. Only a token that holds has a bucket of its own. */
  private async admitPartner(request: ServiceRequest, reply: FastifyReply, authorization: string, tight: boolean): Promise<Admitted> {
    const bearer = /^Bearer ([\w.~+/=-]+)$/i.exec(authorization)?.[1];
    const actor = bearer && !tight ? await this.tokens.actorOf(bearer, request.receivedAt).catch(() => undefined) : undefined;
    await this.count(request, reply, tight, actor && `${actor.kind}:${actor.id}`);
    return { authorization };
  }
}
