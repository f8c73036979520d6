import { Service, inject } from '@angular/core';
import type { Localised } from '@pearls/contracts/forms';
import { Language } from '@pearls/web/language/language';

/** The language words are shown in, for the `lang` of what is not in the language of the page. */
@Service()
export class ShownIn {
  private readonly language = inject(Language);

  /** Of a text with translations: English where there is none in the language of the page. */
  readonly of = (text: Localised | undefined): string | null => (text && !text[this.language.current()] ? this.other('en') : null);

  /** Of a text in one language. */
  readonly other = (code: string): string | null => (code === this.language.current() ? null : code);
}
