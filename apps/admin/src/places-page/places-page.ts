import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { COUNTRIES, places, type Country, type PlaceMatch } from '@pearls/contracts';
import { PearlEmpty } from '@pearls/ui/feedback';
import { PearlField } from '@pearls/ui/forms';
import { PearlFilterBar, PearlTable, type ActiveFilter, type TableColumn } from '@pearls/ui/lists';
import { PearlButton } from '@pearls/ui/reading';
import { Api } from '@pearls/web';
import { Address } from '../parts/address';
import { Unread } from '../parts/unread';
import { Standing } from '../standing/standing';
import { Words } from '../words/words';

/** The register of places, found by any of their names. */
@Component({
  selector: 'app-places-page',
  imports: [RouterLink, PearlEmpty, PearlField, PearlFilterBar, PearlTable, PearlButton, Unread],
  template: `
    <div class="head">
      <div>
        <h1>{{ words.say('places.heading') }}</h1>
        <p class="soft measure">{{ words.say('places.lead') }}</p>
      </div>
      @if (standing.mayAct()) {
        <a pearlButton routerLink="/places/new">{{ words.say('newPlace.heading') }}</a>
      }
    </div>
    <pearl-filter-bar
      [active]="active()"
      (applied)="narrow({ name: typed().trim() || null })"
      (removed)="drop($event)"
      (cleared)="narrow({ name: null, country: null })"
    >
      <pearl-field [label]="words.say('places.name')" [hint]="words.say('places.nameHint')">
        <input #box type="search" [value]="typed()" (input)="typed.set(box.value)" />
      </pearl-field>
      <pearl-field [label]="words.say('teams.country')">
        <select #countryBox (change)="narrow({ country: countryBox.value || null })">
          <option value="" [selected]="!country()">{{ words.say('applications.filter.any') }}</option>
          @for (one of countries; track one) {
            <option [value]="one" [selected]="one === country()">{{ words.country(one) }}</option>
          }
        </select>
      </pearl-field>
    </pearl-filter-bar>
    @if (!wanted()) {
      <pearl-empty [heading]="words.say('places.type')" />
    } @else if (found.hasValue()) {
      <pearl-table
        [caption]="words.say('places.heading')"
        [columns]="columns()"
        [rows]="found.value().items"
        [rowKey]="key"
        [rowLink]="link"
        [empty]="words.say('places.none')"
      />
    } @else {
      <app-unread [of]="found" />
    }
  `,
})
export class PlacesPage {
  protected readonly words = inject(Words);
  protected readonly standing = inject(Standing);
  protected readonly narrow = inject(Address).narrow;
  protected readonly drop = inject(Address).drop;
  protected readonly countries = COUNTRIES;

  readonly name = input<string>();
  readonly country = input<string>();

  protected readonly wanted = computed(() => this.name()?.trim() ?? '');
  private readonly wantedCountry = computed<Country | undefined>(() => COUNTRIES.find((one) => one === this.country()));
  protected readonly typed = linkedSignal(() => this.name() ?? '');
  protected readonly found = inject(Api).read(places.searchPlaces, () =>
    this.wanted() ? { query: { name: this.wanted(), country: this.wantedCountry() } } : undefined,
  );
  protected readonly active = computed<ActiveFilter[]>(() => [
    ...(this.wanted() ? [{ key: 'name', label: this.wanted() }] : []),
    ...(this.wantedCountry() ? [{ key: 'country', label: this.words.country(this.wantedCountry()!) }] : []),
  ]);
  protected readonly columns = computed<TableColumn<PlaceMatch>[]>(() => [
    { key: 'place', label: this.words.say('places.place'), text: ({ place }) => place.displayName },
    { key: 'matchedName', label: this.words.say('places.matched') },
    { key: 'kind', label: this.words.say('places.kind'), text: ({ place }) => this.words.say(`placeKind.${place.kind}`) },
    { key: 'country', label: this.words.say('teams.country'), text: ({ place }) => this.words.country(place.country) },
    { key: 'nuts3', label: 'NUTS 3', text: ({ place }) => place.nuts3 },
    { key: 'population', label: this.words.say('places.population'), numeric: true, text: ({ place }) => (place.population === undefined ? '–' : this.words.number(place.population)) },
  ]);

  protected key = ({ place }: PlaceMatch) => place.id;
  protected link = ({ place }: PlaceMatch) => ['/places', place.id];
}
