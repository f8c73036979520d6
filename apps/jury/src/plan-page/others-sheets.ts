import { Component, computed, inject, input } from '@angular/core';
import { scoreSheets, type PanelCriterion } from '@pearls/contracts';
import { PearlLoading } from '@pearls/ui/feedback';
import { Api, Formats, Texts, WebFailure } from '@pearls/web';

/** The sheets of the others, once the own one is final and the jury deliberates. */
@Component({
  selector: 'app-others-sheets',
  imports: [PearlLoading, WebFailure],
  template: `
    <h3>{{ t('others.heading') }}</h3>
    @if (asked.hasValue()) {
      @for (sheet of sheets(); track sheet.jurorId) {
        <section>
          <h4>{{ sheet.jurorName ?? t('others.nameless') }}</h4>
          <p class="numeric">
            @for (criterion of criteria(); track criterion.code) {
              <span>{{ criterion.code }} {{ points(sheet.scores[criterion.code]) }}</span>
            }
            @if (sheet.total !== undefined) {
              <strong>{{ t('desk.total', { total: one(sheet.total) }) }}</strong>
            }
            @if (sheet.veryConvincing) {
              <span class="convincing">{{ t('desk.convincing') }}</span>
            }
          </p>
          @for (criterion of criteria(); track criterion.code) {
            @if (sheet.comments[criterion.code]; as words) {
              <p class="small">
                <strong>{{ criterion.code }}</strong> {{ words }}
              </p>
            }
          }
          @if (sheet.privateComment) {
            <p class="small">{{ t('others.private', { words: sheet.privateComment }) }}</p>
          }
        </section>
      } @empty {
        <p class="soft">{{ t('others.none') }}</p>
      }
    } @else if (asked.error()) {
      <web-failure [error]="asked.error()" (retry)="asked.reload()" />
    } @else {
      <pearl-loading [lines]="4" />
    }
  `,
  styles: `
    :host {
      display: block;
      margin-block-start: var(--space-6);
    }

    section {
      margin-block-end: var(--space-4);
      padding: var(--space-3) var(--space-4);
      border: 1px solid var(--line);
      border-radius: var(--radius-m);
      background: var(--surface);
    }

    h4 {
      margin-block-end: var(--space-1);
      font: 600 1rem / 1.4 var(--text);
    }

    p {
      margin-block-end: var(--space-1);
    }

    p.numeric {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--space-4);
    }

    .convincing {
      color: var(--amber-ink);
      font-weight: 600;
    }
  `,
})
export class OthersSheets {
  private readonly formats = inject(Formats);
  protected readonly t = inject(Texts).t;

  readonly panelId = input.required<string>();
  readonly planId = input.required<string>();
  readonly criteria = input.required<readonly PanelCriterion[]>();

  protected readonly asked = inject(Api).read(scoreSheets.listSheets, () => ({
    params: { id: this.panelId(), planId: this.planId() },
  }));
  protected readonly sheets = computed(() => (this.asked.hasValue() ? this.asked.value().items : []));

  protected points(score: number | undefined): string {
    return score === undefined ? '–' : this.formats.number(score);
  }

  protected one(total: number): string {
    return this.formats.number(total, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  }
}
