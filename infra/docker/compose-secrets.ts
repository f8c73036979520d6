import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { authorization, natsUser } from '../local/src/nats-users.ts';
import { publicKeys, secretsIn } from '../local/src/secrets.ts';
import { GATEWAY, SERVICES } from '../local/src/services.ts';

/** Writes the secret files that docker-compose.yml mounts. Repeating it keeps what is there. */
export async function writeComposeSecrets(folder: string): Promise<void> {
  const services = [...SERVICES, GATEWAY].map(({ name }) => name);
  await mkdir(folder, { recursive: true });
  // The folder is closed and the files are open: a container's user is nobody on this machine.
  await chmod(folder, 0o700);
  const secrets = await secretsIn(join(folder, 'secrets.json'), services);
  const files: Record<string, string> = {
    'database-admin-password': secrets.databaseAdmin,
    'nats-users.conf': `${authorization(services.map((name) => natsUser(name, secrets.nats[name]!)))}\n`,
    'signing-keys': JSON.stringify({ keys: secrets.signingKeys }),
    jwks: JSON.stringify(publicKeys(secrets.signingKeys)),
    'cookie-keys': secrets.cookieKeys.join(','),
    'session-key': secrets.sessionKey,
    'link-key': secrets.linkKey,
    'sealing-key': secrets.sealingKey,
    'gateway-client-secret': secrets.gatewayClientSecret,
  };
  files['database-plan'] = JSON.stringify({ adminUrl: `postgres://postgres:${files['database-admin-password']}@postgres:5432/postgres`, database: 'pearls', passwords: secrets.postgres });
  for (const name of services) {
    files[`${name}-database-url`] = `postgres://${name.replaceAll('-', '_')}:${secrets.postgres[name]}@postgres:5432/pearls`;
    files[`${name}-nats-password`] = secrets.nats[name]!;
  }
  for (const [name, content] of Object.entries(files)) {
    await rm(join(folder, name), { force: true });
    await writeFile(join(folder, name), content, { mode: 0o444 });
  }
}
