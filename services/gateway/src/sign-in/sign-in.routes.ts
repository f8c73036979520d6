import { Injectable } from '@nestjs/common';
import { DomainError } from '@pearls/domain';
import type { ServiceRequest } from '@pearls/service';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { Admission } from '../forwarding/admission.service.js';
import { GatewayPlan } from '../gateway.settings.js';
import { guardHeaders } from '../portals/page-headers.js';
import { html } from '../reading-room/markup.js';
import { ReadingRoom } from '../reading-room/reading-room.service.js';
import { AccessTokens } from '../sessions/access-tokens.service.js';
import { Cookies } from '../sessions/cookies.js';
import { Sessions } from '../sessions/sessions.service.js';
import { SignIn } from './sign-in.service.js';

interface BeginQuery {
  return?: string | string[];
}

/** The doors of signing in and out, which browsers walk through by themselves. */
@Injectable()
export class SignInRoutes {
  constructor(
    private readonly plan: GatewayPlan,
    private readonly signIn: SignIn,
    private readonly admission: Admission,
    private readonly sessions: Sessions,
    private readonly accessTokens: AccessTokens,
    private readonly cookies: Cookies,
    private readonly room: ReadingRoom,
  ) {}

  register(fastify: FastifyInstance) {
    fastify.get('/auth/sign-in', (request, reply) => this.begin(request as ServiceRequest, reply).catch((error: unknown) => this.refused(error, reply, wantedBy(request as ServiceRequest))));
    fastify.get('/auth/callback', (request, reply) => this.finish(request as ServiceRequest, reply).catch((error: unknown) => this.refused(error, reply, undefined)));
    fastify.post('/auth/sign-out', (request, reply) => this.end(request as ServiceRequest, reply));
  }

  private async begin(request: ServiceRequest, reply: FastifyReply) {
    await this.admission.countAddress(request, reply);
    const wanted = wantedBy(request);
    if (await this.admission.sessionOf(request)) return this.redirect(reply, this.signIn.pathOf(wanted));
    const { location, state, sealed } = await this.signIn.begin(wanted);
    return this.redirect(reply, location, [...this.cookies.clearStale(request.headers.cookie), this.cookies.setSignIn(state, sealed)]);
  }

  private async finish(request: ServiceRequest, reply: FastifyReply) {
    await this.admission.countAddress(request, reply);
    const query = request.url.slice(request.url.indexOf('?') + 1);
    const state = new URLSearchParams(query).get('state') ?? '';
    const finished = /^[\w-]{43}$/.test(state) ? await this.signIn.finish(query, this.cookies.read(request.headers.cookie, this.cookies.signIn(state)), request.headers['user-agent']) : undefined;
    if (!finished) return this.unfinished(reply);
    const before = await this.admission.sessionOf(request);
    if (before) await this.sessions.end(before.row.personId, before.row.id).then((row) => this.accessTokens.revoke(row), () => undefined);
    return this.redirect(reply, finished.returnTo, [this.cookies.clearSignIn(state), this.cookies.set(finished.cookie)]);
  }

  /** Ends the session here and at the provider, and takes the cookies of both out of the browser. */
  private async end(request: ServiceRequest, reply: FastifyReply) {
    const session = await this.admission.sessionOf(request);
    this.admission.refuseForgery(request, session !== undefined);
    if (session) await this.sessions.end(session.row.personId, session.row.id).then((row) => this.accessTokens.revoke(row), () => undefined);
    return guardHeaders(reply, this.plan.secure).header('set-cookie', this.cookies.clearAll(request.headers.cookie)).status(204).send();
  }

  private redirect(reply: FastifyReply, location: string, cookies: string[] = []) {
    guardHeaders(reply, this.plan.secure);
    if (cookies.length) reply.header('set-cookie', cookies);
    return reply.redirect(location, 303);
  }

  private unfinished(reply: FastifyReply) {
    return this.again(reply, 'You are not signed in yet', 'The sign-in was begun in another browser, took too long, or was cancelled. Nothing is lost.', 400);
  }

  /** A refusal that a person reads, for it is a person who comes through these doors. */
  private refused(error: unknown, reply: FastifyReply, wanted: string | undefined) {
    if (!(error instanceof DomainError)) throw error;
    if (error.more.retryAfterSeconds) reply.header('retry-after', String(error.more.retryAfterSeconds));
    return this.again(reply, error.title, error.message, error.status, wanted);
  }

  private again(reply: FastifyReply, title: string, text: string, status: number, wanted?: string) {
    const back = wanted === undefined ? '' : `?return=${encodeURIComponent(this.signIn.pathOf(wanted))}`;
    return this.room.page(reply, title, html`<p>${text}</p><p><a class="action" href="/auth/sign-in${back}">Sign in again</a></p>`, status);
  }
}

const wantedBy = (request: ServiceRequest) => [(request.query as BeginQuery).return].flat()[0];
