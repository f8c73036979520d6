import { startService, type ServiceUnderTest } from '@pearls/testing';
import { juryService } from '../src/index.js';

describe('The schema of jury', () => {
  let service: ServiceUnderTest;
  beforeAll(async () => (service = await startService(juryService)));
  afterAll(() => service.stop());

  it('has migrations that say what the entities say', async () => {
    const { upQueries } = await service.db.driver.createSchemaBuilder().log();
    expect(upQueries.map((one) => one.query)).toEqual([]);
  });
});
