import { Injectable } from '@nestjs/common';
import { Clock, DomainError } from '@pearls/domain';
import { Tokens } from '@pearls/service';
import { DataSource } from 'typeorm';
import { GatewayPlan } from '../gateway.settings.js';
import { Issuer, SignInIsOver } from '../sign-in/issuer.js';
import { Seal } from '../sign-in/seal.js';
import { isPrivileged, limitsOf, type LiveSession } from './live-session.js';
import { SessionEntity } from './session.entity.js';

/** Renewed this long before it runs out, so that it still holds where it arrives. */
const MARGIN = 20_000;

/** Access tokens of sessions: kept in memory, renewed when needed, never sent to a browser. */
@Injectable()
export class AccessTokens {
  private readonly seal: Seal;

  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly issuer: Issuer,
    private readonly tokens: Tokens,
    plan: GatewayPlan,
  ) {
    this.seal = new Seal(plan.settings.SESSION_KEY, 'refresh-token');
  }

  sealed(refreshToken: string) {
    return this.seal.close(refreshToken);
  }

  /** The token to call a service with. At once when it is at hand; many askers share one renewal. */
  tokenFor(session: LiveSession, at: Date): string | Promise<string> {
    const { access } = session;
    if (access && access.revision === session.revision && access.until - MARGIN > at.getTime()) return access.token;
    return this.renewed(session);
  }

  /** Takes the token that came with a new session. */
  keep(session: LiveSession, token: string, expiresInSeconds: number | undefined, revision = session.revision) {
    session.access = { token, until: this.clock.now().getTime() + (expiresInSeconds ?? 60) * 1000, revision };
  }

  /** Ends the sign-in at the issuer too. The session is over either way, so a silent issuer does not hold it up. */
  async revoke(row: SessionEntity) {
    const refreshToken = this.seal.open(row.refreshToken);
    if (refreshToken) await this.issuer.revoke(refreshToken).catch(() => undefined);
  }

  /** Waits for the one renewal under way; when roles changed while it ran, its token is not the answer. */
  private async renewed(session: LiveSession): Promise<string> {
    for (;;) {
      session.renewal ??= this.renew(session).finally(() => (session.renewal = undefined));
      const token = await session.renewal;
      if (session.access?.revision === session.revision) return token;
    }
  }

  /** Refresh tokens serve once, so the row is locked while one is exchanged: two gateways never send the same. */
  private async renew(session: LiveSession): Promise<string> {
    const revision = session.revision;
    try {
      const { row, token, expiresIn } = await this.db.transaction(async (tx) => {
        const row = await tx.findOne(SessionEntity, { where: { id: session.row.id }, lock: { mode: 'pessimistic_write' } });
        const refreshToken = row && this.seal.open(row.refreshToken);
        if (!row || !refreshToken) throw new SignInIsOver('The session is gone');
        const answer = await this.issuer.refresh(refreshToken);
        const actor = await this.tokens.actorOf(answer.access_token, this.clock.now());
        row.privileged = isPrivileged(actor);
        const latest = row.createdAt.getTime() + limitsOf(row.privileged).absolute;
        if (row.endsAt.getTime() > latest) row.endsAt = new Date(latest);
        if (answer.refresh_token) row.refreshToken = this.seal.close(answer.refresh_token);
        await tx.save(row);
        return { row, token: answer.access_token, expiresIn: answer.expiresIn() };
      });
      session.reload(row, session.loadedAt);
      this.keep(session, token, expiresIn, revision);
      return token;
    } catch (error) {
      if (!(error instanceof SignInIsOver)) throw error;
      await this.db.getRepository(SessionEntity).delete({ id: session.row.id });
      session.row.endsAt = new Date(0);
      throw new DomainError(401, 'sign-in-needed', 'Sign in', 'The sign-in is no longer valid. Sign in again; what you saved is kept.');
    }
  }
}
