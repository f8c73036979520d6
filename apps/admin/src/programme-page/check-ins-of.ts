import { Component, computed, inject, input } from '@angular/core';
import { checkIns, finalReports, type CheckInSummary, type FinalReportSummary } from '@pearls/contracts';
import { PearlStatus } from '@pearls/ui/feedback';
import { PearlCell, PearlTable, type TableColumn } from '@pearls/ui/lists';
import { Api } from '@pearls/web';
import { Move } from '../parts/move';
import { Unread } from '../parts/unread';
import { Standing } from '../standing/standing';
import { Words } from '../words/words';

/** Check-ins and final reports of the title year: which are open, which are filed. The clock opens them; so may the secretariat. */
@Component({
  selector: 'app-check-ins-of',
  imports: [PearlStatus, PearlTable, PearlCell, Move, Unread],
  template: `
    <section>
      <h2>{{ words.say('programme.checkIns') }}</h2>
      @if (standing.mayAct()) {
        <p><app-move key="programme.move.checkIns" quiet [send]="openCheckIns" (made)="quarters.reload()" /></p>
      }
      @if (quarters.hasValue()) {
        <pearl-table [caption]="words.say('programme.checkIns')" [columns]="quarterColumns()" [rows]="quarters.value().items" [rowKey]="key" [empty]="words.say('programme.noCheckIns')">
          <ng-template pearlCell="state" [pearlCellOf]="quarters.value().items" let-one>
            <pearl-status [tone]="one.state === 'filed' ? 'good' : 'attention'">{{ words.say('reportState.' + one.state) }}</pearl-status>
          </ng-template>
        </pearl-table>
      } @else {
        <app-unread [of]="quarters" />
      }
    </section>
    <section class="after">
      <h2>{{ words.say('programme.reports') }}</h2>
      @if (standing.mayAct()) {
        <p><app-move key="programme.move.reports" quiet [send]="openReports" (made)="reports.reload()" /></p>
      }
      @if (reports.hasValue()) {
        <pearl-table [caption]="words.say('programme.reports')" [columns]="reportColumns()" [rows]="reports.value().items" [rowKey]="key" [empty]="words.say('programme.noReports')">
          <ng-template pearlCell="state" [pearlCellOf]="reports.value().items" let-one>
            <pearl-status [tone]="one.state === 'filed' ? 'good' : 'attention'">{{ words.say('reportState.' + one.state) }}</pearl-status>
          </ng-template>
        </pearl-table>
      } @else {
        <app-unread [of]="reports" />
      }
    </section>
  `,
})
export class CheckInsOf {
  protected readonly words = inject(Words);
  protected readonly standing = inject(Standing);
  private readonly api = inject(Api);

  readonly cycle = input.required<string>();

  protected readonly quarters = this.api.read(checkIns.listCheckIns, () => ({ query: { cycle: this.cycle() } }));
  protected readonly reports = this.api.read(finalReports.listReports, () => ({ query: { cycle: this.cycle() } }));
  protected readonly quarterColumns = computed<TableColumn<CheckInSummary>[]>(() => [
    { key: 'placeName', label: this.words.say('practices.place') },
    { key: 'quarter', label: this.words.say('programme.quarter'), numeric: true },
    { key: 'dueOn', label: this.words.say('programme.due'), text: ({ dueOn }) => this.words.day(dueOn) },
    { key: 'state', label: this.words.say('letters.state') },
    { key: 'filedAt', label: this.words.say('programme.filed'), text: ({ filedAt }) => (filedAt ? this.words.instant(filedAt) : '–') },
  ]);
  protected readonly reportColumns = computed<TableColumn<FinalReportSummary>[]>(() => [
    { key: 'placeName', label: this.words.say('practices.place') },
    { key: 'prefill', label: this.words.say('programme.prefill'), numeric: true, text: ({ prefill }) => `${prefill.share}\u00a0%` },
    { key: 'dueOn', label: this.words.say('programme.due'), text: ({ dueOn }) => this.words.day(dueOn) },
    { key: 'state', label: this.words.say('letters.state') },
    { key: 'filedAt', label: this.words.say('programme.filed'), text: ({ filedAt }) => (filedAt ? this.words.instant(filedAt) : '–') },
  ]);

  protected readonly openCheckIns = () => this.api.send(checkIns.openCheckIns, { body: { cycleId: this.cycle() } });
  protected readonly openReports = () => this.api.send(finalReports.openReports, { body: { cycleId: this.cycle() } });
  protected key = ({ id }: { id: string }) => id;
}
