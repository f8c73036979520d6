import type { Statement } from '@pearls/persistence';

/** So many matches are counted and ranked; there may be more. */
export const CAP = 2_000;
/** So many matches in the title are looked at besides, when there are more than that. */
export const TITLE_CAP = 500;

/* Counts of the values of filters that are not set come from what was found; a filter that is set is counted without itself. */
const facets = (wanted: string, counted: string, others: string) => `
  case when ${wanted} then coalesce((
    select json_agg(json_build_array(code, n)) from (
      select code, count(*)::int as n from ${counted} c, unnest(c.facets) as code
      where not exists (select from own where code between low and high) group by code
      union all
      select code, count(*)::int from own, lateral (${others}) c, unnest(c.facets) as code where code between low and high group by code
    ) every), '[]') else '[]' end::text as facets`;

const shown = (by: string, language: string) => `
  coalesce((select json_agg(coalesce(p.cards -> ${language}, p.cards -> 'source') order by ${by}) from shown s join publications p on p.practice_id = s.practice_id), '[]')::text as items`;

const LAST = (rank: string) => `
  (select json_build_array(${rank}, to_char(published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), practice_id) from shown order by number desc limit 1)::text as last`;

/**
 * Searches words. Parameters: words as a query, the text itself for stems, language of the stems, filters as a query, the
 * filters without each that is set, their ranges (low, high), limit, where the page begins (rank, time, id), language of
 * the cards, whether facets are wanted, whether the newest stand first.
 */
export const SEARCH: Statement = {
  name: 'search-practices',
  text: `
  with q as materialized (
    select words, words && $4::tsquery as whole from (select $1::tsquery || stems_sought('english', $2) || stems_sought($3::regconfig, $2) as words) w
  ), own as (
    select * from unnest($5::text[], $6::int[], $7::int[]) as o(filter, low, high)
  ), hits as materialized (
    select s.practice_id, s.published_at, s.facets, s.title from q, practice_search s where s.everything @@ q.whole limit ${CAP + 1}
  ), size as materialized (
    select count(*) as n from hits
  ), counted as materialized (
    select * from hits limit ${CAP}
  ), titled as (
    select s.practice_id, s.published_at, s.title from size, q, practice_search s where size.n > ${CAP} and s.title @@ q.words and s.everything @@ q.whole limit ${TITLE_CAP}
  ), ranked as (
    select practice_id, published_at, case when $14::boolean then 0 else ts_rank(title, q.words) end as rank from q, (
      select practice_id, published_at, title from counted
      union all select t.* from titled t where not exists (select from counted c where c.practice_id = t.practice_id)
    ) found
  ), page as materialized (
    select *, row_number() over (order by rank desc, published_at desc, practice_id desc) as number from ranked
    where $9::real is null or (rank, published_at, practice_id) < ($9::real, $10::timestamptz, $11::uuid)
    order by rank desc, published_at desc, practice_id desc limit $8::int + 1
  ), shown as materialized (
    select * from page where number <= $8::int
  )
  select ${shown('s.number', '$12::text')},
    least((select n from size), ${CAP})::int as total, (select n from size) > ${CAP} as capped, (select count(*) from page) > $8::int as more,
    ${LAST('rank::text')},
    ${facets('$13::boolean', 'counted', `select s.facets from q, practice_search s where s.everything @@ (q.words && own.filter::tsquery) limit ${CAP}`)}`,
};

const othersThanWords = `
  (select s.facets from practice_search s where own.filter = '' limit ${CAP}) union all
  (select s.facets from practice_search s where own.filter <> '' and s.everything @@ own.filter::tsquery limit ${CAP})`;

const AFTER = `($5::timestamptz is null or (s.published_at, s.practice_id) < ($5::timestamptz, $6::uuid))`;
const NEWEST = `order by s.published_at desc, s.practice_id desc limit $4::int + 1`;

const browse = (name: string, where: string, page: string): Statement => ({
  name,
  text: `
  with own as (
    select * from unnest($1::text[], $2::int[], $3::int[]) as o(filter, low, high)
  ), hits as materialized (
    select s.practice_id, s.published_at, s.facets from practice_search s where ${where} limit ${CAP + 1}
  ), size as materialized (
    select count(*) as n from hits
  ), counted as (
    select * from hits limit ${CAP}
  ), page as materialized (
    select *, row_number() over (order by published_at desc, practice_id desc) as number from (${page}) s
  ), shown as materialized (
    select * from page where number <= $4::int
  )
  select ${shown('s.number', '$7::text')},
    least((select n from size), ${CAP})::int as total, (select n from size) > ${CAP} as capped, (select count(*) from page) > $4::int as more,
    ${LAST('null::text')},
    ${facets('$8::boolean', 'counted', othersThanWords)}`,
});

/** All practices, the newest first. Parameters: own filters (as above), limit, where the page begins (time, id), language, whether facets are wanted. */
export const BROWSE: Statement = browse('browse-practices', 'true', `select s.practice_id, s.published_at from practice_search s where ${AFTER} ${NEWEST}`);

/** The same, narrowed. One parameter more: the filters as a query. Few are sorted, many are read in order. */
export const BROWSE_FILTERED: Statement = browse(
  'browse-practices-filtered',
  's.everything @@ $9::tsquery',
  `(select s.practice_id, s.published_at from size, hits s where size.n <= ${CAP} and ${AFTER} ${NEWEST})
   union all
   (select s.practice_id, s.published_at from size, practice_search s where size.n > ${CAP} and s.everything @@ $9::tsquery and ${AFTER} ${NEWEST})`,
);

/** Places of what was found. Parameters: words, text, language of the stems, filters (all as queries, '' for none), language of titles. */
export const MAP: Statement = {
  name: 'map-practices',
  text: `
  with q as materialized (
    select case when $1 = '' then $4::tsquery else ($1::tsquery || stems_sought('english', $2) || stems_sought($3::regconfig, $2)) && $4::tsquery end as whole
  ), hits as materialized (
    (select s.practice_id, s.place_id, s.published_at from q, practice_search s where numnode(q.whole) > 0 and s.everything @@ q.whole limit ${CAP + 1})
    union all
    (select s.practice_id, s.place_id, s.published_at from q, practice_search s where numnode(q.whole) = 0 limit ${CAP + 1})
  ), numbered as (
    select *, row_number() over (partition by place_id order by published_at desc, practice_id desc) as number, count(*) over (partition by place_id) as n from (select * from hits limit ${CAP}) h
  )
  select coalesce(json_agg(json_build_object('placeId', k.id, 'placeName', k.display_name, 'country', k.country, 'latitude', k.latitude, 'longitude', k.longitude, 'count', of.n, 'practices', of.practices) order by k.id), '[]')::text as items,
    (select count(*) from hits) > ${CAP} as capped
  from (
    select n.place_id, max(n.n)::int as n,
      json_agg(json_build_object('slug', p.slug, 'title', coalesce(p.cards -> $5 ->> 'title', p.cards -> 'source' ->> 'title'), 'kind', p.cards -> 'source' ->> 'kind') order by n.number) filter (where n.number <= 20) as practices
    from numbered n join publications p on p.practice_id = n.practice_id where n.number <= 20 group by n.place_id
  ) of join known_places k on k.id = of.place_id where k.latitude is not null and k.longitude is not null`,
};

/** What may have been meant. Parameter: words. A word that occurs, or with which one begins, stays as it is. */
export const CORRECT: Statement = {
  name: 'correct-words',
  text: `
  select t.typed, exists (select from lexicon l where l.word = t.typed) or exists (select from lexicon l where l.word >= t.typed and l.word < t.typed || chr(1114111) and t.n = cardinality($1::text[])) as known,
    (select json_agg(json_build_object('word', c.word, 'shown', c.shown, 'likeness', c.likeness) order by c.likeness desc, c.uses desc) from (
      select l.word, l.shown, l.uses, similarity(l.word, t.typed) as likeness from lexicon l where l.word % t.typed order by 4 desc, l.uses desc limit 8
    ) c) as candidates
  from unnest($1::text[]) with ordinality as t(typed, n) order by t.n`,
};
