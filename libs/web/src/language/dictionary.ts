import type { PluralText } from '@pearls/ui/texts/english-ui-texts';

/** Texts by key, nested; a text that depends on a number lists its plural forms. */
export interface Dictionary {
  readonly [key: string]: string | PluralText | Dictionary;
}

/** Where the texts of one part of a portal come from, by language; each is a chunk of its own. */
export type TextSource = Readonly<Record<string, () => Promise<{ default: Dictionary }>>>;

/** The entry of a dotted key. */
export function entryOf(dictionary: Dictionary | undefined, key: string): string | PluralText | undefined {
  let found: Dictionary[string] | undefined = dictionary;
  for (const part of key.split('.')) {
    if (typeof found !== 'object') return undefined;
    found = (found as Dictionary)[part];
  }
  return typeof found === 'string' || isPlural(found) ? found : undefined;
}

const isPlural = (entry: Dictionary[string] | undefined): entry is PluralText => typeof entry === 'object' && typeof entry['other'] === 'string';

/** Lays one dictionary over another. */
export function merge(below: Dictionary, above: Dictionary): Dictionary {
  const result: Record<string, Dictionary[string]> = { ...below };
  for (const [key, value] of Object.entries(above)) {
    const under = result[key];
    result[key] = typeof value === 'object' && typeof under === 'object' ? merge(under as Dictionary, value as Dictionary) : value;
  }
  return result;
}
