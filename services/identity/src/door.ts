import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { OpenIdProvider } from './provider/openid-provider.js';

/** Opens the OpenID provider beside the operations; it reads its own bodies. */
export async function door(app: NestFastifyApplication): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  await fastify.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _payload, done) => done(null));
    app.get(OpenIdProvider).register(scope);
    return Promise.resolve();
  });
}
