import { notificationsService } from '@pearls/notifications';
import { startService, type ServiceUnderTest } from '@pearls/testing';

describe('The schema of notifications', () => {
  let service: ServiceUnderTest;
  beforeAll(async () => {
    service = await startService(notificationsService);
  });
  afterAll(() => service.stop());

  it('has migrations that say what the entities say', async () => {
    const { upQueries } = await service.db.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });
});
