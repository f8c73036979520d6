import { Component, computed, inject, input, output, signal } from '@angular/core';
import { places, type Place } from '@pearls/contracts';
import { PearlCombobox, type ComboboxOption } from '@pearls/ui/combobox';
import { PearlField } from '@pearls/ui/forms';
import { Api, Formats, Texts, WebRefusal } from '@pearls/web';

/** Finds a place by typing any of its names, also misspelt. */
@Component({
  selector: 'app-place-search',
  imports: [PearlField, PearlCombobox, WebRefusal],
  template: `
    <pearl-field [label]="label()" [hint]="t('check.place.hint')" [asHeading]="asHeading()" [error]="error()" width="medium">
      <pearl-combobox [options]="options()" [initialText]="initialText()" [loading]="found.isLoading()" (query)="typed.set($event)" (selected)="pick($event)" />
    </pearl-field>
    <web-refusal [error]="found.error()" />
  `,
})
export class PlaceSearch {
  protected readonly t = inject(Texts).t;
  private readonly formats = inject(Formats);

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
    this.matches().map(({ place, matchedName }) => ({
      value: place.id,
      label: place.displayName,
      detail: [
        place.displayName.includes(matchedName) ? '' : matchedName,
        this.t(`placeKinds.${place.kind}`),
        place.withinName ? this.t('check.place.within', { place: place.withinName }) : '',
        this.formats.country(place.country),
      ]
        .filter(Boolean)
        .join(' · '),
    })),
  );

  protected pick(option: ComboboxOption | null): void {
    this.picked.emit((option && this.matches().find(({ place }) => place.id === option.value)?.place) ?? null);
  }
}
