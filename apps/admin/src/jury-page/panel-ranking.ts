import { Component, computed, inject, input } from '@angular/core';
import { deliberations, rankings, type Panel, type RankingLine } from '@pearls/contracts';
import { PearlNotification } from '@pearls/ui/feedback';
import { PearlTable, type TableColumn } from '@pearls/ui/lists';
import { Api } from '@pearls/web';
import { JurySentences } from '@pearls/web/jury/jury-sentences';
import { Unread } from '../parts/unread';
import { Words } from '../words/words';

/** The ranking of a panel by the mean of valid sheets, and what the rule makes of it, in sentences. */
@Component({
  selector: 'app-panel-ranking',
  imports: [PearlNotification, PearlTable, Unread],
  template: `
    @if (read.hasValue()) {
      @if (read.value().warnings.length) {
        <pearl-notification tone="warning">
          @for (warning of read.value().warnings; track $index) {
            <p>{{ sentence(warning) }}</p>
          }
        </pearl-notification>
      }
      <pearl-table [caption]="words.say('jury.ranking')" [columns]="columns()" [rows]="rows()" [rowKey]="key" />
    } @else {
      <app-unread [of]="read" [lines]="8" />
    }
    @if (deliberation.hasValue()) {
      <section class="sheet after">
        <h2>{{ words.say('jury.rule') }}</h2>
        <ol>
          @for (one of deliberation.value().proposal.sentences; track $index) {
            <li>{{ sentence(one) }}</li>
          }
        </ol>
        @for (hint of deliberation.value().proposal.hints; track $index) {
          <p class="soft">{{ sentence(hint) }}</p>
        }
      </section>
    }
  `,
})
export class PanelRanking {
  protected readonly words = inject(Words);
  protected readonly sentence = inject(JurySentences).say;
  private readonly api = inject(Api);

  readonly panel = input.required<Panel>();

  protected readonly read = this.api.read(rankings.readRanking, () => ({ params: { panelId: this.panel().id } }));
  protected readonly deliberation = this.api.read(deliberations.readDeliberation, () => ({ params: { id: this.panel().id } }));
  protected readonly rows = computed(() => (this.read.hasValue() ? this.read.value().items : []));
  protected readonly key = ({ planId }: RankingLine) => planId;
  private readonly points = (value: number | undefined) => (value === undefined ? '–' : this.words.number(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 }));
  protected readonly columns = computed<TableColumn<RankingLine>[]>(() => [
    { key: 'position', label: this.words.say('jury.column.position'), numeric: true, text: ({ position }) => (position ? String(position) : '–') },
    { key: 'placeName', label: this.words.say('jury.plan') },
    { key: 'country', label: this.words.say('jury.column.country'), text: ({ country }) => this.words.country(country) },
    { key: 'mean', label: this.words.say('jury.column.mean'), numeric: true, text: ({ mean }) => this.points(mean) },
    { key: 'sum', label: this.words.say('jury.column.sum'), numeric: true, text: ({ sum }) => this.words.number(sum) },
    { key: 'sheets', label: this.words.say('jury.column.sheets'), numeric: true, text: ({ sheets, waived }) => (waived ? `${sheets} (+${waived})` : String(sheets)) },
    { key: 'spread', label: this.words.say('jury.column.spread'), numeric: true, text: ({ spread }) => this.points(spread) },
    { key: 'veryConvincing', label: this.words.say('jury.column.veryConvincing'), numeric: true },
  ]);
}
