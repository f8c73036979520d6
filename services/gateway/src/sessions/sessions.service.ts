import { createHash, randomBytes } from 'node:crypto';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { NotFound } from '@pearls/domain';
import { DataSource } from 'typeorm';
import { v4 } from 'uuid';
import { LiveSession, limitsOf } from './live-session.js';
import { SessionEntity } from './session.entity.js';

/** How long a row may be used before it is read again, in milliseconds. */
const FRESH = 5_000;
const REMEMBERED = 20_000;
export const COOKIE_VALUE = /^[\w-]{43}$/;

const hashOf = (cookie: string) => createHash('sha256').update(cookie).digest('base64url');

/** The channel on which the gateways tell each other whose session changed. */
export const NEWS = 'gateway_sessions';

/** Who is signed in where. Rows are the truth; what is used all the time is remembered for a few seconds. */
@Injectable()
export class Sessions implements OnModuleDestroy {
  private readonly live = new Map<string, LiveSession>();
  private readonly touched = new Set<LiveSession>();
  /** Counts forgetting, so that a row read meanwhile is not taken for fresh. */
  private changes = 0;

  constructor(private readonly db: DataSource) {}

  /** Opens a session and returns the value of its cookie, which is kept nowhere. */
  async open(start: { personId: string; refreshToken: string; device: string; privileged: boolean; at: Date }): Promise<{ cookie: string; session: LiveSession }> {
    const cookie = randomBytes(32).toString('base64url');
    const { at, ...row } = start;
    const endsAt = new Date(at.getTime() + limitsOf(start.privileged).absolute);
    const entity = this.db.getRepository(SessionEntity).create({ ...row, id: v4(), cookieHash: hashOf(cookie), createdAt: at, lastSeenAt: at, endsAt });
    await this.db.getRepository(SessionEntity).insert(entity);
    return { cookie, session: this.remember(entity) };
  }

  /** The session a cookie stands for, if it holds. Answers at once when it was read a moment ago. */
  find(cookie: string, at: Date): LiveSession | undefined | Promise<LiveSession | undefined> {
    const hash = hashOf(cookie);
    const known = this.live.get(hash);
    if (known && performance.now() - known.loadedAt < FRESH) return known.isOver(at) ? undefined : known;
    return this.load(hash, at);
  }

  /** Notes that the session is used; written with many others in a while. */
  touch(session: LiveSession, at: Date) {
    if (at <= session.seenAt) return;
    session.seenAt = at;
    this.touched.add(session);
  }

  async list(personId: string, at: Date): Promise<LiveSession[]> {
    await this.writeSeen();
    const rows = await this.db.getRepository(SessionEntity).find({ where: { personId }, order: { lastSeenAt: 'DESC' } });
    return rows.map((row) => new LiveSession(row, 0)).filter((one) => !one.isOver(at));
  }

  /** Ends one session of a person; 404 when it is not theirs. Returns what was kept of its sign-in. */
  async end(personId: string, id: string): Promise<SessionEntity> {
    const row = await this.db.getRepository(SessionEntity).findOneBy({ id, personId });
    if (!row) throw new NotFound();
    await this.db.getRepository(SessionEntity).delete({ id });
    await this.tellOthers(personId);
    return row;
  }

  /** Writes which sessions were used; called in a while and before anything that must know. */
  async writeSeen() {
    const seen = [...this.touched];
    if (!seen.length) return;
    this.touched.clear();
    await this.db.query(
      `update sessions s set last_seen_at = greatest(s.last_seen_at, t.at) from unnest($1::uuid[], $2::timestamptz[]) as t(id, at) where s.id = t.id`,
      [seen.map((one) => one.row.id), seen.map((one) => one.seenAt)],
    );
  }

  /** Removes what is over. */
  async sweep(at: Date) {
    const { idle } = limitsOf(false);
    await this.db.query(`delete from sessions where ends_at <= $1 or last_seen_at <= $2`, [at, new Date(at.getTime() - idle)]);
    for (const [hash, one] of this.live) if (one.isOver(at)) this.live.delete(hash);
  }

  /** Something about the person changed: rows are read again, tokens fetched anew. Nobody named means everybody. */
  forget(personId?: string) {
    this.changes += 1;
    for (const one of this.live.values()) {
      if (personId !== undefined && one.row.personId !== personId) continue;
      one.loadedAt = -FRESH;
      one.revision += 1;
    }
  }

  /** Forgets here at once, and in the other gateways as soon as they hear it. */
  async tellOthers(personId: string) {
    this.forget(personId);
    await this.db.query(`select pg_notify('${NEWS}', $1)`, [personId]);
  }

  async onModuleDestroy() {
    await this.writeSeen();
  }

  private async load(hash: string, at: Date): Promise<LiveSession | undefined> {
    const before = this.changes;
    const row = await this.db.getRepository(SessionEntity).findOneBy({ cookieHash: hash });
    if (!row) {
      this.live.delete(hash);
      return undefined;
    }
    const session = this.remember(row);
    if (before !== this.changes) session.loadedAt = -FRESH;
    return session.isOver(at) ? undefined : session;
  }

  private remember(row: SessionEntity): LiveSession {
    const known = this.live.get(row.cookieHash);
    if (known) {
      known.reload(row, performance.now());
      return known;
    }
    if (this.live.size >= REMEMBERED) this.live.delete(this.live.keys().next().value!);
    const session = new LiveSession(row, performance.now());
    this.live.set(row.cookieHash, session);
    return session;
  }
}
