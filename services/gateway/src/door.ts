import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { NotFound } from '@pearls/domain';
import { LOG, sendProblem } from '@pearls/service';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { Admission } from './forwarding/admission.service.js';
import { Forwarding } from './forwarding/forwarding.service.js';
import { Limiter } from './forwarding/limiter.js';
import { GatewayPlan } from './gateway.settings.js';
import { Portals } from './portals/portals.service.js';
import { ReadingRoom } from './reading-room/reading-room.service.js';
import type { SessionRequest } from './sessions/session.controller.js';
import { SignInRoutes } from './sign-in/sign-in.routes.js';

/** The gateway's own operations, which Nest answers; everything else below `/api/v1/` is passed on. */
const OWN = /^\/api\/v1\/(sessions?|upkeep\/gateway)(\/|$|\?)/;

/** Opens the one door: own operations with the caller's session, everything behind it, the portals, the reading room. */
export async function door(app: NestFastifyApplication): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  const log = app.get<Logger>(LOG);
  refuseDisguised(fastify, log);
  await app.get(Limiter).register(fastify);
  hideHealth(fastify, app.get(GatewayPlan).settings.HEALTH_PORT, log);
  const admission = app.get(Admission);
  fastify.addHook('onRequest', async (bare, reply) => {
    const request = bare as SessionRequest;
    if (!OWN.test(request.url)) return undefined;
    try {
      const { session, authorization } = await admission.admit(request, reply, false);
      request.session = session;
      request.headers.authorization = authorization;
      reply.header('x-content-type-options', 'nosniff').header('cross-origin-resource-policy', 'same-origin');
      return undefined;
    } catch (error) {
      sendProblem(error, request, reply, log);
      return reply;
    }
  });
  await fastify.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    // Bodies pass as they come: nothing here reads them.
    scope.addContentTypeParser('*', (_request, _payload, done) => done(null));
    scope.setErrorHandler((error, request, reply) => sendProblem(error, request as SessionRequest, reply, log));
    app.get(Forwarding).register(scope);
    app.get(SignInRoutes).register(scope);
    app.get(ReadingRoom).register(scope);
    await app.get(Portals).register(scope);
  });
}

/** A letter, figure, slash or dot written as an escape, a folder to climb, a whole foreign address: no link of ours is spelt so, and routers behind the door read it otherwise than the door. */
const DISGUISED = /^[^/]|^[^?]*(%(2[def]|3\d|4[1-9a-f]|5[0-9acf]|6[1-9a-f]|7[0-9ae])|\\|#|\/\.{1,2}(\/|\?|$))/i;

/** One thing has one address: limits, sessions and routes are decided by it. */
function refuseDisguised(fastify: FastifyInstance, log: Logger) {
  fastify.addHook('onRequest', (request, reply, done) => (DISGUISED.test(request.raw.url ?? '') ? sendProblem(new NotFound(), request as SessionRequest, reply, log) : done()));
}

/** Health is for those who run the platform: it answers on its own port, and looks absent at the door. */
function hideHealth(fastify: FastifyInstance, port: number | undefined, log: Logger) {
  const pass = randomBytes(16).toString('hex');
  fastify.addHook('onRequest', (request, reply, done) => {
    if (!request.url.startsWith('/health') || request.headers['x-health-pass'] === pass) return done();
    return sendProblem(new NotFound(), request as SessionRequest, reply, log);
  });
  if (port === undefined) return;
  const server = createServer((request, response) => {
    const path = request.url?.split('?')[0] ?? '';
    fastify.inject({ method: 'GET', url: path.startsWith('/health/') ? path : '/health/absent', headers: { 'x-health-pass': pass } }).then(
      ({ statusCode, payload }) => response.writeHead(statusCode, { 'content-type': 'application/json' }).end(payload),
      () => response.writeHead(503).end(),
    );
  });
  server.listen(port, '0.0.0.0');
  fastify.addHook('onClose', async () => void server.close());
}
