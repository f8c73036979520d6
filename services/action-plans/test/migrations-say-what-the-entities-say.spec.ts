import { startService, type ServiceUnderTest } from '@pearls/testing';
import { actionPlansService } from '../src/index.js';

describe('The schema of action-plans', () => {
  let service: ServiceUnderTest;
  beforeAll(async () => (service = await startService(actionPlansService, { env: { FILES_FOLDER: '/tmp' } })));
  afterAll(() => service.stop());

  it('has migrations that say what the entities say', async () => {
    const { upQueries } = await service.db.driver.createSchemaBuilder().log();
    expect(upQueries.map((one) => one.query)).toEqual([]);
  });
});
