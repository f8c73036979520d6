import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ShortcomingLine } from './plan-shortcomings';

/** Lines of what is missing or does not fit; each leads to its field. */
@Component({
  selector: 'app-shortcoming-list',
  imports: [RouterLink],
  template: `
    <ul>
      @for (line of lines(); track $index) {
        <li>
          <a [routerLink]="line.link" [queryParams]="line.queryParams">{{ line.label }}</a>
          <span class="soft"> – {{ line.sentence }}</span>
        </li>
      }
    </ul>
  `,
})
export class ShortcomingList {
  readonly lines = input.required<readonly ShortcomingLine[]>();
}
