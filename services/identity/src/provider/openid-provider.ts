import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '@pearls/domain';
import { isDatabaseAway } from '@pearls/persistence';
import { LOG } from '@pearls/service';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import Provider, { type KoaContextWithOIDC } from 'oidc-provider';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { IdentitySettings } from '../identity.settings.js';
import { hashed } from '../keys/proof.js';
import { Claims } from './claims.service.js';
import { configurationOf } from './configuration.js';
import { FinishedSignIns } from './finished-sign-ins.service.js';
import { HASHED, OidcAdapter } from './oidc-adapter.js';
import { comeAgain, tellWhy } from './what-went-wrong.js';

const MOUNT = '/oidc';
/** Carries a sign-in that was finished in a browser which had not begun it, for the moment until it begins one. */
const CARRIED = '_pearls_carried';
const CARRIED_MILLISECONDS = 5 * 60_000;

/** The OpenID provider at `/oidc`, and the door through which a finished sign-in becomes a session. */
@Injectable()
export class OpenIdProvider {
  private readonly provider: Provider;
  private readonly answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  private readonly publicUrl: URL;

  constructor(
    private readonly settings: IdentitySettings,
    private readonly finished: FinishedSignIns,
    claims: Claims,
    db: DataSource,
    clock: Clock,
    @Inject(LOG) log: Logger,
  ) {
    this.publicUrl = new URL(settings.PUBLIC_URL);
    this.provider = new Provider(
      new URL(MOUNT, this.publicUrl).href,
      configurationOf(settings, (model: string) => new OidcAdapter(model, db, clock), claims, (ctx, uid) => this.interactionUrl(ctx, uid)),
    );
    this.provider.proxy = true;
    this.provider.use(async (ctx, next) => {
      // Sessions are written after everything else, where the provider's own answer to errors does not reach.
      await next().catch((error: unknown) => {
        if (!isDatabaseAway(error)) throw error;
        tellWhy(ctx, error);
        log.warn({ error: String(error) }, 'The database does not answer');
      });
      for (const name of Object.keys(ctx.response.headers)) if (name.startsWith('access-control-')) ctx.remove(name);
    });
    this.provider.on('server_error', (ctx, err) => {
      if (!isDatabaseAway(err)) return log.error({ err }, 'The OpenID provider failed');
      // A program that asked, rather than a browser, was given no page.
      comeAgain(ctx);
      log.warn({ error: String(err) }, 'The database does not answer');
    });
    compareHashes(this.provider);
    this.answer = this.provider.callback() as typeof this.answer;
  }

  register(fastify: FastifyInstance) {
    fastify.get<{ Params: { uid: string }; Querystring: { proof?: string } }>(`${MOUNT}/auth/:uid/finish`, (request, reply) => this.finish(request, reply));
    fastify.all(`${MOUNT}/*`, (request, reply) => this.pass(request, reply));
  }

  private async pass(request: FastifyRequest, reply: FastifyReply) {
    reply.hijack();
    await this.answer(this.seenFromOutside(request), reply.raw);
  }

  /** The provider believes the address people see, whatever a request says. */
  private seenFromOutside({ raw }: FastifyRequest): IncomingMessage {
    const url = raw.url ?? '/';
    raw.headers['x-forwarded-host'] = this.publicUrl.host;
    raw.headers['x-forwarded-proto'] = this.publicUrl.protocol.slice(0, -1);
    return Object.assign(raw, { originalUrl: url, url: url.slice(MOUNT.length) || '/' });
  }

  /** Where the browser goes to sign in; straight on when it brings a sign-in that was finished by the link of a mail. */
  private async interactionUrl(ctx: KoaContextWithOIDC, uid: string): Promise<string> {
    const carried = ctx.cookies.get(CARRIED, { signed: true });
    if (carried) {
      ctx.cookies.set(CARRIED, null, this.carriedOptions());
      const [from = '', proof = ''] = carried.split('.');
      if (await this.finished.move(from, proof, uid)) return new URL(`${MOUNT}/auth/${uid}/finish?proof=${proof}`, this.publicUrl).href;
    }
    return new URL(`/sign-in/${uid}`, this.publicUrl).href;
  }

  /**
   * A finished sign-in becomes a session in the browser that began it: whoever lures somebody to an address of their
   * own gains nothing. Another browser, where the link of a mail was opened, begins a sign-in of its own for it.
   */
  private async finish(request: FastifyRequest<{ Params: { uid: string }; Querystring: { proof?: string } }>, reply: FastifyReply) {
    const { uid } = request.params;
    const proof = String(request.query.proof ?? '');
    const signIn = /^[\w-]{20,100}$/.test(uid) ? await this.finished.find(uid, proof) : undefined;
    if (!signIn) return this.redirect(reply, '/auth/sign-in');
    const ctx = this.provider.createContext(this.seenFromOutside(request), reply.raw);
    ctx.cookies.secure = ctx.secure;
    const interaction = ctx.cookies.get(this.provider.cookieName('resume'), { signed: true }) === uid ? await this.provider.Interaction.find(uid) : undefined;
    if (!interaction) return this.carry(request, reply, ctx, `${uid}.${proof}`, signIn.returnTo);
    const shown = await this.finished.take(uid, proof);
    if (shown) {
      // An earlier sign-in in this browser ends here, whoever it was.
      delete interaction.session;
      ctx.cookies.set(this.provider.cookieName('session'), null, { signed: true, httpOnly: true, sameSite: 'lax', path: MOUNT });
      interaction.result = { login: { accountId: shown.personId, amr: shown.methods, remember: false }, consent: {} };
      await interaction.save(interaction.exp - Math.floor(Date.now() / 1000));
    }
    this.end(reply, ctx, shown ? interaction.returnTo : '/auth/sign-in');
  }

  private carry(request: FastifyRequest, reply: FastifyReply, ctx: KoaContext, carried: string, returnTo: string | null) {
    const site = request.headers['sec-fetch-site'];
    if (site === undefined || site === 'same-origin' || site === 'none') ctx.cookies.set(CARRIED, carried, { ...this.carriedOptions(), maxAge: CARRIED_MILLISECONDS });
    this.end(reply, ctx, `/auth/sign-in${returnTo ? `?return=${encodeURIComponent(returnTo)}` : ''}`);
  }

  private carriedOptions() {
    return { signed: true, httpOnly: true, sameSite: 'lax' as const, path: `${MOUNT}/auth` };
  }

  /** From here on the answer is the provider's; before, what fails is answered like anywhere else. */
  private end(reply: FastifyReply, ctx: KoaContext, location: string) {
    reply.hijack();
    ctx.res.writeHead(303, { location: new URL(location, this.publicUrl).href, 'cache-control': 'no-store' }).end();
  }

  private redirect(reply: FastifyReply, path: string) {
    return reply.redirect(new URL(path, this.publicUrl).href, 303);
  }
}

type KoaContext = ReturnType<Provider['createContext']>;

/** Partners' secrets are kept as hashes, so what is shown is hashed before it is compared. */
function compareHashes(provider: Provider) {
  const client = provider.Client.prototype;
  const plain = client.compareClientSecret;
  client.compareClientSecret = function (this: typeof client, actual: string) {
    const kept = this.clientSecret ?? '';
    if (!kept.startsWith(HASHED)) return plain.call(this, actual);
    const shown = Buffer.from(hashed(actual));
    return kept.slice(HASHED.length).split(',').map((one) => Buffer.from(one)).some((one) => one.length === shown.length && timingSafeEqual(one, shown));
  };
}
