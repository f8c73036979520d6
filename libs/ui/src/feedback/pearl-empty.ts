import { Component, input } from '@angular/core';

/** Nothing here yet: says so, and what to do, with the way there inside. */
@Component({
  selector: 'pearl-empty',
  template: `
    <svg viewBox="0 0 64 32" aria-hidden="true">
      <circle cx="32" cy="12" r="7" />
      <path d="M4 24c7 0 7-5 14-5s7 5 14 5 7-5 14-5 7 5 14 5" />
    </svg>
    <p class="heading">{{ heading() }}</p>
    <ng-content />
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      align-items: center;
      gap: var(--space-2);
      padding: var(--space-6) var(--space-4);
      color: var(--ink-soft);
      text-align: center;
    }

    svg {
      inline-size: 4rem;
      fill: none;
      stroke: var(--line-strong);
      stroke-width: 1.5;
      stroke-linecap: round;
    }

    .heading {
      margin: 0;
      color: var(--ink);
      font: 600 var(--title-s) / 1.3 var(--display);
    }
  `,
})
export class PearlEmpty {
  readonly heading = input.required<string>();
}
