import { Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { titles } from '@pearls/contracts/jury';
import { PearlLoading, PearlNotification } from '@pearls/ui/feedback';
import { PearlSummaryList, PearlSummaryValue, type SummaryRow } from '@pearls/ui/lists';
import { PearlBreadcrumbs, PearlButton } from '@pearls/ui/reading';
import { served } from '@pearls/ui/texts/served';
import { Api, ApiProblem, Formats, PageTitles, Texts, WebFailure } from '@pearls/web';
import { PageFactsBoard, tellMachines } from '../served/page-facts';

/** Confirms a title, or says plainly that there is none of this reference. */
@Component({
  selector: 'app-title-page',
  imports: [RouterLink, PearlLoading, PearlNotification, PearlSummaryList, PearlSummaryValue, PearlBreadcrumbs, PearlButton, WebFailure],
  template: `
    <pearl-breadcrumbs [items]="trail()" />
    <div class="measure">
      @if (title.hasValue()) {
        <h1>{{ t('titleRecord.heading', { reference: title.value().reference }) }}</h1>
        <pearl-notification tone="success" [heading]="t('titleRecord.genuine')"><p>{{ sentence() }}</p></pearl-notification>
        <pearl-summary-list [rows]="rows()">
          <ng-template pearlSummaryValue="place">
            <a [routerLink]="['/pearls', title.value().placeId, title.value().cycleId]">{{ title.value().placeName }}</a>
          </ng-template>
        </pearl-summary-list>
        <div class="row after">
          <a pearlButton="secondary" [routerLink]="['/pearls', title.value().placeId, title.value().cycleId]">{{ t('titleRecord.page') }}</a>
          <a pearlButton="quiet" routerLink="/titles">{{ t('titleRecord.again') }}</a>
        </div>
      } @else if (unknown()) {
        <h1>{{ t('titleRecord.unknown') }}</h1>
        <p class="lead">{{ t('titleRecord.unknownText', { reference: reference() }) }}</p>
        <div class="row">
          <a pearlButton routerLink="/titles">{{ t('titleRecord.again') }}</a>
          <a pearlButton="secondary" routerLink="/contact">{{ t('nav.contact') }}</a>
        </div>
      } @else {
        <h1>{{ t('titleRecord.heading', { reference: asked() }) }}</h1>
        @if (title.error()) {
          <web-failure [error]="title.error()" (retry)="title.reload()" />
        } @else {
          <pearl-loading [lines]="5" />
        }
      }
    </div>
  `,
  styles: `
    pearl-summary-list {
      display: block;
      margin-block-start: var(--space-4);
    }

    .after {
      margin-block-start: var(--space-5);
    }

    h1,
    .lead {
      overflow-wrap: anywhere;
    }
  `,
})
export class TitlePage {
  protected readonly t = inject(Texts).t;
  private readonly formats = inject(Formats);
  private readonly pageTitles = inject(PageTitles);

  readonly reference = input.required<string>();
  protected readonly asked = computed(() => this.reference().toUpperCase());

  protected readonly title = inject(Api).read(titles.verifyTitle, () => ({ params: { reference: this.asked() } }));
  protected readonly unknown = computed(() => {
    const error = this.title.error();
    return error instanceof ApiProblem && (error.status === 404 || error.status === 400);
  });
  protected readonly trail = computed(() => [
    { label: this.t('nav.pearls'), link: '/pearls' },
    { label: this.t('titles.title'), link: '/titles' },
  ]);
  private readonly words = computed(() => {
    const { placeName, country, titleYear } = this.title.value()!;
    return { place: placeName, country: this.formats.country(country), year: `${titleYear}` };
  });
  protected readonly sentence = computed(() => this.t('titleRecord.genuineText', this.words()));
  protected readonly rows = computed<SummaryRow[]>(() => {
    const { reference, country, titleYear, kind, publishedAt } = this.title.value()!;
    return [
      { key: 'reference', label: this.t('titles.reference'), value: reference },
      { key: 'place', label: this.t('titles.place') },
      { key: 'country', label: this.t('titles.country'), value: this.formats.country(country) },
      { key: 'year', label: this.t('titles.year'), value: `${titleYear}` },
      ...(kind ? [{ key: 'kind', label: this.t('titleRecord.kind'), value: this.t(`titleRecord.${kind}`) }] : []),
      { key: 'published', label: this.t('titleRecord.published'), value: publishedAt ? this.formats.date(publishedAt, 'Europe/Berlin') : this.t('titleRecord.yearOnly') },
    ];
  });

  constructor() {
    effect(() => {
      if (this.title.hasValue()) this.pageTitles.name(this.t('titleRecord.name', this.words()));
      else if (this.unknown()) this.pageTitles.name(this.t('titleRecord.unknown'));
    });
    if (!served) return;
    const board = inject(PageFactsBoard);
    effect(() => this.unknown() && board.status.set(404));
    tellMachines(() => (this.title.hasValue() ? { description: this.sentence() } : undefined));
  }
}
