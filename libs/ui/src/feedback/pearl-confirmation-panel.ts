import { Component, inject, input } from '@angular/core';
import { UiTexts } from '../texts/ui-texts';

/** It is done: what was done, and the reference to keep. */
@Component({
  selector: 'pearl-confirmation-panel',
  template: `
    <h1 tabindex="-1">{{ heading() }}</h1>
    @if (reference()) {
      <p>
        {{ referenceLabel() ?? texts.say('yourReference') }}<br />
        <strong class="numeric">{{ reference() }}</strong>
      </p>
    }
    <ng-content />
  `,
  styles: `
    :host {
      position: relative;
      display: block;
      margin-block-end: var(--space-6);
      padding: clamp(var(--space-5), 5vw, var(--space-7));
      overflow: hidden;
      border-radius: var(--radius-m);
      background: var(--deep);
      color: var(--on-deep);
      text-align: center;
    }

    :host::after {
      content: '';
      position: absolute;
      inset-inline: 0;
      inset-block-end: 0;
      block-size: 5px;
      background: var(--nacre);
    }

    h1 {
      margin-block-end: var(--space-3);
    }

    p {
      margin: 0;
      font-size: var(--size-l);
    }

    strong {
      font: 600 var(--title-m) / 1.4 var(--display);
      letter-spacing: 0.02em;
      overflow-wrap: anywhere;
    }
  `,
})
export class PearlConfirmationPanel {
  protected readonly texts = inject(UiTexts);

  readonly heading = input.required<string>();
  readonly reference = input<string>();
  readonly referenceLabel = input<string>();
}
