import { codeOf } from '@pearls/repository';
import type pg from 'pg';

/** So many different words there are; the first are frequent, the last are rare, as in any language. */
export const WORDS = 6_000;
const TITLE_WORDS = 6;
const TEXT_WORDS = 60;

const SYLLABLES = ['ba', 'ke', 'lo', 'mi', 'nu', 'ra', 'se', 'ti', 'vo', 'za', 'kul', 'tur', 'mar', 'ven', 'sol', 'gar', 'pil', 'ost', 'hav', 'lund'];

/** The word of a number: the same on every machine. */
export function wordOf(index: number): string {
  let rest = index + 400;
  let word = '';
  while (rest > 0) {
    word += SYLLABLES[rest % SYLLABLES.length];
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return word;
}

const facetChoices = {
  kind: ['case-study', 'method', 'good-practice'],
  country: ['DK', 'EE', 'FI', 'DE', 'LV', 'LT', 'PL', 'SE'],
  challenge: ['depopulation', 'ageing', 'youth-leaving', 'loneliness', 'social-division', 'vacant-spaces', 'low-participation'],
  tool: ['music', 'theatre', 'visual-art', 'heritage', 'crafts', 'festival', 'food'],
  population: ['under-2000', '2000-5000', '5000-20000', '20000-50000'],
} as const;

/** Fills the search with entries up to a number, in one statement, in the database. */
export async function fill(client: pg.Client, from: number, to: number): Promise<void> {
  const codes = Object.entries(facetChoices).map(([name, keys]) => keys.map((key) => codeOf(name as 'kind', key)!));
  const pick = (list: number[], salt: number) => `(array[${list.join()}])[1 + (n * ${salt} + n / 7) % ${list.length}]`;
  const facets = `array[${codes.map((list, index) => pick(list, 3 + 2 * index)).join()}]::smallint[]`;
  const some = (count: number, salt: number) => `(select string_agg(distinct w.word, ' ') from generate_series(1, ${count}) k, lateral (select floor(${WORDS} * power(random(), 2 + 0 * (n + k + ${salt})))::int as i) r join bench_words w on w.i = r.i)`;
  await client.query(`set statement_timeout = 0`);
  await client.query(`create table if not exists bench_words (i int primary key, word text not null)`);
  await client.query(`insert into bench_words select * from unnest($1::int[], $2::text[]) on conflict do nothing`, [Array.from({ length: WORDS }, (_, index) => index), Array.from({ length: WORDS }, (_, index) => wordOf(index))]);
  await client.query(
    `insert into known_places (id, names, display_name, country, version) select 'place-' || n, '[]', 'Place ' || n, 'LV', 1 from generate_series(0, 999) n on conflict do nothing`,
  );
  await client.query(
    `with made as materialized (
       select gen_random_uuid() as id, n, ${facets} as facets, ${some(TITLE_WORDS, 1)} as title, ${some(TEXT_WORDS, 2)} as words from generate_series($1::int, $2::int - 1) n
     ), written as (
       insert into publications (practice_id, slug, place_id, document, cards, csv, words, playbook_tools, published_at, first_published_at)
       select id, 'entry-' || n, 'place-' || n % 1000, json_build_object('id', id, 'title', title), json_build_object('source', json_build_object('id', id, 'slug', 'entry-' || n, 'kind', 'good-practice',
         'title', left(title, 100), 'summary', left(words, 160), 'language', 'en', 'placeId', 'place-' || n % 1000, 'placeName', 'Place ' || n % 1000, 'country', 'LV', 'challenges', array['ageing'], 'tools', array['music'],
         'publishedAt', '2026-01-01T00:00:00.000Z')), title, '{}', '{}', '2026-01-01'::timestamptz + n * interval '1 second', now() from made
     )
     insert into practice_search (practice_id, place_id, published_at, facets, title, everything)
     select id, 'place-' || n % 1000, '2026-01-01'::timestamptz + n * interval '1 second', facets, setweight(to_tsvector('simple', title), 'A'),
       setweight(to_tsvector('simple', title), 'A') || setweight(stems('english', title), 'A') || setweight(to_tsvector('simple', words), 'D') || setweight(stems('english', words), 'D')
         || array_to_tsvector(array(select '=' || f from unnest(facets) f)) from made`,
    [from, to],
  );
  await client.query(`insert into lexicon (word, shown, uses) select word, word, 1 from bench_words on conflict do nothing`);
  await client.query('vacuum analyze practice_search');
  await client.query('vacuum analyze publications');
  await client.query('vacuum analyze lexicon');
}

/** A search as a person does it. */
export interface Sought {
  text: string;
  country?: string;
  challenge?: string;
}

/** Rare and frequent words, one or two, some narrowed: the same for everybody. */
export const SOUGHT: Sought[] = Array.from({ length: 200 }, (_, index) => {
  const frequent = Math.floor(WORDS * ((index % 20) / 20) ** 2);
  const rare = Math.floor(WORDS * (0.3 + 0.7 * ((index * 37) % 100) / 100));
  return {
    text: index % 3 === 0 ? wordOf(frequent) : index % 3 === 1 ? wordOf(rare) : `${wordOf(frequent)} ${wordOf(Math.floor(frequent / 2))}`,
    ...(index % 4 === 1 && { country: facetChoices.country[index % 8] }),
    ...(index % 5 === 2 && { challenge: facetChoices.challenge[index % 7] }),
  };
});

