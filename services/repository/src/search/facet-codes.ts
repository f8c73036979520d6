import {
  CHALLENGE_KEYS,
  COST_BANDS,
  COUNTRIES,
  DIMENSION_KEYS,
  LANGUAGES,
  METHOD_KEYS,
  POPULATION_BANDS,
  PRACTICE_FACETS,
  PRACTICE_KINDS,
  SETTING_KEYS,
  TARGET_GROUP_KEYS,
  TOOL_KEYS,
  type PracticeFacetName,
} from '@pearls/contracts';

/** Keys only ever join at the end: the numbers made of them are stored. */
const KEYS: Record<Exclude<PracticeFacetName, 'pearlYear'>, readonly string[]> = {
  kind: PRACTICE_KINDS,
  country: COUNTRIES,
  challenge: CHALLENGE_KEYS,
  dimension: DIMENSION_KEYS,
  tool: TOOL_KEYS,
  method: METHOD_KEYS,
  targetGroup: TARGET_GROUP_KEYS,
  setting: SETTING_KEYS,
  population: POPULATION_BANDS,
  cost: COST_BANDS,
  language: LANGUAGES,
};

const ROOM = 200;
const FIRST_YEAR = 2000;
const ORDER: readonly PracticeFacetName[] = ['kind', 'country', 'challenge', 'dimension', 'tool', 'method', 'targetGroup', 'setting', 'population', 'cost', 'language', 'pearlYear'];

/** The numbers a facet's values lie between. */
export const rangeOf = (name: PracticeFacetName): [low: number, high: number] => {
  const low = (ORDER.indexOf(name) + 1) * ROOM;
  return [low, low + ROOM - 1];
};

/** The number that stands for one value of a facet: small, so that many rows are counted quickly. */
export function codeOf(name: PracticeFacetName, key: string | number): number | undefined {
  const index = name === 'pearlYear' ? Number(key) - FIRST_YEAR : KEYS[name].indexOf(String(key));
  return index < 0 || index >= ROOM ? undefined : rangeOf(name)[0] + index;
}

/** The facet and value a number stands for. */
export function meaningOf(code: number): { name: PracticeFacetName; key: string } | undefined {
  const name = ORDER[Math.floor(code / ROOM) - 1];
  if (!name) return undefined;
  const index = code % ROOM;
  const key = name === 'pearlYear' ? String(FIRST_YEAR + index) : KEYS[name][index];
  return key === undefined ? undefined : { name, key };
}

/** Values in their own order, years from the newest. */
export const inOrder = (name: PracticeFacetName) => (a: { key: string }, b: { key: string }) => (name === 'pearlYear' ? Number(b.key) - Number(a.key) : (codeOf(name, a.key) ?? 0) - (codeOf(name, b.key) ?? 0));

/** A filter as a lexeme among the words: no word begins with this sign. */
export const lexemeOf = (code: number) => `=${code}`;

export const FACET_NAMES = PRACTICE_FACETS;
