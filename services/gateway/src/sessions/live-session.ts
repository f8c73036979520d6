import type { Actor, Role } from '@pearls/contracts';
import { holdsAny } from '@pearls/domain';
import type { SessionEntity } from './session.entity.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Whoever holds one of these sees other people's data. */
const PRIVILEGED: readonly Role[] = ['secretariat', 'administrator', 'auditor', 'assessor', 'juror', 'chair'];

export const isPrivileged = (actor: Actor) => holdsAny(actor, PRIVILEGED);

/** How long a session rests before it ends, and how long it lasts at most, in milliseconds. */
export const limitsOf = (privileged: boolean) => (privileged ? { idle: 30 * MINUTE, absolute: 8 * HOUR } : { idle: 60 * MINUTE, absolute: 12 * HOUR });

/** An access token and when it must be renewed. */
export interface Access {
  token: string;
  until: number;
  /** The session's revision for which it was issued. */
  revision: number;
}

/** A session as this process holds it: the row as last read, when it was last used, and the access token. */
export class LiveSession {
  seenAt: Date;
  /** Counts what has happened to the person's roles and teams: a token of an older revision is not used any more. */
  revision = 0;
  access?: Access;
  renewal?: Promise<string>;

  constructor(
    public row: SessionEntity,
    public loadedAt: number,
  ) {
    this.seenAt = row.lastSeenAt;
  }

  get idleEndsAt() {
    return new Date(Math.min(this.seenAt.getTime() + limitsOf(this.row.privileged).idle, this.row.endsAt.getTime()));
  }

  isOver(at: Date) {
    return at >= this.idleEndsAt;
  }

  /** Takes over the row as it is in the database now. */
  reload(row: SessionEntity, loadedAt: number) {
    this.row = row;
    this.loadedAt = loadedAt;
    if (row.lastSeenAt > this.seenAt) this.seenAt = row.lastSeenAt;
  }
}
