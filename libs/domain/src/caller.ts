import type { Actor, Operation, Role } from '@pearls/contracts';

/** A request that must have one effect however often it is sent. */
export interface Once {
  key: string;
  operation: Pick<Operation, 'service' | 'name' | 'reply'>;
  /** SHA-256 of what was asked, so that one key cannot stand for two requests. */
  fingerprint: string;
}

/** Who acts, and when the request was received: the first argument of every use case. */
export interface Caller extends Actor {
  /** Receipt at the service's door on the database's clock; deadlines are decided by it. */
  at: Date;
  /** W3C trace context of the click that began it. */
  trace?: string;
  once?: Once;
}

/** The platform itself, acting on a schedule or on a fact. */
export const platform = (at: Date, trace?: string): Caller => ({ kind: 'platform', id: 'platform', grants: [], teams: [], scopes: [], at, trace });

/** Whether the caller holds a role, in general or for the given cycle. */
export const holds = (actor: Actor, role: Role, cycleId?: string) =>
  actor.grants.some((grant) => grant.role === role && (!grant.cycleId || !cycleId || grant.cycleId === cycleId));

export const holdsAny = (actor: Actor, roles: readonly Role[], cycleId?: string) => roles.some((role) => holds(actor, role, cycleId));

/** Short form for logs and the event log: who, without a name. */
export const signatureOf = (actor: Pick<Actor, 'kind' | 'id'>) => `${actor.kind}:${actor.id}`;
