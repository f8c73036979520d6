import { startGateway } from './start-gateway.js';

it('Migrations say what the entities say', async () => {
  const gateway = await startGateway();
  const { upQueries } = await gateway.service.db.driver.createSchemaBuilder().log();
  await gateway.stop();

  expect(upQueries.map(({ query }) => query)).toEqual([]);
});
