import { Service, computed, inject } from '@angular/core';
import type { Localised } from '@pearls/contracts';
import { Formats, Language, Texts, type TextValues } from '@pearls/web';

/** Words, dates and numbers of the back office in the language spoken now, in one hand. Reading it is reactive. */
@Service()
export class Words {
  private readonly texts = inject(Texts);
  private readonly formats = inject(Formats);
  private readonly chosen = inject(Language);
  private readonly exactInstants = computed(
    () => new Intl.DateTimeFormat(this.chosen.locale(), { dateStyle: 'short', timeStyle: 'medium' }),
  );
  private readonly languages = computed(() => new Intl.DisplayNames(this.chosen.locale(), { type: 'language' }));

  readonly number = this.formats.number;
  readonly country = this.formats.country;
  readonly list = this.formats.list;

  /** The text of a key with its values filled in; `count` chooses the plural. */
  say(key: string, values?: TextValues): string {
    return this.texts.t(key, values);
  }

  /** Whether there is a text of this key. */
  knows(key: string): boolean {
    return this.texts.has(key);
  }

  /** A text of the programme. */
  text(text: Localised | undefined): string {
    return this.chosen.localised(text);
  }

  day(at: string | Date): string {
    return this.formats.shortDate(at);
  }

  instant(at: string | Date): string {
    return unbroken(`${this.formats.shortDate(at)}, ${this.formats.time(at)}`);
  }

  /** As the clocks of a zone show it. */
  inZone(at: string | Date, zone: string): string {
    return this.formats.dateTime(at, zone);
  }

  /** To the second, for logs. */
  exactly(at: string | Date): string {
    return unbroken(this.exactInstants().format(new Date(at)));
  }

  percent(value: number | undefined): string {
    if (value === undefined) return '–';
    return `${this.number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 })}\u00a0%`;
  }

  language(code: string): string {
    return this.languages().of(code) ?? code;
  }
}

/** A date stays on one line and a time does; between them a line may break. */
const unbroken = (text: string): string => text.replace(/(?<!,) /g, '\u00a0');
