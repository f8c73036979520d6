import { Injectable } from '@nestjs/common';
import { isPrintable, type PracticeFacetName, type PracticeFilter, type PracticeQuery, type SearchCorrection } from '@pearls/contracts';
import { NotFound } from '@pearls/domain';
import { run } from '@pearls/persistence';
import { WrittenJson } from '@pearls/service';
import { DataSource } from 'typeorm';
import { validate as isUUID } from 'uuid';
import { FACET_NAMES, inOrder, meaningOf } from './facet-codes.js';
import { Lexicon } from './lexicon.service.js';
import { chosenIn, lexemesOf, pageOf, type Beginning, type Chosen, type PageOptions } from './page.js';
import { MAP } from './statements.js';
import { soughtWords, stemmerOf, wordsOf } from './words.js';

interface Found {
  items: string;
  total: number;
  capped: boolean;
  more: boolean;
  last: string | null;
  facets: string;
}

const PAGE = 20;

/** The search of the repository: one statement for a page with its counts, JSON as Postgres wrote it. */
@Injectable()
export class PracticeSearch {
  constructor(
    private readonly db: DataSource,
    private readonly lexicon: Lexicon,
  ) {}

  async search({ text = '', displayLanguage, cursor, limit = PAGE, order, ...filters }: PracticeQuery): Promise<WrittenJson> {
    const begins = cursor === undefined ? undefined : await this.beginning(cursor);
    const chosen = chosenIn(filters);
    const find = (words: readonly string[], sought: string) => this.find(words, sought, chosen, { language: displayLanguage, begins, newestFirst: order === 'newest', limit });
    const words = wordsOf(text);
    let found = await find(words, text);
    let correction: SearchCorrection | undefined;
    if (words.length && found.total === 0) {
      const meant = await this.lexicon.correct(words);
      if (meant) {
        found = await find(meant.words, meant.shown);
        correction = { from: text.trim(), to: meant.shown.slice(0, 200) };
      }
    }
    return new WrittenJson(
      `{"items":${found.items},"total":${found.total},"capped":${found.capped},"facets":${JSON.stringify(begins ? [] : facetsOf(found.facets, chosen))}` +
        `${correction ? `,"correction":${JSON.stringify(correction)}` : ''}${found.more && found.last ? `,"next":"${Buffer.from(found.last).toString('base64url')}"` : ''}}`,
    );
  }

  async map({ text = '', displayLanguage, ...filters }: PracticeFilter): Promise<WrittenJson> {
    const chosen = chosenIn(filters);
    const ask = async (words: readonly string[], sought: string) => (await run<{ items: string; capped: boolean }>(this.db, MAP, [soughtWords(words), sought, stemmerOf(displayLanguage), lexemesOf(chosen), displayLanguage ?? 'source']))[0]!;
    const words = wordsOf(text);
    let found = words.length || !text.trim() ? await ask(words, text) : { items: '[]', capped: false };
    let correction: SearchCorrection | undefined;
    if (words.length && found.items === '[]') {
      const meant = await this.lexicon.correct(words);
      if (meant) {
        found = await ask(meant.words, meant.shown);
        correction = { from: text.trim(), to: meant.shown.slice(0, 200) };
      }
    }
    return new WrittenJson(`{"items":${found.items},"capped":${found.capped}${correction ? `,"correction":${JSON.stringify(correction)}` : ''}}`);
  }

  private async find(words: readonly string[], text: string, chosen: Chosen, options: PageOptions): Promise<Found> {
    if (text.trim() && !words.length) return NOTHING;
    const { statement, values } = pageOf(words, text, chosen, options);
    return (await run<Found & object>(this.db, statement, values))[0]!;
  }

  /** Postgres decides whether what came back through other hands can be read: it may be anything. */
  private async beginning(cursor: string): Promise<Beginning> {
    const place = decoded(cursor);
    const [row] = place ? await this.db.query<{ fits: boolean }[]>(`select pg_input_is_valid($1, 'timestamptz') and ($2::text is null or pg_input_is_valid($2, 'real')) as fits`, [place.at, place.rank]) : [];
    if (!place || !row?.fits) throw new NotFound('This cursor leads nowhere. Begin at the first page.');
    return place;
  }
}

const NOTHING: Found = { items: '[]', total: 0, capped: false, more: false, last: null, facets: '[]' };

function decoded(cursor: string): Beginning | undefined {
  try {
    const [rank, at, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
    const fits = (rank === null || (typeof rank === 'string' && rank.length < 40 && isPrintable(rank))) && typeof at === 'string' && at.length < 60 && isPrintable(at) && isUUID(id);
    return fits ? { rank: rank as string | null, at, id: id as string } : undefined;
  } catch {
    return undefined;
  }
}

/** Counts by facet; a value that is chosen is there even when nothing has it. */
function facetsOf(counted: string, chosen: Chosen) {
  const byName = new Map<PracticeFacetName, Map<string, number>>();
  const valuesOf = (name: PracticeFacetName) => byName.get(name) ?? byName.set(name, new Map()).get(name)!;
  for (const [name, values] of Object.entries(chosen)) for (const value of values) valuesOf(name as PracticeFacetName).set(String(value), 0);
  for (const [code, count] of JSON.parse(counted) as [number, number][]) {
    const meaning = meaningOf(code);
    if (meaning) valuesOf(meaning.name).set(meaning.key, count);
  }
  return FACET_NAMES.flatMap((name) => {
    const values = [...(byName.get(name) ?? [])].map(([key, count]) => ({ key, count })).sort(inOrder(name));
    return values.length ? [{ name, values }] : [];
  });
}
