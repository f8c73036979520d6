import { Inject, Injectable } from '@nestjs/common';
import { NotFound } from '@pearls/domain';
import { LOG } from '@pearls/service';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { GatewayPlan } from '../gateway.settings.js';
import { guardHeaders, newNonce, pageHeaders } from './page-headers.js';
import { Portal } from './portal.js';

/** Last segments with one of these endings are files, not pages of a portal. */
const FILE = /\.(js|mjs|css|map|json|webmanifest|txt|xml|svg|png|jpe?g|webp|ico|woff2?|php|env)$/i;

/** Serves the portals: files from memory, and for every navigation the portal's page with a fresh nonce. */
@Injectable()
export class Portals {
  /** Longest mount first, so that `/admin/` comes before `/`. */
  private portals: Portal[] = [];

  constructor(
    private readonly plan: GatewayPlan,
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
    if (name !== '' && (FILE.test(name) || !isNavigation(request))) throw new NotFound();
    const nonce = newNonce();
    return pageHeaders(reply, nonce, this.plan.secure).send(portal.page(nonce));
  }
}

function pathOf(url: string): string | undefined {
  try {
    return decodeURIComponent(url.split(/[?#]/, 1)[0]!);
  } catch {
    return undefined;
  }
}

/** Somebody opens an address, as opposed to a page that loads a part of itself. */
function isNavigation({ headers }: FastifyRequest) {
  const mode = headers['sec-fetch-mode'];
  return mode === undefined ? (headers.accept ?? '').includes('text/html') : mode === 'navigate';
}
