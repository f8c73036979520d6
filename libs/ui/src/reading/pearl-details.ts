import { Component, input, model } from '@angular/core';

/** Help that opens on demand. */
@Component({
  selector: 'pearl-details',
  template: `
    <details #details [open]="open()" (toggle)="open.set(details.open)">
      <summary>{{ summary() }}</summary>
      <div class="body"><ng-content /></div>
    </details>
  `,
  styles: `
    :host {
      display: block;
    }

    summary {
      display: inline-flex;
      gap: var(--space-2);
      align-items: center;
      min-block-size: var(--target);
      color: var(--sea);
      text-decoration: underline;
      text-decoration-thickness: 1px;
      text-underline-offset: 0.18em;
      cursor: pointer;
    }

    summary::-webkit-details-marker {
      display: none;
    }

    summary::before {
      content: '';
      inline-size: 0.5em;
      block-size: 0.5em;
      border: solid currentcolor;
      border-width: 0 2px 2px 0;
      rotate: -45deg;
      transition: rotate var(--quick) var(--ease);
    }

    details[open] summary::before {
      rotate: 45deg;
    }

    .body {
      margin-block-start: var(--space-1);
      padding-inline-start: var(--space-4);
      border-inline-start: 4px solid var(--line);
    }
  `,
})
export class PearlDetails {
  readonly summary = input.required<string>();
  readonly open = model(false);
}
