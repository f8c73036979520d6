import { Component, inject, input, output } from '@angular/core';
import { UiTexts } from '../texts/ui-texts';

/** Walks through a long list page by page, forwards and back. */
@Component({
  selector: 'pearl-pagination',
  template: `
    @if (hasPrevious() || hasNext() || summary()) {
      <nav [attr.aria-label]="texts.say('pages')">
        <button
          type="button"
          class="pearl-button quiet"
          [disabled]="!hasPrevious()"
          (click)="previous.emit()"
        >
          <span aria-hidden="true">←</span> {{ texts.say('previousPage') }}
        </button>
        <span class="numeric">{{ summary() }}</span>
        <button type="button" class="pearl-button quiet" [disabled]="!hasNext()" (click)="next.emit()">
          {{ texts.say('nextPage') }} <span aria-hidden="true">→</span>
        </button>
      </nav>
    }
  `,
  styles: `
    nav {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: var(--space-2);
      margin-block: var(--space-4);
    }

    span.numeric {
      color: var(--ink-soft);
      font-size: var(--size-s);
    }

    .pearl-button:disabled {
      background: none;
      text-decoration: none;
    }
  `,
})
export class PearlPagination {
  protected readonly texts = inject(UiTexts);

  readonly hasPrevious = input(false);
  readonly hasNext = input(false);

  /** Where the reader is: "21–40 of 112". */
  readonly summary = input<string>();
  readonly previous = output();
  readonly next = output();
}
