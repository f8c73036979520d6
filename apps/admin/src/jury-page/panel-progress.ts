import { Component, computed, inject, input } from '@angular/core';
import { scoreSheets, type Panel, type SheetProgress } from '@pearls/contracts';
import { PearlEmpty } from '@pearls/ui/feedback';
import { Api } from '@pearls/web';
import { Unread } from '../parts/unread';
import { Words } from '../words/words';

/** Who has finished which sheets: no score, only how far each is. */
@Component({
  selector: 'app-panel-progress',
  imports: [PearlEmpty, Unread],
  template: `
    @if (read.hasValue()) {
      @if (read.value().plans.length) {
        <p class="soft">{{ words.say('jury.progressLead', { done: done(), all: all() }) }}</p>
        <div class="scroll" tabindex="0" role="region" [attr.aria-label]="words.say('jury.progress')">
          <table>
            <thead>
              <tr>
                <th scope="col">{{ words.say('jury.plan') }}</th>
                @for (juror of read.value().jurors; track juror.personId) {
                  <th scope="col">{{ juror.name ?? juror.personId.slice(0, 8) }}</th>
                }
              </tr>
            </thead>
            <tbody>
              @for (plan of read.value().plans; track plan.planId) {
                <tr>
                  <th scope="row">{{ plan.placeName }}</th>
                  @for (juror of read.value().jurors; track juror.personId) {
                    <td [class]="stateOf(juror.sheets, plan.planId)">{{ words.say('sheetState.' + stateOf(juror.sheets, plan.planId)) }}</td>
                  }
                </tr>
              }
            </tbody>
          </table>
        </div>
      } @else {
        <pearl-empty [heading]="words.say('jury.noPlans')" />
      }
    } @else {
      <app-unread [of]="read" [lines]="8" />
    }
  `,
  styles: `
    .scroll {
      overflow-x: auto;
    }

    table {
      border-collapse: collapse;
      font-size: var(--size-s);
    }

    th,
    td {
      padding: var(--space-2) var(--space-3);
      border-block-end: 1px solid var(--line);
      text-align: start;
      white-space: nowrap;
    }

    .final {
      color: var(--good);
      font-weight: 600;
    }

    .recused,
    .not_started,
    .undeclared {
      color: var(--ink-soft);
    }
  `,
})
export class PanelProgressTable {
  protected readonly words = inject(Words);
  readonly panel = input.required<Panel>();

  protected readonly read = inject(Api).read(scoreSheets.readProgress, () => ({ params: { id: this.panel().id } }));
  private readonly sheets = computed(() => (this.read.hasValue() ? this.read.value().jurors.flatMap(({ sheets }) => sheets).filter(({ state }) => state !== 'recused') : []));
  protected readonly all = computed(() => this.sheets().length);
  protected readonly done = computed(() => this.sheets().filter(({ state }) => state === 'final' || state === 'waived').length);

  protected readonly stateOf = (sheets: readonly SheetProgress[], plan: string) => sheets.find(({ planId }) => planId === plan)?.state ?? 'not_started';
}
