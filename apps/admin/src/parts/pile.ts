import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Params } from '@angular/router';
import { Words } from '../words/words';
import { Unread, type Readable } from './unread';

interface Counted extends Readable {
  hasValue(): boolean;
}

/** One kind of work that waits: how much, the first of it, and the way to all of it. */
@Component({
  selector: 'app-pile',
  imports: [RouterLink, Unread],
  template: `
    <header>
      <h2>
        <a [routerLink]="link()" [queryParams]="queryParams()">{{ heading() }}</a>
      </h2>
      @if (of().hasValue()) {
        <span class="count numeric" [class.none]="count() === 0">{{ shown() }}</span>
      }
    </header>
    @if (!of().hasValue()) {
      <app-unread [of]="of()" [lines]="2" />
    } @else if (count() === 0) {
      <p class="soft">{{ calm() }}</p>
    } @else {
      <ng-content />
    }
  `,
  styles: `
    :host {
      display: block;
      padding: var(--space-4);
      border: 1px solid var(--line);
      border-radius: var(--radius-m);
      background: var(--surface);
    }

    header {
      display: flex;
      align-items: baseline;
      justify-content: space-between;
      gap: var(--space-3);
      margin-block-end: var(--space-2);
    }

    h2 {
      margin: 0;
      font-size: var(--title-s);
    }

    h2 a:not(:hover) {
      text-decoration: none;
    }

    .count {
      padding-inline: 0.6em;
      border-radius: var(--radius-round);
      background: var(--amber-wash);
      color: var(--amber-ink);
      font-weight: 600;
    }

    .none {
      background: none;
      color: var(--ink-soft);
    }

    p {
      margin: 0;
    }
  `,
})
export class Pile {
  private readonly words = inject(Words);

  readonly heading = input.required<string>();
  readonly link = input.required<string>();
  readonly queryParams = input<Params>();
  readonly of = input.required<Counted>();
  readonly count = input.required<number>();

  /** There is more than was counted. */
  readonly andMore = input(false);

  /** What stands here when nothing waits. */
  readonly calm = input.required<string>();
  protected readonly shown = computed(() => `${this.words.number(this.count())}${this.andMore() ? '+' : ''}`);
}
