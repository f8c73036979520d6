import { Inject, Injectable } from '@nestjs/common';
import { NotFound } from '@pearls/domain';
import { LOG } from '@pearls/service';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { GatewayPlan } from '../gateway.settings.js';
import { WrittenPages } from '../rendering/written-pages.service.js';
import { compressed } from './compressed.js';
import { guardHeaders, newNonce, pageHeaders } from './page-headers.js';
import { Portal } from './portal.js';

/** Last segments with one of these endings are files, not pages of a portal. */
const FILE = /\.(js|mjs|css|map|json|webmanifest|txt|xml|svg|png|jpe?g|webp|ico|woff2?|pdf|csv|ics|atom|rss|php|env)$/i;

/** Serves the portals: files from memory, and for every navigation the portal's page with a fresh nonce. */
@Injectable()
export class Portals {
  /** Longest mount first, so that `/admin/` comes before `/`. */
  private portals: Portal[] = [];

  constructor(
    private readonly plan: GatewayPlan,
    private readonly pages: WrittenPages,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  async register(fastify: FastifyInstance) {
    for (const [mount, folder] of this.plan.portals) {
      const portal = await Portal.open(mount, folder);
      if (portal) this.portals.push(portal);
      else this.log.warn({ mount, folder }, 'This portal is not built and is left out');
    }
    this.portals.sort((a, b) => b.mount.length - a.mount.length);
    for (const { mount } of this.portals)
      if (mount !== '/') fastify.get(mount.replace(/\/$/, ''), (_, reply) => guardHeaders(reply, this.plan.secure).redirect(mount, 308));
    const front = this.portals.find(({ mount, writer }) => mount === '/' && writer !== undefined);
    if (front) this.pages.register(fastify, front);
    fastify.get('/*', (request, reply) => this.serve(request, reply));
  }

  private async serve(request: FastifyRequest, reply: FastifyReply) {
    const path = pathOf(request.url);
    const portal = path === undefined ? undefined : this.portals.find(({ mount }) => path.startsWith(mount));
    if (path === undefined || !portal) throw new NotFound();
    const name = path.slice(portal.mount.length);
    const file = portal.file(name);
    if (file) {
      const { encoding, bytes } = await file.in(request.headers['accept-encoding']);
      guardHeaders(reply, this.plan.secure)
        .header('content-type', file.mediaType)
        .header('cache-control', file.immutable ? 'public, max-age=31536000, immutable' : 'no-cache')
        .header('vary', 'accept-encoding');
      if (encoding !== 'identity') reply.header('content-encoding', encoding);
      return reply.send(bytes);
    }
    const written = this.pages.of(portal);
    if (written && (await written.isDocument(path))) return written.document(request, reply, path);
    if (name !== '' && (FILE.test(name) || !isNavigation(request, written !== undefined))) throw new NotFound();
    const nonce = newNonce();
    const text = written ? await written.page(request, reply, nonce) : portal.page(nonce);
    if (text === undefined) return reply;
    const { encoding, bytes } = await compressed(text, request.headers['accept-encoding']);
    pageHeaders(reply, nonce, this.plan.secure).header('vary', written ? 'accept-encoding, accept-language, cookie' : 'accept-encoding');
    if (encoding !== 'identity') reply.header('content-encoding', encoding);
    return reply.send(bytes);
  }
}

function pathOf(url: string): string | undefined {
  try {
    return decodeURIComponent(url.split(/[?#]/, 1)[0]!);
  } catch {
    return undefined;
  }
}

/** Somebody opens an address, as opposed to a page that loads a part of itself. What writes its pages also serves machines that take whatever comes. */
function isNavigation({ headers }: FastifyRequest, anything: boolean) {
  const mode = headers['sec-fetch-mode'];
  if (mode !== undefined) return mode === 'navigate';
  const { accept = '*/*' } = headers;
  return accept.includes('text/html') || (anything && accept.includes('*/*'));
}
