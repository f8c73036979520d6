import { Component, computed, inject, input } from '@angular/core';
import { titles, type Title } from '@pearls/contracts/jury';
import { PearlTable, type TableColumn } from '@pearls/ui/lists';
import { Api, Formats, Texts, WebFailure } from '@pearls/web';
import { ReferenceForm } from '../reference-form/reference-form';

/** Asks for the reference of a title, and shows the register of all of them. */
@Component({
  selector: 'app-titles-page',
  imports: [PearlTable, ReferenceForm, WebFailure],
  template: `
    <div class="measure">
      <h1>{{ t('titles.heading') }}</h1>
      <p class="lead">{{ t('titles.lead') }}</p>
      <app-reference-form path="/titles" [longest]="40" [label]="t('titles.reference')" [hint]="t('titles.hint')" [missing]="t('titles.missing')" [check]="t('titles.check')" [reference]="reference()" />
    </div>
    <section aria-labelledby="register">
      <h2 id="register">{{ t('titles.register') }}</h2>
      <p>{{ t('titles.registerText') }}</p>
      @if (register.error()) {
        <web-failure [error]="register.error()" (retry)="register.reload()" />
      } @else {
        <pearl-table [caption]="t('titles.register')" [columns]="columns()" [rows]="rows()" [rowKey]="key" [rowLink]="link" [loading]="register.isLoading()" [empty]="t('titles.empty')" />
      }
    </section>
  `,
  styles: `
    section {
      margin-block-start: var(--space-7);
    }
  `,
})
export class TitlesPage {
  protected readonly t = inject(Texts).t;
  private readonly formats = inject(Formats);

  /** What was typed where no script runs. */
  readonly reference = input<string>();

  protected readonly register = inject(Api).read(titles.listTitles);
  protected readonly rows = computed(() => (this.register.hasValue() ? [...this.register.value().items].sort((one, other) => other.titleYear - one.titleYear || one.placeName.localeCompare(other.placeName)) : []));
  protected readonly columns = computed<TableColumn<Title>[]>(() => [
    { key: 'reference', label: this.t('titles.reference') },
    { key: 'placeName', label: this.t('titles.place') },
    { key: 'country', label: this.t('titles.country'), text: (one) => this.formats.country(one.country) },
    { key: 'titleYear', label: this.t('titles.year') },
  ]);
  protected readonly key = (one: Title): string => one.reference;
  protected readonly link = (one: Title): string[] => ['/titles', one.reference];
}
