import { Component, inject, input } from '@angular/core';
import { UiTexts } from '../texts/ui-texts';

/** Where the reader is inside one task: "Step 3 of 5". */
@Component({
  selector: 'pearl-stepper',
  template: `
    <p>
      <strong>{{ texts.say('step', { step: step(), of: steps().length }) }}</strong>&ngsp;<span
        aria-hidden="true"
        >·</span
      >&ngsp;{{ steps()[step() - 1] }}
    </p>
    <ol>
      @for (name of steps(); track $index) {
        <li
          [class.done]="$index + 1 < step()"
          [class.now]="$index + 1 === step()"
          [attr.aria-current]="$index + 1 === step() ? 'step' : null"
        >
          <span class="visually-hidden">{{ name }}</span>
        </li>
      }
    </ol>
  `,
  styles: `
    :host {
      display: block;
      margin-block-end: var(--space-5);
    }

    p {
      margin: 0 0 var(--space-2);
      color: var(--ink-soft);
      font-size: var(--size-s);
    }

    ol {
      display: flex;
      gap: var(--space-1);
      margin: 0;
      padding: 0;
      list-style: none;
    }

    li {
      flex: 1;
      block-size: 5px;
      margin: 0;
      border-radius: var(--radius-round);
      background: var(--line);
    }

    .done {
      background: var(--sea);
    }

    .now {
      background: var(--amber);
    }
  `,
})
export class PearlStepper {
  protected readonly texts = inject(UiTexts);

  /** The names of all steps. */
  readonly steps = input.required<readonly string[]>();

  /** From 1. */
  readonly step = input.required<number>();
}
