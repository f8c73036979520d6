import { Service, computed, signal } from '@angular/core';
import { englishUiTexts, type PluralText, type UiDictionary, type UiTextKey } from './english-ui-texts';

/** The texts and the locale all components speak; a portal calls `use` when the reader switches language. */
@Service()
export class UiTexts {
  private readonly current = signal<Partial<UiDictionary>>(englishUiTexts);
  private readonly tag = signal('en-GB');
  private readonly rules = computed(() => new Intl.PluralRules(this.tag()));
  private readonly numbers = computed(() => new Intl.NumberFormat(this.tag()));

  /** BCP 47 tag used for dates, numbers and plurals. */
  readonly locale = this.tag.asReadonly();

  /** Switches every component to another language; a missing text stays English. */
  use(locale: string, dictionary: Partial<UiDictionary>): void {
    this.tag.set(locale);
    this.current.set(dictionary);
  }

  /** The text of a key with its braces filled; `count` chooses the plural form. */
  say(key: UiTextKey, values: Readonly<Record<string, string | number>> = {}): string {
    const entry: string | PluralText = this.current()[key] || englishUiTexts[key];
    const text = typeof entry === 'string' ? entry : this.form(entry, Number(values['count'] ?? 0));
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      if (value === undefined) return whole;
      return typeof value === 'number' ? this.numbers().format(value) : value;
    });
  }

  private form(entry: PluralText, count: number): string {
    return entry[this.rules().select(count)] ?? entry.other;
  }
}
