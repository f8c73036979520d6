import type { Actor, Grant, TeamRole } from '@pearls/contracts';
import { createLocalJWKSet, createRemoteJWKSet, jwtVerify, type JSONWebKeySet, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { DomainError } from '@pearls/domain';
import type { ServiceSettings } from './settings.js';

/** What an access token says beside the standard claims. */
export interface PearlsClaims extends JWTPayload {
  kind: 'person' | 'partner';
  grants?: Grant[];
  teams?: { id: string; role: TeamRole }[];
  scope?: string;
  /** Of a partner system: the country its view of candidates ends at. */
  country?: string;
}

export const AUDIENCE = 'cultural-pearls';

const REMEMBERED = 10_000;

/** Checks access tokens offline against the issuer's keys. A verified token is remembered until it expires: the signature costs a third of a small request. */
export class Tokens {
  private readonly keys: JWTVerifyGetKey;
  private readonly verified = new Map<string, { actor: Actor; until: number }>();

  constructor(private readonly settings: Pick<ServiceSettings, 'ISSUER' | 'JWKS'>) {
    this.keys = settings.JWKS.trimStart().startsWith('{') ? createLocalJWKSet(JSON.parse(settings.JWKS) as JSONWebKeySet) : createRemoteJWKSet(new URL(settings.JWKS));
  }

  async actorOf(token: string, at: Date): Promise<Actor> {
    const known = this.verified.get(token);
    if (known && known.until > at.getTime()) return known.actor;
    const { payload } = await jwtVerify<PearlsClaims>(token, this.keys, {
      issuer: this.settings.ISSUER,
      audience: AUDIENCE,
      algorithms: ['ES256'],
      currentDate: at,
    }).catch(() => {
      throw new DomainError(401, 'sign-in-needed', 'Sign in', 'The sign-in is no longer valid. Sign in again; what you saved is kept.');
    });
    const actor: Actor = {
      kind: payload.kind === 'partner' ? 'partner' : 'person',
      id: payload.sub ?? '',
      grants: payload.grants ?? [],
      teams: payload.teams ?? [],
      scopes: payload.scope ? payload.scope.split(' ') : [],
      ...(payload.kind === 'partner' && payload.country && { country: payload.country }),
    };
    if (this.verified.size >= REMEMBERED) this.verified.delete(this.verified.keys().next().value!);
    this.verified.set(token, { actor, until: (payload.exp ?? 0) * 1000 });
    return actor;
  }
}

/** Nobody known. */
export const anyone: Actor = { kind: 'anyone', id: 'anyone', grants: [], teams: [], scopes: [] };
