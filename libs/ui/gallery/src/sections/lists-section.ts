import { Component, computed, signal } from '@angular/core';
import { PearlStatus, Toasts, type StatusTone } from '@pearls/ui/feedback';
import { PearlField } from '@pearls/ui/forms';
import {
  PearlCell,
  PearlFilterBar,
  PearlPagination,
  PearlRowActions,
  PearlSummaryList,
  PearlSummaryValue,
  PearlTable,
  PearlTask,
  PearlTaskList,
  type ActiveFilter,
  type SummaryRow,
  type TableColumn,
  type TableSort,
} from '@pearls/ui/lists';
import { PearlButton } from '@pearls/ui/reading';
import { inject } from '@angular/core';

interface Row {
  readonly id: number;
  readonly place: string;
  readonly country: string;
  readonly inhabitants: number;
  readonly verdict: string;
  readonly tone: StatusTone;
}

const names = [
  'Svendborg',
  'Jakobstad – Pietarsaari',
  'Rūjiena',
  'Kihnu',
  'Płock',
  'Šilutė',
  'Wismar',
  'Burgas-Samtgemeindeverwaltungszusammenschluss',
];
const countries = ['Denmark', 'Finland', 'Latvia', 'Estonia', 'Poland', 'Lithuania', 'Germany', 'Germany'];
const verdicts: readonly [string, StatusTone][] = [
  ['Eligible', 'good'],
  ['Asks for a look', 'attention'],
  ['Not eligible', 'bad'],
  ['Not yet checked', 'neutral'],
];

@Component({
  selector: 'app-lists-section',
  imports: [
    PearlButton,
    PearlCell,
    PearlField,
    PearlFilterBar,
    PearlPagination,
    PearlRowActions,
    PearlStatus,
    PearlSummaryList,
    PearlSummaryValue,
    PearlTable,
    PearlTask,
    PearlTaskList,
  ],
  templateUrl: './lists-section.html',
})
export class ListsSection {
  private readonly toasts = inject(Toasts);
  private readonly all: readonly Row[] = Array.from({ length: 32 }, (_, index) => {
    const [verdict, tone] = verdicts[(index * 3) % 4] ?? ['', 'neutral'];
    const place = names[index % 8] ?? '';
    return {
      id: index,
      place,
      country: countries[index % 8] ?? '',
      inhabitants: 1200 + ((index * 7919) % 90000),
      verdict,
      tone,
    };
  });

  protected readonly summary: readonly SummaryRow[] = [
    {
      key: 'place',
      label: 'Place',
      value: 'Jakobstad – Pietarsaari',
      link: '/forms',
      changeWhat: 'the place',
    },
    {
      key: 'why',
      label: 'Why does your town want to take part?',
      value: 'Because the harbour closed.\nBecause the library stayed open.',
      link: '/forms',
    },
    { key: 'languages', label: 'Languages spoken', value: ['Swedish', 'Finnish'], changeable: true },
    { key: 'web', label: 'Website', value: '', link: '/forms' },
    { key: 'files', label: 'Letters of support', changeable: true },
    {
      key: 'term',
      label: 'Gemeindeverwaltungsverbandszugehörigkeit',
      value: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
    },
  ];

  protected readonly columns: readonly TableColumn<Row>[] = [
    { key: 'place', label: 'Place', sortable: true },
    { key: 'country', label: 'Country', sortable: true },
    {
      key: 'inhabitants',
      label: 'Inhabitants',
      numeric: true,
      sortable: true,
      text: ({ inhabitants }) => inhabitants.toLocaleString('en-GB'),
    },
    { key: 'verdict', label: 'Eligibility' },
  ];
  protected readonly sort = signal<TableSort | null>({ key: 'place', direction: 'ascending' });
  protected readonly start = signal(0);
  protected readonly filters = signal<readonly ActiveFilter[]>([
    { key: 'country', label: 'Country: Finland' },
    { key: 'verdict', label: 'Asks for a look' },
  ]);
  private readonly sorted = computed(() => {
    const sort = this.sort();
    if (!sort) return this.all;
    const key = sort.key as keyof Row;
    const sign = sort.direction === 'ascending' ? 1 : -1;
    return this.all.toSorted(
      (a, b) => sign * String(a[key]).localeCompare(String(b[key]), 'en', { numeric: true }),
    );
  });
  protected readonly rows = computed(() => this.sorted().slice(this.start(), this.start() + 8));
  protected readonly none: readonly Row[] = [];

  protected readonly key = (row: Row) => row.id;
  protected readonly link = () => '/lists';

  protected turn(by: number): void {
    this.start.update((start) => start + by);
  }

  protected unfilter(key: string): void {
    this.filters.update((filters) => filters.filter((filter) => filter.key !== key));
  }

  protected say(text: string): void {
    this.toasts.show(text);
  }
}
