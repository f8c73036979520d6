import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applicationsService } from '@pearls/applications';
import { notificationsService } from '@pearls/notifications';
import type { ServiceDefinition } from '@pearls/service';
import { startService, type ServiceUnderTest } from '@pearls/testing';
import { parse } from 'yaml';
import { CHECKOUT } from '../../local/src/places.ts';

interface Alert {
  name: string;
  service?: string;
  sql?: string;
  do: string;
}

const { alerts } = parse(readFileSync(join(CHECKOUT, 'infra/observability/alerts.yaml'), 'utf8')) as { alerts: Alert[] };
const definitions: Record<string, ServiceDefinition> = { applications: applicationsService as ServiceDefinition, notifications: notificationsService as ServiceDefinition };

describe.each(Object.keys(definitions))('The alerts about %s', (name) => {
  let service: ServiceUnderTest;
  beforeAll(async () => {
    service = await startService(definitions[name]!, { env: { FILES_FOLDER: join(tmpdir(), 'pearls-no-files'), SEALING_KEY: 'a key for tests alone, long enough to be one' } });
  });
  afterAll(() => service.stop());

  it.each(alerts.filter((one) => one.sql && (one.service === 'every' || one.service === name)).map((one) => [one.name, one.sql!] as const))('count %s', async (_, sql) => {
    expect(await service.db.query(sql)).toEqual([{ count: '0' }]);
  });
});
