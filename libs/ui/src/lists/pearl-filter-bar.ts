import { Component, booleanAttribute, inject, input, output, signal } from '@angular/core';
import { UiTexts } from '../texts/ui-texts';

/** A filter in force. */
export interface ActiveFilter {
  readonly key: string;
  readonly label: string;
}

/** Filters above a list: fields inside, the filters in force as removable chips, the result in words. */
@Component({
  selector: 'pearl-filter-bar',
  templateUrl: './pearl-filter-bar.html',
  styleUrl: './pearl-filter-bar.css',
})
export class PearlFilterBar {
  protected readonly texts = inject(UiTexts);

  readonly active = input<readonly ActiveFilter[]>([]);

  /** "12 applications", told politely when it changes. */
  readonly result = input<string>();

  /** The fields apply at once, so no button is needed. */
  readonly immediate = input(false, { transform: booleanAttribute });

  readonly applied = output();
  readonly removed = output<string>();
  readonly cleared = output();

  protected readonly open = signal(false);

  protected apply(event: Event): void {
    event.preventDefault();
    this.open.set(false);
    this.applied.emit();
  }
}
