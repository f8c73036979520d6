import { Component, inject, input } from '@angular/core';
import { PearlButton } from '@pearls/ui/reading';
import { Words } from '../words/words';
import { Unread } from './unread';

interface Growing {
  items(): readonly unknown[];
  hasMore(): boolean;
  isLoadingMore(): boolean;
  error(): unknown;
  reload(): unknown;
  more(): unknown;
}

/** The foot of a long list: how many are shown, and the rest on demand. */
@Component({
  selector: 'app-more',
  imports: [PearlButton, Unread],
  template: `
    @if (of().error()) {
      <app-unread [of]="of()" />
    } @else if (of().hasMore()) {
      <p class="row">
        <button pearlButton="secondary" small type="button" [busy]="of().isLoadingMore()" (click)="of().more()">
          {{ words.say('more.load') }}
        </button>
        <span class="small soft numeric">{{ words.say('more.shown', { count: of().items().length }) }}</span>
      </p>
    }
  `,
  styles: `
    :host {
      display: block;
      margin-block-start: var(--space-4);
    }
  `,
})
export class More {
  protected readonly words = inject(Words);
  readonly of = input.required<Growing>();
}
