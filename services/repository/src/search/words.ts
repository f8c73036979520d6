import type { Language } from '@pearls/contracts';
import { foldName } from '@pearls/reference/places';

/** Languages whose word stems Postgres knows. Words of the others are found as they are, and by how they begin. */
const STEMMERS: Partial<Record<Language, string>> = { en: 'english', da: 'danish', de: 'german', et: 'estonian', fi: 'finnish', lt: 'lithuanian', nb: 'norwegian', sv: 'swedish' };

export const stemmerOf = (language: Language | undefined) => (language && STEMMERS[language]) ?? 'simple';

/** Words as they are searched: folded, parted by one space. */
export const fold = (text: string) => foldName(text);

const MOST_WORDS = 12;

/** The words of a search, folded. */
export const wordsOf = (text: string): string[] => fold(text).split(' ').filter(Boolean).slice(0, MOST_WORDS);

const quoted = (lexeme: string) => `'${lexeme.replace(/['\\]/g, '')}'`;

/** All words, the last one also as a beginning: people look while they type. */
export const soughtWords = (words: readonly string[]) => words.map((word, index) => (index === words.length - 1 && word.length > 2 ? `${quoted(word)}:*` : quoted(word))).join(' & ');

/** One of the lexemes of each group. */
export const soughtLexemes = (groups: readonly (readonly string[])[]) => groups.map((group) => `(${group.map(quoted).join(' | ')})`).join(' & ');

/** Every word of a text with the form it is shown in, for the lexicon. */
export function lexiconOf(texts: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const shown of texts.join(' ').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []) {
    const word = fold(shown);
    if (word.length < 3 || word.length > 40 || word.includes(' ') || /^\d+$/.test(word)) continue;
    const before = found.get(word);
    // A name keeps its capital, a word of a sentence does not need one.
    if (before === undefined || (/^\p{Lu}/u.test(before) && /^\p{Ll}/u.test(shown))) found.set(word, shown);
  }
  return found;
}

/** Letters to change, add, drop or swap until one word is the other. */
export function distanceBetween(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, before[j - 2]! + 1);
      next.push(best);
    }
    before = row;
    row = next;
  }
  return row[b.length]!;
}
