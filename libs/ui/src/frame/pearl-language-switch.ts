import { Component, inject, input, model } from '@angular/core';
import { pearlId } from '../texts/pearl-id';
import { UiTexts } from '../texts/ui-texts';

/** A language under its own name. */
export interface LanguageOption {
  readonly code: string;
  readonly name: string;
}

/** Switches the language of the interface at once. */
@Component({
  selector: 'pearl-language-switch',
  template: `
    <label class="visually-hidden" [for]="id">{{ texts.say('language') }}</label>
    <svg viewBox="0 0 20 20" aria-hidden="true">
      <circle cx="10" cy="10" r="8" />
      <path d="M2 10h16M10 2c5 5 5 11 0 16M10 2c-5 5-5 11 0 16" />
    </svg>
    <select #choice [id]="id" [attr.name]="name()" [value]="value()" (change)="value.set(choice.value)">
      @for (language of languages(); track language.code) {
        <option [value]="language.code" [lang]="language.code" [selected]="language.code === value()">
          {{ language.name }}
        </option>
      }
    </select>
  `,
  styles: `
    :host {
      position: relative;
      display: inline-flex;
      align-items: center;
    }

    svg {
      position: absolute;
      inset-inline-start: 0.6rem;
      inline-size: 1.1rem;
      fill: none;
      stroke: currentcolor;
      stroke-width: 1.4;
      pointer-events: none;
    }

    select {
      inline-size: auto;
      max-inline-size: 11rem;
      padding-inline-start: 2.1rem;
      border-color: transparent;
      background-color: transparent;
      color: inherit;
      font-size: var(--size-s);
      cursor: pointer;
    }

    select:hover {
      border-color: currentcolor;
    }

    option {
      background: var(--surface-raised);
      color: var(--ink);
    }
  `,
})
export class PearlLanguageSwitch {
  protected readonly texts = inject(UiTexts);

  readonly languages = input.required<readonly LanguageOption[]>();

  /** Code of the chosen language. */
  readonly value = model.required<string>();

  /** Its name in a form around it. */
  readonly name = input<string>();
  protected readonly id = pearlId();
}
