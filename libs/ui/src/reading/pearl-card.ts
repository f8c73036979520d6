import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PearlLink } from './pearl-link';

/** A small sheet with a heading; with `link` the whole card leads there. */
@Component({
  selector: 'pearl-card',
  imports: [RouterLink],
  template: `
    <ng-content select="[pearlCardTop]" />
    @if (heading()) {
      <h3>
        @if (link(); as to) {
          <a [routerLink]="to">{{ heading() }}</a>
        } @else {
          {{ heading() }}
        }
      </h3>
    }
    <ng-content />
  `,
  styles: `
    :host {
      position: relative;
      display: block;
      padding: var(--space-5);
      border: 1px solid var(--line);
      border-radius: var(--radius-m);
      background: var(--surface);
      box-shadow: var(--shadow);
    }

    :host(.leads) {
      transition: border-color var(--quick) var(--ease);
    }

    :host(.leads:hover) {
      border-color: var(--sea);
    }

    h3 {
      margin-block: 0 var(--space-2);
    }

    a {
      text-decoration: none;
    }

    :host(.leads:hover) a {
      text-decoration: underline;
    }

    a::after {
      content: '';
      position: absolute;
      inset: 0;
      border-radius: var(--radius-m);
    }

    a:focus-visible {
      outline: none;
      box-shadow: none;
    }

    a:focus-visible::after {
      outline: 3px solid var(--focus);
      outline-offset: 2px;
      box-shadow: 0 0 0 7px var(--halo);
    }
  `,
  host: { '[class.leads]': '!!link()' },
})
export class PearlCard {
  readonly heading = input<string>();
  readonly link = input<PearlLink>();
}
