import { Component, computed, inject, input } from '@angular/core';
import { PRACTICE_STATES, practices, type PracticeState, type PracticeSummary } from '@pearls/contracts';
import { PearlStatus } from '@pearls/ui/feedback';
import { PearlField } from '@pearls/ui/forms';
import { PearlCell, PearlFilterBar, PearlTable, type TableColumn } from '@pearls/ui/lists';
import { Address } from '../parts/address';
import { More } from '../parts/more';
import { pagesOf } from '../parts/pages';
import { Unread } from '../parts/unread';
import { practiceTone } from '../words/tones';
import { Words } from '../words/words';

/** Good practices in work: what waits for a first and a second reader, with the day the team was promised an answer. */
@Component({
  selector: 'app-practices-page',
  imports: [PearlStatus, PearlField, PearlTable, PearlCell, PearlFilterBar, More, Unread],
  template: `
    <h1>{{ words.say('practices.heading') }}</h1>
    <p class="soft measure">{{ words.say('practices.lead') }}</p>
    <pearl-filter-bar immediate [active]="active()" (removed)="narrow({ state: null })" (cleared)="narrow({ state: null })">
      <pearl-field [label]="words.say('letters.state')">
        <select #box (change)="narrow({ state: box.value || null })">
          <option value="" [selected]="!wanted()">{{ words.say('practices.waiting') }}</option>
          @for (one of states; track one) {
            <option [value]="one" [selected]="one === wanted()">{{ words.say('practiceState.' + one) }}</option>
          }
        </select>
      </pearl-field>
    </pearl-filter-bar>
    @if (list.error() && !list.items().length) {
      <app-unread [of]="list" />
    } @else {
      <pearl-table [caption]="words.say('practices.heading')" [columns]="columns()" [rows]="list.items()" [rowKey]="key" [rowLink]="link" [loading]="list.isLoading()" [empty]="words.say('practices.none')">
        <ng-template pearlCell="state" [pearlCellOf]="list.items()" let-item>
          <pearl-status [tone]="tone(item.state)">{{ words.say('practiceState.' + item.state) }}</pearl-status>
        </ng-template>
      </pearl-table>
      <app-more [of]="list" />
    }
  `,
})
export class PracticesPage {
  protected readonly words = inject(Words);
  protected readonly narrow = inject(Address).narrow;
  /** A draft is its team's alone. */
  protected readonly states = PRACTICE_STATES.filter((one) => one !== 'draft');
  protected readonly tone = practiceTone;

  readonly state = input<string>();

  protected readonly wanted = computed(() => PRACTICE_STATES.find((one) => one === this.state()));
  protected readonly list = pagesOf(practices.listInWork, () => ({ state: this.wanted() ? [this.wanted()!] : (['in_review', 'second_reading'] satisfies PracticeState[]) }));
  protected readonly active = computed(() => (this.wanted() ? [{ key: 'state', label: this.words.say(`practiceState.${this.wanted()}`) }] : []));
  protected readonly columns = computed<TableColumn<PracticeSummary>[]>(() => [
    { key: 'title', label: this.words.say('practices.title'), text: ({ title }) => title || this.words.say('practices.untitled') },
    { key: 'kind', label: this.words.say('letters.kind'), text: ({ kind }) => this.words.say(`practiceKind.${kind}`) },
    { key: 'placeName', label: this.words.say('practices.place'), text: ({ placeName }) => placeName ?? '–' },
    { key: 'state', label: this.words.say('letters.state') },
    { key: 'answerDueOn', label: this.words.say('practices.answerDue'), text: ({ answerDueOn }) => (answerDueOn ? this.words.day(answerDueOn) : '–') },
  ]);

  protected key = ({ id }: PracticeSummary) => id;
  protected link = ({ id }: PracticeSummary) => ['/practices', id];
}
