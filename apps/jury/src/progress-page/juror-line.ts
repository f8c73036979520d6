import { Component, computed, inject, input, output } from '@angular/core';
import type { JurorProgress, ProgressPlan, SheetProgress } from '@pearls/contracts';
import { PearlStatus } from '@pearls/ui/feedback';
import { PearlButton, PearlDetails } from '@pearls/ui/reading';
import { Texts } from '@pearls/web';
import { sheetTone } from '../parts/tones';

/** One juror: how far, and every sheet with its state. */
@Component({
  selector: 'app-juror-line',
  imports: [PearlButton, PearlDetails, PearlStatus],
  template: `
    <header>
      <h2>
        {{ name() }}
        @if (juror().chair) {
          <span class="soft small">{{ t('progress.chair') }}</span>
        }
        @if (!juror().seated) {
          <span class="soft small">{{ t('progress.left') }}</span>
        }
      </h2>
      <p class="numeric">{{ t('progress.of', { done: done(), count: expected() }) }}</p>
    </header>
    <progress
      [max]="expected() || 1"
      [value]="done()"
      [attr.aria-label]="t('progress.bar', { name: name() })"
    ></progress>
    <pearl-details [summary]="t('progress.sheets', { name: name() })">
      <ul class="lines">
        @for (sheet of juror().sheets; track sheet.planId) {
          <li>
            <span class="place">{{ placeOf(sheet) }}</span>
            <pearl-status [tone]="tone(sheet.state)">{{ t('sheetState.' + sheet.state) }}</pearl-status>
            @if (sheet.actions.includes('waive')) {
              <button type="button" pearlButton="quiet" small (click)="wanted.emit({ what: 'waive', sheet })">
                {{ t('progress.waive')
                }}<span class="visually-hidden"> {{ name() }}, {{ placeOf(sheet) }}</span>
              </button>
            }
            @if (sheet.actions.includes('reopen')) {
              <button
                type="button"
                pearlButton="quiet"
                small
                (click)="wanted.emit({ what: 'reopen', sheet })"
              >
                {{ t('progress.reopen')
                }}<span class="visually-hidden"> {{ name() }}, {{ placeOf(sheet) }}</span>
              </button>
            }
          </li>
        }
      </ul>
    </pearl-details>
  `,
  styles: `
    :host {
      display: block;
      padding: var(--space-4);
      border: 1px solid var(--line);
      border-radius: var(--radius-m);
      background: var(--surface);
    }

    header {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      justify-content: space-between;
      gap: 0 var(--space-4);
    }

    h2 {
      margin: 0;
      font-size: var(--title-s);
    }

    p {
      margin: 0;
    }

    progress {
      inline-size: 100%;
      accent-color: var(--sea);
    }

    .place {
      flex: 1 1 12rem;
    }
  `,
})
export class JurorLine {
  protected readonly t = inject(Texts).t;
  protected readonly tone = sheetTone;

  readonly juror = input.required<JurorProgress>();
  readonly plans = input.required<readonly ProgressPlan[]>();
  readonly wanted = output<{ readonly what: 'waive' | 'reopen'; readonly sheet: SheetProgress }>();

  protected readonly name = computed(() => this.juror().name ?? this.t('others.nameless'));
  private readonly own = computed(() =>
    this.juror().sheets.filter(({ state }) => state !== 'recused' && state !== 'undeclared'),
  );
  protected readonly expected = computed(() => this.own().length);
  protected readonly done = computed(
    () => this.own().filter(({ state }) => state === 'final' || state === 'waived').length,
  );

  protected placeOf({ planId }: SheetProgress): string {
    return this.plans().find((plan) => plan.planId === planId)?.placeName ?? '';
  }
}
