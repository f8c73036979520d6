import type { Actor } from '@pearls/contracts';
import { AUDIENCE } from '@pearls/service';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey } from 'jose';

/** Issues access tokens as identity does, for any actor a test needs. */
export class TestIssuer {
  static readonly url = 'https://issuer.test';
  private readonly tokens = new WeakMap<Actor, { token: string; until: number }>();

  private constructor(
    private readonly key: CryptoKey,
    readonly jwks: string,
  ) {}

  static async open() {
    const { privateKey, publicKey } = await generateKeyPair('ES256');
    return new TestIssuer(privateKey, JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: 'test', alg: 'ES256', use: 'sig' }] }));
  }

  async tokenFor(actor: Actor, at: Date): Promise<string | undefined> {
    if (actor.kind === 'anyone') return undefined;
    const known = this.tokens.get(actor);
    if (known && known.until > at.getTime()) return known.token;
    const until = at.getTime() + 3_600_000;
    const token = await new SignJWT({ kind: actor.kind, grants: actor.grants, teams: actor.teams, scope: actor.scopes.join(' '), ...(actor.country && { country: actor.country }) })
      .setProtectedHeader({ alg: 'ES256', kid: 'test' })
      .setSubject(actor.id)
      .setIssuer(TestIssuer.url)
      .setAudience(AUDIENCE)
      .setIssuedAt(at)
      .setExpirationTime(new Date(until))
      .sign(this.key);
    this.tokens.set(actor, { token, until });
    return token;
  }
}
