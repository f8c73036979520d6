import type { PracticeFacetName, PracticeFilter } from '@pearls/contracts';
import type { Statement } from '@pearls/persistence';
import { codeOf, FACET_NAMES, lexemeOf, rangeOf } from './facet-codes.js';
import { BROWSE, BROWSE_FILTERED, SEARCH } from './statements.js';
import { soughtLexemes, soughtWords, stemmerOf } from './words.js';

/** The values of each filter that is set. */
export type Chosen = Partial<Record<PracticeFacetName, (string | number)[]>>;

/** Where a page begins: after this rank, time and id. */
export interface Beginning {
  rank: string | null;
  at: string;
  id: string;
}

export interface PageOptions {
  language?: PracticeFilter['displayLanguage'];
  begins?: Beginning;
  newestFirst?: boolean;
  limit: number;
}

export function chosenIn(filters: Omit<PracticeFilter, 'text' | 'displayLanguage'>): Chosen {
  return Object.fromEntries(FACET_NAMES.flatMap((name) => (filters[name]?.length ? [[name, filters[name]]] : [])));
}

/** The filters as a query, without the one named. */
export const lexemesOf = (chosen: Chosen, without?: PracticeFacetName) =>
  soughtLexemes(Object.entries(chosen).flatMap(([name, values]) => (name === without ? [] : [values.map((value) => lexemeOf(codeOf(name as PracticeFacetName, value) ?? 0))])));

/** The one statement that finds a page and counts beside it, with its values. */
export function pageOf(words: readonly string[], text: string, chosen: Chosen, { language, begins, newestFirst = false, limit }: PageOptions): { statement: Statement; values: unknown[] } {
  const names = Object.keys(chosen) as PracticeFacetName[];
  const own = [names.map((name) => lexemesOf(chosen, name)), names.map((name) => rangeOf(name)[0]), names.map((name) => rangeOf(name)[1])];
  const filter = lexemesOf(chosen);
  const rest = [begins?.at ?? null, begins?.id ?? null, language ?? 'source', !begins];
  if (words.length) return { statement: SEARCH, values: [soughtWords(words), text, stemmerOf(language), filter, ...own, limit, begins?.rank ?? null, ...rest, newestFirst] };
  return filter ? { statement: BROWSE_FILTERED, values: [...own, limit, ...rest, filter] } : { statement: BROWSE, values: [...own, limit, ...rest] };
}
