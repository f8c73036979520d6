import { startService, type ServiceUnderTest } from '@pearls/testing';
import { repositoryService } from '../src/index.js';

describe('The schema of repository', () => {
  let service: ServiceUnderTest;
  beforeAll(async () => (service = await startService(repositoryService)));
  afterAll(() => service.stop());

  it('has migrations that say what the entities say', async () => {
    const { upQueries } = await service.db.driver.createSchemaBuilder().log();
    expect(upQueries.map((one) => one.query)).toEqual([]);
  });

  it('folds letters as the code does', async () => {
    const { fold } = await import('../src/search/words.js');
    const letters = [...'àáâãäåāăąçćčďèéêëēėęěģìíîïīįķļłľñńņňòóôõöøōőŕřśšşșťțùúûüūůűųýÿžźżæß'];
    const rows = await service.db.query<{ folded: string }[]>(`select fold_letters(l) as folded from unnest($1::text[]) with ordinality as t(l, n) order by n`, [letters]);
    expect(rows.map(({ folded }) => folded)).toEqual(letters.map(fold));
  });
});
