import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { APPLICATION_STATES, applications, COUNTRIES, cycles, type ApplicationFilter, type ApplicationState, type ApplicationSummary, type Country } from '@pearls/contracts';
import { PearlStatus, Toasts } from '@pearls/ui/feedback';
import { PearlChoices, PearlField } from '@pearls/ui/forms';
import { PearlCell, PearlFilterBar, PearlTable, type ActiveFilter, type TableColumn } from '@pearls/ui/lists';
import { PearlButton, PearlDetails } from '@pearls/ui/reading';
import { Api } from '@pearls/web';
import { csvOf } from '../csv/csv';
import { download } from '../csv/download';
import { Address } from '../parts/address';
import { More } from '../parts/more';
import { pagesOf } from '../parts/pages';
import { Unread } from '../parts/unread';
import { applicationTone } from '../words/tones';
import { Words } from '../words/words';
import { cellText, COLUMN_KEYS, USUAL_COLUMNS, type ColumnKey } from './application-columns';

const MOST_ROWS = 10_000;
type Sort = NonNullable<ApplicationFilter['sort']>;
const SORTS: readonly Sort[] = ['changed', 'place', 'submitted'];

const listed = <T extends string>(text: string | undefined, known: readonly T[]): T[] =>
  (text ?? '').split(',').filter((one): one is T => known.some((each) => each === one));

/** The applications; what is filtered stands in the address, so that it can be shared. */
@Component({
  selector: 'app-applications-page',
  imports: [RouterLink, PearlTable, PearlCell, PearlFilterBar, PearlField, PearlChoices, PearlStatus, PearlButton, PearlDetails, More, Unread],
  templateUrl: './applications-page.html',
  styleUrl: './applications-page.css',
})
export class ApplicationsPage {
  protected readonly words = inject(Words);
  private readonly api = inject(Api);
  protected readonly narrow = inject(Address).narrow;
  private readonly toasts = inject(Toasts);
  protected readonly tone = applicationTone;
  protected readonly sorts = SORTS;

  readonly cycle = input<string>();
  readonly state = input<string>();
  readonly country = input<string>();
  readonly text = input<string>();
  readonly sort = input<string>();
  readonly columns = input<string>();

  protected readonly states = computed(() => listed(this.state(), APPLICATION_STATES));
  protected readonly countries = computed(() => listed(this.country(), COUNTRIES));
  protected readonly sorted = computed<Sort>(() => SORTS.find((one) => one === this.sort()) ?? 'changed');
  protected readonly chosenColumns = computed<ColumnKey[]>(() =>
    this.columns() === undefined ? [...USUAL_COLUMNS] : listed(this.columns(), COLUMN_KEYS),
  );

  protected readonly cycles = this.api.read(cycles.listCycles);
  protected readonly rows = pagesOf(applications.list, () => ({
    cycleId: this.cycle() || undefined,
    state: this.states(),
    country: this.countries(),
    text: this.text()?.trim() || undefined,
    sort: this.sorted(),
  }));

  /** What stands in the fields until it is applied. */
  protected readonly typed = linkedSignal(() => this.text() ?? '');
  protected readonly exporting = signal(false);

  protected readonly stateOptions = computed(() =>
    APPLICATION_STATES.map((value) => ({ value, label: this.words.say(`applicationState.${value}`) })),
  );
  protected readonly countryOptions = computed(() => COUNTRIES.map((value) => ({ value, label: this.words.country(value) })));
  protected readonly columnOptions = computed(() => COLUMN_KEYS.map((value) => ({ value, label: this.words.say(`applications.column.${value}`) })));
  protected readonly table = computed<TableColumn<ApplicationSummary>[]>(() =>
    (['place', ...this.chosenColumns()] as const).map((key) => ({
      key,
      label: this.words.say(`applications.column.${key}`),
      numeric: key === 'assessments',
      text: (row) => String(cellText(key, row, this.words) ?? ''),
    })),
  );
  protected readonly active = computed<ActiveFilter[]>(() => [
    ...(this.cycle() ? [{ key: 'cycle', label: this.cycle()! }] : []),
    ...this.states().map((state) => ({ key: `state:${state}`, label: this.words.say(`applicationState.${state}`) })),
    ...this.countries().map((country) => ({ key: `country:${country}`, label: this.words.country(country) })),
    ...(this.text() ? [{ key: 'text', label: this.text()! }] : []),
  ]);
  protected readonly result = computed(() =>
    this.rows.isLoading() ? '' : this.words.say(this.rows.hasMore() ? 'applications.some' : 'applications.count', { count: this.rows.items().length }),
  );

  protected key = (row: ApplicationSummary) => row.id;

  /** A draft is its team’s alone. */
  protected isReadable({ state }: ApplicationSummary): boolean {
    return state !== 'started' && state !== 'not_submitted';
  }

  protected narrowStates(states: readonly ApplicationState[]): void {
    this.narrow({ state: states.join(',') || null });
  }

  protected narrowCountries(countries: readonly Country[]): void {
    this.narrow({ country: countries.join(',') || null });
  }

  protected remove(key: string): void {
    const [name = '', value] = key.split(':');
    if (name === 'state') this.narrowStates(this.states().filter((one) => one !== value));
    else if (name === 'country') this.narrowCountries(this.countries().filter((one) => one !== value));
    else this.narrow({ [name]: null });
  }

  protected clear(): void {
    this.narrow({ cycle: null, state: null, country: null, text: null });
  }

  protected async save(): Promise<void> {
    this.exporting.set(true);
    const complete = await this.rows.all(MOST_ROWS);
    this.exporting.set(false);
    if (!complete) return this.toasts.show(this.words.say('applications.incomplete'), 'error');
    const columns = (['place', ...this.chosenColumns()] as const).map((key) => ({
      label: this.words.say(`applications.column.${key}`),
      text: (row: ApplicationSummary) => (key === 'submitted' ? row.submittedAt : key === 'changed' ? row.changedAt : cellText(key, row, this.words)),
    }));
    download(`applications-${new Date().toISOString().slice(0, 10)}.csv`, csvOf(columns, this.rows.items()));
  }
}
