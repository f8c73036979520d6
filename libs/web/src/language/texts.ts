import { Service, computed, signal } from '@angular/core';
import type { PluralText } from '@pearls/ui/texts/english-ui-texts';
import { entryOf, merge, type Dictionary, type TextSource } from './dictionary';

/** What fills the braces of a text. */
export type TextValues = Readonly<Record<string, string | number | undefined>>;

const FALLBACK = 'en';

/** Every text a portal shows, by key, in the language the reader chose. Reading it is reactive. */
@Service()
export class Texts {
  private readonly sources: TextSource[] = [];
  private readonly read = new Map<TextSource, Set<string>>();
  private readonly dictionaries = signal<Readonly<Record<string, Dictionary>>>({});
  private readonly chosen = signal({ language: FALLBACK, locale: 'en-GB' });
  private readonly rules = computed(() => new Intl.PluralRules(this.chosen().locale));
  private readonly numbers = computed(() => new Intl.NumberFormat(this.chosen().locale));

  /** The text of a key with its braces filled; `count` chooses the plural form. A missing text stays English. */
  readonly t = (key: string, values: TextValues = {}): string => {
    const entry = this.find(key);
    if (entry === undefined) return key;
    const text = typeof entry === 'string' ? entry : (entry[this.rules().select(Number(values['count'] ?? 0))] ?? entry.other);
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      return typeof value === 'number' ? this.numbers().format(value) : (value ?? whole);
    });
  };

  /** Whether there is a text of this key. */
  has(key: string): boolean {
    return this.find(key) !== undefined;
  }

  /** Adds texts and waits until they can be read. */
  async add(...sources: TextSource[]): Promise<void> {
    this.sources.push(...sources.filter((source) => !this.sources.includes(source)));
    await this.load(this.chosen().language);
  }

  /** Speaks another language; its texts are loaded before. */
  speak(language: string, locale: string): void {
    this.chosen.set({ language, locale });
  }

  private find(key: string): string | PluralText | undefined {
    const all = this.dictionaries();
    return entryOf(all[this.chosen().language], key) ?? entryOf(all[FALLBACK], key);
  }

  /** Fetches what is still missing of a language. */
  async load(language: string): Promise<void> {
    const wanted = this.sources.flatMap((source) => [...new Set([FALLBACK, language])].filter((one) => source[one] && !this.read.get(source)?.has(one)).map((one) => ({ source, language: one })));
    const arrived = await Promise.all(wanted.map(async (one) => ({ ...one, texts: (await one.source[one.language]!()).default })));
    if (!arrived.length) return;
    this.dictionaries.update((before) => {
      const after = { ...before };
      for (const one of arrived) {
        this.read.set(one.source, (this.read.get(one.source) ?? new Set()).add(one.language));
        after[one.language] = merge(after[one.language] ?? {}, one.texts);
      }
      return after;
    });
  }
}
