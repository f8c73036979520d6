import { Inject, Injectable } from '@nestjs/common';
import { DomainError, NotFound } from '@pearls/domain';
import { LOG } from '@pearls/service';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { addressOf, Limiter } from '../forwarding/limiter.js';
import { GatewayPlan } from '../gateway.settings.js';
import { compressed } from '../portals/compressed.js';
import { guardHeaders } from '../portals/page-headers.js';
import type { Portal } from '../portals/portal.js';
import { Cookies } from '../sessions/cookies.js';
import { addressIn, knownLanguage, localPath, spokenIn, wishedLanguage } from './addresses.js';
import { PublicReader } from './public-reader.service.js';
import { RenderedPages } from './rendered-pages.js';

/** The pages of the portal that writes its own: in the reader's language, readable without script, for nobody in particular. */
@Injectable()
export class WrittenPages {
  private portal: Portal | undefined;
  private rendered: RenderedPages | undefined;

  constructor(
    private readonly plan: GatewayPlan,
    private readonly reader: PublicReader,
    private readonly cookies: Cookies,
    private readonly limiter: Limiter,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  register(fastify: FastifyInstance, portal: Portal) {
    this.portal = portal;
    this.rendered = new RenderedPages(portal.writer!, this.reader.read, portal.bare(), this.plan.publicUrl.origin, this.log);
    fastify.get('/language', (request, reply) => this.chooseLanguage(request, reply));
    fastify.addHook('onClose', async () => this.rendered?.close());
  }

  /** Those of a portal, if it writes them. */
  of(portal: Portal): this | undefined {
    return portal === this.portal ? this : undefined;
  }

  async isDocument(path: string) {
    if (!/\.\w+$/.test(path)) return false;
    const documents = (await this.rendered!.about())?.documents ?? [];
    return documents.includes(spokenIn(path).path);
  }

  /** A feed, a calendar, the map of the site. */
  async document(request: FastifyRequest, reply: FastifyReply, path: string) {
    const spoken = spokenIn(path);
    await this.limiter.take(request, reply, 'anonymous', addressOf(request));
    const written = await this.rendered!.page(spoken.language, spoken.path);
    if (!written?.mediaType) throw new DomainError(503, 'not-answering', 'Not available', 'A part of the platform does not answer at the moment. Try again shortly.', { retryAfterSeconds: 5 });
    const { encoding, bytes } = await compressed(written.body, request.headers['accept-encoding']);
    guardHeaders(reply, this.plan.secure).header('content-type', written.mediaType).header('cache-control', 'public, max-age=300').header('vary', 'accept-encoding').header('access-control-allow-origin', '*').removeHeader('cross-origin-resource-policy');
    if (encoding !== 'identity') reply.header('content-encoding', encoding);
    return reply.status(written.status).send(bytes);
  }

  /** The page of an address; undefined when the reader is sent on to another one. */
  async page(request: FastifyRequest, reply: FastifyReply, nonce: string): Promise<string | undefined> {
    const spoken = spokenIn(request.url);
    const wished = spoken.said ? spoken.language : wishedLanguage(this.cookies.language(request.headers.cookie), request.headers);
    if (wished !== undefined && wished !== spoken.language) {
      guardHeaders(reply, this.plan.secure).header('vary', 'accept-language, cookie').header('cache-control', 'no-cache').redirect(addressIn(wished, request.url), 302);
      return undefined;
    }
    const written = await this.written(request, reply, spoken.language, spoken.path);
    if (!written) return this.portal!.page(nonce, spoken.language);
    if (written.moved) {
      guardHeaders(reply, this.plan.secure).redirect(addressIn(spoken.language, written.moved), 302);
      return undefined;
    }
    const isSomebody = this.cookies.read(request.headers.cookie, this.cookies.session) !== undefined;
    reply.status(written.status);
    return this.portal!.written(written.body, nonce, written.live || isSomebody ? undefined : (await this.rendered!.about())?.reading);
  }

  /** Nothing where a page belongs to one person, cannot be written, or somebody asks for more of them than people read. */
  private async written(request: FastifyRequest, reply: FastifyReply, language: string, address: string) {
    const about = await this.rendered!.about();
    if (!about || about.unwritten.includes(address.split(/[/?]/, 2)[1]!)) return undefined;
    if (!this.rendered!.has(language, address)) {
      try {
        await this.limiter.take(request, reply, 'anonymous', addressOf(request));
      } catch {
        return undefined;
      }
    }
    return this.rendered!.page(language, address);
  }

  /** Remembers the language a reader chose, also without script, and goes on in it. */
  private chooseLanguage(request: FastifyRequest, reply: FastifyReply) {
    const { code, to } = request.query as Record<string, unknown>;
    const wanted = spokenIn(localPath(to)).path;
    const language = knownLanguage(code);
    if (!language) throw new NotFound();
    return guardHeaders(reply, this.plan.secure).header('set-cookie', this.cookies.setLanguage(language)).redirect(addressIn(language, wanted), 303);
  }
}
