import { Injectable } from '@nestjs/common';
import { PROBLEM_PAGES } from '@pearls/contracts';
import { NotFound } from '@pearls/domain';
import { asyncApiOf, openApiOf } from '@pearls/service';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GatewayPlan } from '../gateway.settings.js';
import { guardHeaders, newNonce, pageHeaders } from '../portals/page-headers.js';
import { Cookies } from '../sessions/cookies.js';
import { html, prose, type Markup } from './markup.js';
import { operationsPage } from './operations-page.js';
import { page } from './page.js';

const MONTH = 30 * 24 * 3_600_000;

/** What is there to be read about the platform itself: its operations, its refusals, where to report a weakness. */
@Injectable()
export class ReadingRoom {
  private readonly openApi: string;
  private readonly asyncApi: string;
  private readonly operations: Markup;

  constructor(
    private readonly plan: GatewayPlan,
    cookies: Cookies,
  ) {
    this.openApi = JSON.stringify(openApiOf({ publicUrl: plan.publicUrl.origin, sessionCookie: cookies.session }));
    this.asyncApi = JSON.stringify(asyncApiOf());
    this.operations = operationsPage();
  }

  register(fastify: FastifyInstance) {
    fastify.get('/api/openapi.json', (_, reply) => this.json(reply, this.openApi));
    fastify.get('/api/asyncapi.json', (_, reply) => this.json(reply, this.asyncApi));
    fastify.get('/api', (_, reply) => reply.redirect('/api/docs', 308));
    fastify.get('/api/docs', (_, reply) => this.page(reply, 'Operations', this.operations));
    fastify.get('/problems', (_, reply) => this.page(reply, 'When something is refused', problemIndex()));
    fastify.get('/problems/:slug', (request: FastifyRequest<{ Params: { slug: string } }>, reply) => this.problem(reply, request.params.slug));
    fastify.get('/robots.txt', (_, reply) => this.text(reply, this.robots()));
    fastify.get('/.well-known/security.txt', (_, reply) => this.text(reply, this.securityTxt(Date.now())));
    fastify.get('/.well-known/change-password', (_, reply) => guardHeaders(reply, this.plan.secure).redirect('/account', 303));
  }

  /** A page of the gateway's own. */
  page(reply: FastifyReply, title: string, body: Markup, status = 200) {
    const nonce = newNonce();
    return pageHeaders(reply, nonce, this.plan.secure).status(status).send(page(title, body, nonce));
  }

  private problem(reply: FastifyReply, slug: string) {
    const known = Object.hasOwn(PROBLEM_PAGES, slug) ? PROBLEM_PAGES[slug] : undefined;
    if (!known) throw new NotFound();
    return this.page(
      reply,
      known.title,
      html`<p>${prose(known.means)}</p>
        <h2>What to do</h2>
        <p class="note">${prose(known.todo)}</p>
        <p class="soft">Known to machines as <code>/problems/${slug}</code>. <a href="/problems">All refusals</a></p>`,
    );
  }

  private json(reply: FastifyReply, text: string) {
    return guardHeaders(reply, this.plan.secure).header('content-type', 'application/json; charset=utf-8').header('cache-control', 'no-cache').send(text);
  }

  private text(reply: FastifyReply, text: string) {
    return guardHeaders(reply, this.plan.secure).header('content-type', 'text/plain; charset=utf-8').header('cache-control', 'public, max-age=86400').send(text);
  }

  private robots() {
    return ['User-agent: *', ...['/api/', '/auth/', '/oidc/', '/sign-in/', '/account', '/invitations/', '/admin/', '/applicant/', '/jury/'].map((path) => `Disallow: ${path}`), 'Allow: /api/docs', '', `Sitemap: ${this.plan.publicUrl.origin}/sitemap.xml`, ''].join('\n');
  }

  /** RFC 9116; it says until when it is true, so it is written when it is asked for. */
  private securityTxt(now: number) {
    const { origin } = this.plan.publicUrl;
    const contact = this.plan.settings.SECURITY_CONTACT ?? `${origin}/contact`;
    return [`Contact: ${contact}`, `Expires: ${new Date(now + 6 * MONTH).toISOString().slice(0, 10)}T00:00:00.000Z`, 'Preferred-Languages: en', `Canonical: ${origin}/.well-known/security.txt`, ''].join('\n');
  }
}

const problemIndex = () =>
  html`<p>Every refusal carries the address of one of these pages as its <code>type</code>, a sentence about the case at hand, and a trace id to quote when you ask for help.</p>
    <ul>
      ${Object.entries(PROBLEM_PAGES).map(([slug, { title }]) => html`<li><a href="/problems/${slug}">${title}</a> <span class="soft">${slug}</span></li>`)}
    </ul>`;
