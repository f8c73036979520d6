import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { CannotStart } from './cannot-start.ts';

/** A private key as JSON. */
export interface PrivateKey {
  [name: string]: string | undefined;
  kid: string;
}

/** What only this installation knows. Made once, kept in one file that only its owner reads. */
export interface Secrets {
  /** The administrator of a Postgres that is not embedded. */
  databaseAdmin: string;
  /** Each service's password at Postgres. */
  postgres: Record<string, string>;
  /** Each service's password at NATS. */
  nats: Record<string, string>;
  /** Sign access tokens; the first one signs, all verify. */
  signingKeys: PrivateKey[];
  cookieKeys: string[];
  sessionKey: string;
  gatewayClientSecret: string;
  /** For links and codes that are signed rather than stored. */
  linkKey: string;
  /** Signs calendar addresses and seals the secrets of webhooks. */
  sealingKey: string;
}

const word = () => randomBytes(32).toString('base64url');
const forEach = (services: string[], known: Record<string, string> = {}) => Object.fromEntries(services.map((service) => [service, known[service] ?? word()]));

/** Reads the secrets; makes the file, or what a newer version needs besides. */
export async function secretsIn(file: string, services: string[]): Promise<Secrets> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '{}';
    throw error;
  });
  let known: Partial<Secrets>;
  try {
    known = JSON.parse(text) as Partial<Secrets>;
  } catch {
    throw new CannotStart(`The file ${file} is damaged. Bring it back from a backup, or delete it: then everybody signs in again.`);
  }
  const secrets: Secrets = {
    databaseAdmin: known.databaseAdmin ?? word(),
    postgres: { ...known.postgres, ...forEach(services, known.postgres) },
    nats: { ...known.nats, ...forEach(services, known.nats) },
    signingKeys: known.signingKeys ?? [signingKey()],
    cookieKeys: known.cookieKeys ?? [word()],
    sessionKey: known.sessionKey ?? word(),
    gatewayClientSecret: known.gatewayClientSecret ?? word(),
    linkKey: known.linkKey ?? word(),
    sealingKey: known.sealingKey ?? word(),
  };
  const wanted = JSON.stringify(secrets, null, 2);
  if (wanted !== text) {
    await writeFile(`${file}.new`, wanted, { mode: 0o600, flush: true });
    await rename(`${file}.new`, file);
  }
  return secrets;
}

function signingKey(): PrivateKey {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return { ...(privateKey.export({ format: 'jwk' }) as Record<string, string>), kid: randomBytes(8).toString('hex'), alg: 'ES256', use: 'sig' };
}

/** The keys without what makes them private. */
export const publicKeys = (keys: PrivateKey[]) => ({ keys: keys.map(({ d: _, ...open }) => open) });
