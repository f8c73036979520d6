import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Clock } from '@pearls/domain';
import type { RunningService, ServiceDefinition, ServiceSettings } from '@pearls/service';
import type { Log } from './log.ts';
import { CHECKOUT } from './places.ts';
import { publicKeys, type Secrets } from './secrets.ts';

/** What a service may need to know of the platform it is part of. */
export interface Ground {
  folder: string;
  address: string;
  port: number;
  secrets: Secrets;
  env: NodeJS.ProcessEnv;
  postgresUrl: string;
  nats: { url: string; hasUsers: boolean };
  log: Log;
  /** Where the services that are up already listen. */
  urls: Record<string, string>;
  /** In the place of the database's clock. */
  clock?: Clock;
}

/** A service as the local platform runs it: its name and the settings only it has. */
export interface LocalService {
  name: string;
  settings?(ground: Ground): Record<string, string>;
}

/** Reached from this machine alone, everybody comes from one address: what an address may do is then no measure of one person. */
const onThisMachineAlone = (env: NodeJS.ProcessEnv) => !env['PEARLS_HOST'] && !env['PUBLIC_URL'];
const FOR_MANY_AT_ONE_ADDRESS = JSON.stringify({ signIn: 6_000, writes: 6_000, reads: 30_000, anonymous: 30_000 });

/** The services, side by side. */
export const SERVICES: LocalService[] = [
  {
    name: 'identity',
    settings: ({ secrets, env }) => ({
      ...(onThisMachineAlone(env) && { ADDRESS_ALLOWANCE: '100' }),
      SIGNING_KEYS: JSON.stringify({ keys: secrets.signingKeys }),
      COOKIE_KEYS: secrets.cookieKeys.join(','),
      GATEWAY_CLIENT_SECRET: secrets.gatewayClientSecret,
      LINK_KEY: secrets.linkKey,
    }),
  },
  { name: 'applications', settings: ({ folder }) => ({ FILES_FOLDER: join(folder, 'files') }) },
  { name: 'action-plans', settings: ({ folder }) => ({ FILES_FOLDER: join(folder, 'plan-files') }) },
  { name: 'jury' },
  { name: 'mentoring' },
  { name: 'repository' },
  // Login shells set MAIL too, to the path of a mailbox file: only the address of a mail server is meant for us.
  {
    name: 'notifications',
    settings: ({ env, secrets }) => ({
      MAIL: /^smtps?:/.test(env['MAIL'] ?? '') ? env['MAIL']! : 'mailbox',
      SEALING_KEY: secrets.sealingKey,
      WEBHOOKS_TO_THIS_MACHINE: String(onThisMachineAlone(env)),
    }),
  },
];

/** The one door, opened when everything behind it stands. */
export const GATEWAY: LocalService = {
  name: 'gateway',
  settings: ({ secrets, urls, port, env }) => ({
    PORT: String(port),
    // Both loopback addresses: browsers disagree which one localhost is.
    HOST: env['PEARLS_HOST'] ?? 'localhost',
    SERVICES: JSON.stringify(urls),
    PORTALS: JSON.stringify(portals()),
    SESSION_KEY: secrets.sessionKey,
    GATEWAY_CLIENT_SECRET: secrets.gatewayClientSecret,
    ...(onThisMachineAlone(env) && !env['LIMITS'] && { LIMITS: FOR_MANY_AT_ONE_ADDRESS }),
  }),
};

/** The portals by the path they are served under, as far as they are built. */
export function portals(): Record<string, string> {
  const places: Record<string, string> = { '/': 'apps/website', '/applicant/': 'apps/applicant', '/jury/': 'apps/jury', '/admin/': 'apps/admin', '/gallery/': 'libs/ui/gallery' };
  const built = Object.entries(places).map(([path, app]) => [path, ['dist/browser', 'dist'].map((folder) => join(CHECKOUT, app, folder)).find((folder) => ['index.html', 'index.csr.html'].some((page) => existsSync(join(folder, page))))] as const);
  return Object.fromEntries(built.filter((entry): entry is [string, string] => entry[1] !== undefined));
}

/** A service that is up, and its definition. */
export interface Up {
  definition: ServiceDefinition;
  running: RunningService;
}

/** What the package of a service calls its definition: `action-plans` → `actionPlansService`. */
export const exportOf = (name: string) => `${name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}Service`;

/** Starts one service in this process, with its own role at Postgres and its own user at NATS. */
export async function startService(service: LocalService, ground: Ground): Promise<Up> {
  const { name } = service;
  const { secrets, address, env, postgresUrl, nats, log, clock } = ground;
  const { serve } = await import('@pearls/service');
  const module = (await import(`@pearls/${name}`)) as Record<string, ServiceDefinition<ServiceSettings>>;
  const definition = module[exportOf(name)];
  if (!definition) throw new Error(`@pearls/${name} does not export its definition`);
  const url = new URL(postgresUrl);
  Object.assign(url, { username: name.replaceAll('-', '_'), password: secrets.postgres[name]!, pathname: '/pearls' });
  const settings = {
    ...env,
    DATABASE_URL: url.toString(),
    NATS_URL: nats.url,
    NATS_USER: nats.hasUsers ? name : env['NATS_USER'],
    NATS_PASSWORD: nats.hasUsers ? secrets.nats[name] : env['NATS_PASSWORD'],
    ISSUER: `${address}/oidc`,
    JWKS: JSON.stringify(publicKeys(secrets.signingKeys)),
    PUBLIC_URL: address,
    HOST: '127.0.0.1',
    PORT: '0',
    ...service.settings?.(ground),
  };
  return { definition, running: await serve(definition, settings, { log: log.of(name), clock }) };
}
