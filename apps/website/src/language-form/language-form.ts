import { Component, DOCUMENT, inject } from '@angular/core';
import { PearlLanguageSwitch } from '@pearls/ui/frame/pearl-language-switch';
import { Language } from '@pearls/web/language/language';
import { Texts } from '@pearls/web/language/texts';
import { Here } from '../address/here';
import { prefixOf } from '../address/language-in-address';

/** Reads on in another language, which stands in the address; a form, so that it works without script. */
@Component({
  selector: 'app-language-form',
  imports: [PearlLanguageSwitch],
  template: `
    <form method="get" action="/language" data-at-once>
      <input type="hidden" name="to" [value]="here.url()" />
      <pearl-language-switch name="code" [languages]="language.offered" [value]="language.current()" (valueChange)="choose($event)" />
      <button class="pearl-button quiet small">{{ t('continue') }}</button>
    </form>
  `,
  styles: `
    form {
      display: flex;
      align-items: center;
    }

    /* A choice is enough where there is script. */
    @media (scripting: enabled) {
      button {
        display: none;
      }
    }
  `,
})
export class LanguageForm {
  protected readonly t = inject(Texts).t;
  protected readonly language = inject(Language);
  protected readonly here = inject(Here);
  private readonly location = inject(DOCUMENT).location;

  protected choose(code: string): void {
    this.language.keep(code);
    this.location.assign(prefixOf(code) + this.here.url());
  }
}
