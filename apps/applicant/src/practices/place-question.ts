import { Component, computed, inject, input, output, signal } from '@angular/core';
import { places } from '@pearls/contracts';
import { PearlCombobox } from '@pearls/ui/combobox';
import { PearlField } from '@pearls/ui/forms';
import { Api, Formats, Texts } from '@pearls/web';

const SHORTEST = 2;

/** Where something happened: a place, found by any of its names. */
@Component({
  selector: 'app-place-question',
  imports: [PearlCombobox, PearlField],
  template: `
    <pearl-field
      width="medium"
      [label]="t('practice.fields.placeId')"
      [hint]="t('practice.help.placeId')"
      [error]="error()"
    >
      <pearl-combobox
        [options]="options()"
        [value]="value()"
        [initialText]="initial()"
        [loading]="found.isLoading()"
        [disabled]="locked()"
        (query)="typed.set($event)"
        (selected)="chosen.emit($event?.value ?? '')"
      />
    </pearl-field>
  `,
})
export class PlaceQuestion {
  private readonly formats = inject(Formats);
  protected readonly t = inject(Texts).t;

  readonly value = input('');

  /** What a place is called that was chosen before. */
  readonly initial = input('');
  readonly error = input<string>();
  readonly locked = input(false);
  readonly chosen = output<string>();

  protected readonly typed = signal('');
  protected readonly found = inject(Api).read(places.searchPlaces, () =>
    this.typed().length >= SHORTEST ? { query: { name: this.typed() } } : undefined,
  );
  protected readonly options = computed(() =>
    (this.found.hasValue() ? this.found.value().items : []).map(({ place }) => ({
      value: place.id,
      label: place.displayName,
      detail: this.formats.country(place.country),
    })),
  );
}
