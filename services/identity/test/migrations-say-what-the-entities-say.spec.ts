import { startIdentity, type Identity } from './start-identity.js';

describe('The schema of identity', () => {
  let identity: Identity;
  beforeAll(async () => (identity = await startIdentity()));
  afterAll(() => identity.stop());

  it('has migrations that say what the entities say', async () => {
    const { upQueries } = await identity.db.driver.createSchemaBuilder().log();
    expect(upQueries.map((one) => one.query)).toEqual([]);
  });
});
