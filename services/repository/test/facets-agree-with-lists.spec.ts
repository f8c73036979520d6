import { CHALLENGE_KEYS, COUNTRIES, METHOD_KEYS, practices, PRACTICE_KINDS, TOOL_KEYS, type PracticeFacetName, type PracticeFilter } from '@pearls/contracts';
import { aVisitor } from '@pearls/testing';
import fc from 'fast-check';
import { idOfRecorded, loadHistory } from '../src/seed/history.js';
import { startRepository, type RepositoryUnderTest } from './builders.js';

const some = <T>(values: readonly T[]) => fc.option(fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 2 }), { nil: undefined });

const filters: fc.Arbitrary<Partial<PracticeFilter>> = fc.record(
  {
    text: fc.constantFrom(undefined, 'town', 'culture', 'young', 'Rujiena', 'barcamp'),
    country: some(COUNTRIES.slice(0, 8)),
    challenge: some(CHALLENGE_KEYS),
    tool: some(TOOL_KEYS),
    method: some(METHOD_KEYS),
    kind: some(PRACTICE_KINDS),
    pearlYear: some([2024, 2025, 2026]),
  },
  { requiredKeys: [] },
) as never;

describe('The counts beside the filters', () => {
  let service: RepositoryUnderTest;
  beforeAll(async () => {
    service = await startRepository();
    await loadHistory(service.app, service.clock.now());
  });
  afterAll(() => service.stop());

  const search = (query: Partial<PracticeFilter>) => service.as(aVisitor)(practices.search, { query: { ...query, limit: 50 } });

  it('are what the list has when the value is chosen', async () => {
    await fc.assert(
      fc.asyncProperty(filters, fc.nat(), async (filter, pick) => {
        const { facets } = await search(filter);
        const values = facets.flatMap(({ name, values: all }) => all.map(({ key, count }) => ({ name, key, count })));
        if (!values.length) return;
        // One value at random, chosen alone in its filter: others of the same filter would widen it.
        const { name, key, count } = values[pick % values.length]!;
        const chosen = { ...filter, [name]: [name === 'pearlYear' ? Number(key) : key] };
        expect([name, key, (await search(chosen)).total]).toEqual([name, key, count]);
      }),
      { numRuns: 80 },
    );
  });

  it('are exact up to two thousand, and say that there are more above', async () => {
    const copies = async (count: number) =>
      service.db.query(
        `with base as (select p.*, s.facets, s.title, s.everything from publications p join practice_search s using (practice_id) where p.practice_id = $1),
           made as (select gen_random_uuid() as id, n from generate_series(1, $2::int) n),
           written as (insert into publications (practice_id, slug, place_id, document, cards, csv, words, playbook_tools, published_at, first_published_at)
             select id, 'copy-' || id, place_id, document, cards, csv, '{}', '{}', published_at - n * interval '1 second', first_published_at from base, made)
         insert into practice_search (practice_id, place_id, published_at, facets, title, everything) select id, place_id, published_at - n * interval '1 second', facets, title, everything from base, made`,
        [idOfRecorded('youth-hackathon-peipsiaare'), count],
      );
    await copies(1_990);
    expect(await search({ text: 'hackathon' })).toMatchObject({ total: 1_991, capped: false });
    expect(await search({ country: ['EE'] })).toMatchObject({ total: 1_991, capped: false });
    await copies(100);
    const ofFacet = (facets: { name: PracticeFacetName; values: { key: string; count: number }[] }[], name: PracticeFacetName, key: string) => facets.find((one) => one.name === name)!.values.find((one) => one.key === key)!.count;
    for (const query of [{ text: 'hackathon' }, { country: ['EE' as const] }, {}]) {
      const { total, capped, items, facets } = await search(query);
      expect([total, capped, items.length]).toEqual([2_000, true, 50]);
      expect(ofFacet(facets, 'method', 'hackathon')).toBeLessThanOrEqual(2_000);
    }
    expect((await search({ country: ['EE'] })).items.map(({ placeId }) => placeId)).toEqual(Array.from({ length: 50 }, () => 'peipsiaare'));
  });

  it('reads on in order when there are more than are counted', async () => {
    const first = await service.as(aVisitor)(practices.search, { query: { country: ['EE'], limit: 50 } });
    const second = await service.as(aVisitor)(practices.search, { query: { country: ['EE'], limit: 50, cursor: first.next } });
    const rows = await service.db.query<{ slug: string }[]>(`select p.slug from practice_search s join publications p using (practice_id) where s.place_id = 'peipsiaare' order by s.published_at desc, s.practice_id desc limit 100`);
    const cards = [...first.items, ...second.items];
    expect(cards).toHaveLength(100);
    // The cards of the copies are those of the original; what tells them apart is how many there are and that the second page is another one.
    expect(rows).toHaveLength(100);
    expect(first.next).not.toBe(second.next);
    expect(second.facets).toEqual([]);
  });
});
