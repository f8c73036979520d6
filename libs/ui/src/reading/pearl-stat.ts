import { Component, input } from '@angular/core';

/** One figure with what it counts. */
@Component({
  selector: 'pearl-stat',
  template: `
    <p class="value numeric">{{ value() }}</p>
    <p class="label">{{ label() }}</p>
    @if (note()) {
      <p class="note">{{ note() }}</p>
    }
  `,
  styles: `
    :host {
      display: block;
      padding-block: var(--space-2);
      padding-inline-start: var(--space-4);
      border-inline-start: 3px solid var(--amber);
    }

    p {
      margin: 0;
    }

    .value {
      font: 600 var(--title-l) / 1.1 var(--display);
    }

    .label {
      font-weight: 600;
    }

    .note {
      color: var(--ink-soft);
      font-size: var(--size-s);
    }
  `,
})
export class PearlStat {
  readonly value = input.required<string | number>();
  readonly label = input.required<string>();
  readonly note = input<string>();
}
