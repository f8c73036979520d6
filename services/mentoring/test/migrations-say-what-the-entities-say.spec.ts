import { startService, type ServiceUnderTest } from '@pearls/testing';
import { mentoringService } from '../src/index.js';

describe('The schema of mentoring', () => {
  let service: ServiceUnderTest;
  beforeAll(async () => (service = await startService(mentoringService)));
  afterAll(() => service.stop());

  it('has migrations that say what the entities say', async () => {
    const { upQueries } = await service.db.driver.createSchemaBuilder().log();
    expect(upQueries.map((one) => one.query)).toEqual([]);
  });
});
