import { notificationsService } from '@pearls/notifications';
import { SETTINGS } from './letter-desk.js';
import { startService, type ServiceUnderTest } from '@pearls/testing';

describe('The schema of notifications', () => {
  let service: ServiceUnderTest;
  beforeAll(async () => {
    service = await startService(notificationsService, { env: SETTINGS });
  });
  afterAll(() => service.stop());

  it('has migrations that say what the entities say', async () => {
    const { upQueries } = await service.db.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });
});
