import { Component, computed, inject, input } from '@angular/core';
import { RouterLink, type Params } from '@angular/router';
import { places } from '@pearls/contracts';
import { PearlNotification } from '@pearls/ui/feedback';
import { Api, Texts, WebRefusal } from '@pearls/web';
import { PlaceDetails } from './place-details';

/** The places a name in the address fits, each a way on: what a search leads to where no script runs. */
@Component({
  selector: 'app-places-found',
  imports: [PearlNotification, RouterLink, WebRefusal],
  template: `
    <web-refusal [error]="found.error()" />
    @if (found.hasValue()) {
      @if (ways().length) {
        <h2>{{ t('check.place.which') }}</h2>
        <ul>
          @for (way of ways(); track way.id) {
            <li>
              <a [routerLink]="link()" [queryParams]="way.query">{{ way.name }}</a>&ngsp;<span class="small soft">{{ way.detail }}</span>
            </li>
          }
        </ul>
      } @else {
        <pearl-notification>
          <p>{{ t('check.place.none', { name: name() }) }} <a routerLink="/check/place-not-found">{{ t('check.place.noneLink') }}</a></p>
        </pearl-notification>
      }
    }
  `,
  styles: `
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }

    li {
      padding-block: var(--space-2);
      border-block-end: 1px solid var(--line);
    }

    a {
      display: inline-block;
      padding-block: var(--space-2);
      font-weight: 600;
    }
  `,
})
export class PlacesFound {
  protected readonly t = inject(Texts).t;
  private readonly details = inject(PlaceDetails);

  readonly name = input.required<string>();
  readonly link = input.required<string>();

  /** The answers with one of the places in them. */
  readonly answersWith = input.required<(place: string) => Params>();

  protected readonly found = inject(Api).read(places.searchPlaces, () => (this.name().trim().length > 1 ? { query: { name: this.name() } } : undefined));
  protected readonly ways = computed(() =>
    (this.found.hasValue() ? this.found.value().items : []).map((match) => ({ id: match.place.id, name: match.place.displayName, detail: this.details.of(match), query: this.answersWith()(match.place.id) })),
  );
}
