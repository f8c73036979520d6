import { Injectable } from '@nestjs/common';
import { DomainError, NotFound } from '@pearls/domain';
import type { ServiceRequest } from '@pearls/service';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { GatewayPlan } from '../gateway.settings.js';
import { Cookies } from '../sessions/cookies.js';
import { Sessions } from '../sessions/sessions.service.js';
import { Admission } from './admission.service.js';
import { passedOn } from './headers.js';
import { Upstreams } from './upstreams.service.js';

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];
const LARGEST_BODY = 30 * 1024 * 1024;
/** Where passwords and codes are tried: counted by address, whoever is signed in. */
const TIGHT = /^\/(oidc|api\/v1\/(sign-in|sign-ups?|password-resets?))(\/|$|\?)/;

export const isTight = (url: string) => TIGHT.test(url);

/** Passes everything below `/api/v1/` to the service that answers for it, and `/oidc/` to identity. */
@Injectable()
export class Forwarding {
  private readonly forwardedHost: string;
  private readonly forwardedProto: string;

  constructor(
    plan: GatewayPlan,
    private readonly admission: Admission,
    private readonly cookies: Cookies,
    private readonly sessions: Sessions,
    private readonly upstreams: Upstreams,
  ) {
    this.forwardedHost = plan.publicUrl.host;
    this.forwardedProto = plan.publicUrl.protocol.slice(0, -1);
  }

  register(fastify: FastifyInstance) {
    fastify.route({ method: METHODS, url: '/api/v1/*', handler: (request, reply) => this.toService(request as ServiceRequest, reply) });
    fastify.route({ method: [...METHODS, 'OPTIONS'], url: '/oidc/*', handler: (request, reply) => this.toProvider(request as ServiceRequest, reply) });
    fastify.addHook('onClose', () => this.upstreams.close());
  }

  private async toService(request: ServiceRequest, reply: FastifyReply) {
    const upstream = this.upstreams.answering(request.url);
    if (!upstream) throw new NotFound();
    refuseTooLarge(request);
    const { session, authorization } = await this.admission.admit(request, reply, isTight(request.url));
    reply.header('x-content-type-options', 'nosniff').header('cross-origin-resource-policy', 'same-origin');
    const changesPeople = session && upstream.name === 'identity' && request.method !== 'GET' && request.method !== 'HEAD';
    await upstream.pass(request, reply, passedOn(request.headers, { ...this.own(request), authorization }), {
      // What a person changes about teams or roles holds from their next request on.
      answered: changesPeople ? (status) => status < 300 && void this.sessions.tellOthers(session.row.personId).catch(() => undefined) : undefined,
    });
    return reply;
  }

  private async toProvider(request: ServiceRequest, reply: FastifyReply) {
    refuseTooLarge(request);
    await this.admission.countAddress(request, reply);
    const { cookie, authorization } = request.headers;
    const headers = passedOn(request.headers, { ...this.own(request), authorization, cookie: cookie && (this.cookies.foreign(cookie) || undefined) });
    await this.upstreams.identity.pass(request, reply, headers, { withCookies: true });
    return reply;
  }

  private own(request: ServiceRequest) {
    return { traceparent: request.traceparent, 'x-forwarded-for': request.ip, 'x-forwarded-host': this.forwardedHost, 'x-forwarded-proto': this.forwardedProto };
  }
}

function refuseTooLarge({ headers }: ServiceRequest) {
  if (Number(headers['content-length'] ?? 0) > LARGEST_BODY) throw new DomainError(413, 'too-large', 'Too large', 'The request is larger than this operation takes.');
}
