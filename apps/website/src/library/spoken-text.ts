import { Service, inject } from '@angular/core';
import type { Localised } from '@pearls/contracts/forms';
import { Language } from '@pearls/web/language/language';

/** In which language something stands on the page, where it is not the reader's own: what `lang` says. */
@Service()
export class SpokenText {
  private readonly language = inject(Language);

  /** Of a text that falls back to English. */
  readonly of = (text: Localised | undefined): string | null => (text && !text[this.language.current()] && this.language.current() !== 'en' ? 'en' : null);

  readonly unlessMine = (language: string): string | null => (language === this.language.current() ? null : language);
}

/** Paragraphs of a text that was typed with empty lines between them. */
export const paragraphsOf = (text: string): string[] =>
  text
    .split(/\n\s*\n/)
    .map((one) => one.trim())
    .filter(Boolean);
