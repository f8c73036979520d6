import { Component, input } from '@angular/core';

/** The colour of a status; the words carry the meaning. */
export type StatusTone = 'neutral' | 'info' | 'attention' | 'good' | 'bad' | 'done';

/** A status in words: `<pearl-status tone="good">Eligible</pearl-status>`. */
@Component({
  selector: 'pearl-status',
  template: `<span class="pearl" aria-hidden="true"></span><ng-content />`,
  styles: `
    :host {
      display: inline-flex;
      align-items: baseline;
      gap: 0.45em;
      max-inline-size: 100%;
      padding: 0.05rem 0.65rem 0.05rem 0.5rem;
      border-radius: var(--radius-round);
      background: var(--surface-sunken);
      color: var(--ink);
      font: 500 var(--size-s) / 1.6 var(--text);
    }

    .pearl {
      flex: none;
      inline-size: 0.6em;
      block-size: 0.6em;
      border-radius: 50%;
      background: radial-gradient(circle at 35% 30%, rgb(255 255 255 / 0.75), transparent 55%) currentcolor;
    }

    :host(.info) {
      background: var(--sea-wash);
      color: var(--sea-strong);
    }

    :host(.attention) {
      background: var(--amber-wash);
      color: var(--amber-ink);
    }

    :host(.good) {
      background: var(--good-wash);
      color: var(--good);
    }

    :host(.bad) {
      background: var(--bad-wash);
      color: var(--bad);
    }

    :host(.done) {
      padding-inline: 0;
      background: none;
    }
  `,
  host: { '[class]': 'tone()' },
})
export class PearlStatus {
  readonly tone = input<StatusTone>('neutral');
}
