import type { ParamMap, Params } from '@angular/router';
import { COUNTRIES } from '@pearls/contracts/applications/places';
import { LANGUAGES } from '@pearls/contracts/forms';
import type { PracticeFacetName, PracticeFilter } from '@pearls/contracts/repository/search';
import * as v from '@pearls/contracts/repository/vocabulary';

/** The filters in the order they are offered, with the values there can be. */
export const FILTERS: readonly { readonly name: PracticeFacetName; readonly keys?: readonly string[] }[] = [
  { name: 'challenge', keys: v.CHALLENGE_KEYS },
  { name: 'country', keys: COUNTRIES },
  { name: 'tool', keys: v.TOOL_KEYS },
  { name: 'method', keys: v.METHOD_KEYS },
  { name: 'targetGroup', keys: v.TARGET_GROUP_KEYS },
  { name: 'dimension', keys: v.DIMENSION_KEYS },
  { name: 'setting', keys: v.SETTING_KEYS },
  { name: 'population', keys: v.POPULATION_BANDS },
  { name: 'cost', keys: v.COST_BANDS },
  { name: 'kind', keys: v.PRACTICE_KINDS },
  { name: 'pearlYear' },
  { name: 'language', keys: LANGUAGES },
];

const MOST_CHARACTERS = 200;
const A_YEAR = /^2[01]\d\d$/;

/** What a reader asks for, as it stands in the address. */
export interface Wishes {
  readonly text: string;
  readonly chosen: Readonly<Partial<Record<PracticeFacetName, readonly string[]>>>;
  readonly newest: boolean;
  readonly cursor?: string;

  /** How many stand on the pages before this one. */
  readonly before: number;
}

/** Reads an address; what nobody could have chosen is left out. */
export function wishesIn(address: ParamMap): Wishes {
  const chosen = FILTERS.map(({ name, keys }) => [name, [...new Set(address.getAll(name))].filter((one) => (keys ? keys.includes(one) : A_YEAR.test(one))).slice(0, 20)] as const);
  return {
    text: (address.get('text') ?? '').trim().slice(0, MOST_CHARACTERS),
    chosen: Object.fromEntries(chosen.filter(([, values]) => values.length)),
    newest: address.get('order') === 'newest',
    cursor: address.get('cursor') || undefined,
    before: Math.max(0, Math.trunc(Number(address.get('before'))) || 0),
  };
}

/** The same wishes as an address, from the first page on. */
export function addressOf({ text, chosen, newest }: Pick<Wishes, 'text' | 'chosen' | 'newest'>): Params {
  return { ...(text && { text }), ...chosen, ...(newest && { order: 'newest' }) };
}

/** Without one value of one filter. */
export function without({ chosen, ...rest }: Wishes, name: PracticeFacetName, key: string): Params {
  const left = chosen[name]?.filter((one) => one !== key) ?? [];
  const { [name]: _, ...others } = chosen;
  return addressOf({ ...rest, chosen: left.length ? { ...others, [name]: left } : others });
}

export const filterOf = ({ text, chosen }: Wishes): PracticeFilter => ({ ...(text && { text }), ...chosen }) as PracticeFilter;

export const isNarrowed = ({ text, chosen }: Wishes) => text !== '' || Object.keys(chosen).length > 0;
