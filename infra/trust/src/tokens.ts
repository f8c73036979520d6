import type { Actor } from '@pearls/contracts';
import { AUDIENCE } from '@pearls/service';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { importJWK, SignJWT, type JWK } from 'jose';
import type { WholePlatform } from './whole-platform.ts';

/** A token as identity signs it, for somebody who need not exist anywhere else. */
export async function tokenOf({ folder, address }: Pick<WholePlatform, 'folder' | 'address'>, { kind, id, grants, teams, scopes, country }: Actor): Promise<string> {
  const { signingKeys } = JSON.parse(await readFile(join(folder, 'secrets.json'), 'utf8')) as { signingKeys: [JWK] };
  const [key] = signingKeys;
  return new SignJWT({ kind, grants, teams, scope: scopes.join(' '), ...(country && { country }) })
    .setProtectedHeader({ alg: 'ES256', kid: key.kid })
    .setSubject(id)
    .setIssuer(`${address}/oidc`)
    .setAudience(AUDIENCE)
    .setIssuedAt()
    .setExpirationTime('12h')
    .sign(await importJWK(key, 'ES256'));
}
