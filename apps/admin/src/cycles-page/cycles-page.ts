import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { cycles, type Cycle } from '@pearls/contracts';
import { PearlStatus } from '@pearls/ui/feedback';
import { PearlCell, PearlTable, type TableColumn } from '@pearls/ui/lists';
import { PearlButton } from '@pearls/ui/reading';
import { PearlMoment, UiClock } from '@pearls/ui/time';
import { Api } from '@pearls/web';
import { nextDate } from '../cycles/cycle-phases';
import { Unread } from '../parts/unread';
import { Standing } from '../standing/standing';
import { cycleTone } from '../words/tones';
import { Words } from '../words/words';

/** Every cycle, the newest first. */
@Component({
  selector: 'app-cycles-page',
  imports: [RouterLink, PearlTable, PearlCell, PearlStatus, PearlMoment, PearlButton, Unread],
  template: `
    <div class="head">
      <div>
        <h1>{{ words.say('cycles.heading') }}</h1>
        <p class="soft">{{ words.say('cycles.lead') }}</p>
      </div>
      @if (standing.mayAct()) {
        <a pearlButton routerLink="/cycles/new">{{ words.say('newCycle.heading') }}</a>
      }
    </div>
    @if (cycles.hasValue()) {
      <pearl-table
        [caption]="words.say('cycles.heading')"
        [columns]="columns()"
        [rows]="cycles.value().items"
        [rowKey]="key"
        [rowLink]="link"
      >
        <ng-template pearlCell="state" [pearlCellOf]="cycles.value().items" let-cycle>
          <pearl-status [tone]="tone(cycle.state)">{{ words.say('cycleState.' + cycle.state) }}</pearl-status>
        </ng-template>
        <ng-template pearlCell="next" [pearlCellOf]="cycles.value().items" let-cycle>
          @if (next(cycle); as date) {
            <span class="soft">{{ words.say('date.' + date.key) }}</span>
            <br /><pearl-moment [at]="date.at" [zone]="date.zone" brief countdown />
          } @else {
            –
          }
        </ng-template>
      </pearl-table>
    } @else {
      <app-unread [of]="cycles" />
    }
  `,
})
export class CyclesPage {
  protected readonly words = inject(Words);
  protected readonly standing = inject(Standing);
  private readonly clock = inject(UiClock);
  protected readonly cycles = inject(Api).read(cycles.listCycles);
  protected readonly tone = cycleTone;
  protected readonly columns = computed<TableColumn<Cycle>[]>(() => [
    { key: 'name', label: this.words.say('cycles.column.name'), text: (cycle) => this.words.text(cycle.name) },
    { key: 'state', label: this.words.say('cycles.column.state') },
    { key: 'next', label: this.words.say('cycles.column.next') },
    { key: 'applications', label: this.words.say('cycles.column.applications'), numeric: true, text: (cycle) => this.count(cycle.numbers?.applications) },
    { key: 'candidates', label: this.words.say('cycles.column.candidates'), numeric: true, text: (cycle) => this.count(cycle.numbers?.candidates) },
    { key: 'pearls', label: this.words.say('cycles.column.pearls'), numeric: true, text: (cycle) => this.count(cycle.numbers?.pearls) },
  ]);

  protected key = (cycle: Cycle) => cycle.id;
  protected link = (cycle: Cycle) => ['/cycles', cycle.id];

  protected next(cycle: Cycle) {
    return nextDate(cycle, this.clock.now());
  }

  private count(value: number | undefined): string {
    return value === undefined ? '–' : this.words.number(value);
  }
}
