import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { UiTexts } from '../texts/ui-texts';
import type { PearlLink } from './pearl-link';

/** One page on the way here. */
export interface Breadcrumb {
  readonly label: string;
  readonly link: PearlLink;
}

/** The way back up, without the page itself. */
@Component({
  selector: 'pearl-breadcrumbs',
  imports: [RouterLink],
  template: `
    <nav [attr.aria-label]="texts.say('breadcrumbs')">
      <ol>
        @for (item of items(); track item.label) {
          <li>
            <a [routerLink]="item.link">{{ item.label }}</a>
          </li>
        }
      </ol>
    </nav>
  `,
  styles: `
    ol {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--space-2);
      margin: 0 0 var(--space-4);
      padding: 0;
      list-style: none;
      font-size: var(--size-s);
    }

    li {
      display: flex;
      gap: var(--space-2);
      align-items: center;
      margin: 0;
    }

    li + li::before {
      content: '';
      inline-size: 0.35em;
      block-size: 0.35em;
      border: solid var(--line-strong);
      border-width: 1.5px 1.5px 0 0;
      rotate: 45deg;
    }

    a {
      padding-block: var(--space-2);
    }
  `,
})
export class PearlBreadcrumbs {
  protected readonly texts = inject(UiTexts);

  readonly items = input.required<readonly Breadcrumb[]>();
}
