import { Component, computed, inject, input, output, signal } from '@angular/core';
import { places, type Place } from '@pearls/contracts';
import { PearlCombobox, type ComboboxOption } from '@pearls/ui/combobox';
import { PearlField } from '@pearls/ui/forms';
import { served } from '@pearls/ui/texts/served';
import { Api, Texts, WebRefusal } from '@pearls/web';
import { PlaceDetails } from './place-details';

/** Finds a place by typing any of its names, also misspelt. */
@Component({
  selector: 'app-place-search',
  imports: [PearlField, PearlCombobox, WebRefusal],
  template: `
    <pearl-field [label]="label()" [hint]="t('check.place.hint')" [asHeading]="asHeading()" [error]="error()" width="medium">
      @if (served) {
        <input name="name" autocomplete="off" spellcheck="false" [value]="initialText()" />
      } @else {
        <pearl-combobox sentAs="name" [options]="options()" [initialText]="initialText()" [loading]="found.isLoading()" (query)="typed.set($event)" (selected)="pick($event)" />
      }
    </pearl-field>
    <web-refusal [error]="found.error()" />
  `,
})
export class PlaceSearch {
  protected readonly t = inject(Texts).t;
  private readonly details = inject(PlaceDetails);
  protected readonly served = served;

  readonly label = input.required<string>();
  readonly asHeading = input(false);
  readonly error = input<string>();

  /** The name of the place that was chosen before. */
  readonly initialText = input('');

  /** The place that was picked, or null when the answer was cleared. */
  readonly picked = output<Place | null>();

  /** What was typed last: it may be in no list. */
  readonly typed = signal('');

  protected readonly found = inject(Api).read(places.searchPlaces, () => (this.typed().length > 1 ? { query: { name: this.typed() } } : undefined));
  private readonly matches = computed(() => (this.found.hasValue() ? this.found.value().items : []));

  /** Whether something was typed that no place is called. */
  readonly nothingFound = computed(() => this.typed().length > 1 && this.found.hasValue() && this.matches().length === 0);

  protected readonly options = computed<ComboboxOption[]>(() =>
    this.matches().map((match) => ({ value: match.place.id, label: match.place.displayName, detail: this.details.of(match) })),
  );

  protected pick(option: ComboboxOption | null): void {
    this.picked.emit((option && this.matches().find(({ place }) => place.id === option.value)?.place) ?? null);
  }
}
