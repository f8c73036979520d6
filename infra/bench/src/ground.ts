import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { natsUser, prepareDatabase, startNats, startPostgres } from '@pearls/local';
import pg from 'pg';

/** Postgres and NATS of this measurement alone: durable, as they are for people. */
export interface Ground {
  folder: string;
  adminUrl: string;
  natsUrl: string;
  passwords: Record<string, string>;
  urlOf(service: string): string;
  stop(): Promise<void>;
}

export const SERVICES = ['applications', 'gateway', 'teller', 'listener'];
const PASSWORD = 'bench';

/** The bench hears what it tells itself, which no service may. */
const userOf = (service: string) => ({ ...natsUser(service, PASSWORD), ...(service === 'bench' && { neverPublish: [] }) });

export async function prepareGround(services: readonly string[] = SERVICES): Promise<Ground> {
  const folder = await mkdtemp(join(tmpdir(), 'pearls-bench-'));
  const passwords = Object.fromEntries(services.map((service) => [service, PASSWORD]));
  const postgres = await startPostgres({ dataFolder: join(folder, 'postgres') });
  const nats = await startNats({ dataFolder: join(folder, 'nats'), users: services.map(userOf) });
  await prepareDatabase(postgres.adminUrl, 'pearls', [...services], passwords);
  const urlOf = (service: string) => {
    const url = new URL(postgres.adminUrl);
    Object.assign(url, { username: service, password: PASSWORD, pathname: '/pearls' });
    return url.toString();
  };
  return {
    folder,
    adminUrl: postgres.adminUrl,
    natsUrl: nats.url,
    passwords,
    urlOf,
    async stop() {
      await nats.stop();
      await postgres.stop();
      await Promise.all([folder, postgres.dataFolder].map((path) => rm(path, { recursive: true, force: true })));
    },
  };
}

/** Speaks to the database of one service. */
export async function asService<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
