import { Component, computed, inject, input } from '@angular/core';
import { UiTexts } from '../texts/ui-texts';

/** Grey lines where text will be, while it loads. */
@Component({
  selector: 'pearl-loading',
  template: `
    <span class="visually-hidden">{{ label() ?? texts.say('loading') }}</span>
    @for (line of rows(); track line) {
      <span class="line" aria-hidden="true"></span>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      gap: var(--space-3);
      padding-block: var(--space-3);
    }

    .line {
      block-size: 1.1rem;
      border-radius: var(--radius-s);
      background: var(--line);
      opacity: 0.7;
      animation: breathe 1.8s var(--ease) infinite alternate;
    }

    .line:nth-child(3n) {
      inline-size: 88%;
    }

    .line:last-child {
      inline-size: 60%;
    }

    @keyframes breathe {
      to {
        opacity: 0.35;
      }
    }

    @media (prefers-reduced-motion: reduce) {
      .line {
        animation: none;
      }
    }
  `,
  host: { role: 'status' },
})
export class PearlLoading {
  protected readonly texts = inject(UiTexts);

  readonly lines = input(3);
  readonly label = input<string>();
  protected readonly rows = computed(() => Array.from({ length: this.lines() }, (_, index) => index));
}
