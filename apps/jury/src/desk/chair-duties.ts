import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { conflicts, scoreSheets, type Panel } from '@pearls/contracts';
import { PearlLoading } from '@pearls/ui/feedback';
import { Api, Texts, WebFailure } from '@pearls/web';

interface ChairDuty {
  readonly key: string;
  readonly path: string;
  readonly count: number;
}

/** What waits for the chair besides the own sheets. */
@Component({
  selector: 'app-chair-duties',
  imports: [PearlLoading, RouterLink, WebFailure],
  template: `
    <section aria-labelledby="chair-duties">
      <h2 id="chair-duties">{{ t('chair.heading') }}</h2>
      @for (unread of failures(); track $index) {
        <web-failure [error]="unread.error()" (retry)="unread.reload()" />
      }
      @if (duties().length || known()) {
        <ul>
          @for (duty of duties(); track duty.key) {
            <li>
              <a [routerLink]="['/panels', panel().id, duty.path]">{{
                t('chair.' + duty.key, { count: duty.count })
              }}</a>
            </li>
          } @empty {
            <li class="soft">{{ t('chair.calm') }}</li>
          }
        </ul>
      } @else if (!failures().length) {
        <pearl-loading [lines]="1" />
      }
    </section>
  `,
  styles: `
    section {
      margin-block-end: var(--space-6);
    }
  `,
})
export class ChairDuties {
  private readonly api = inject(Api);
  protected readonly t = inject(Texts).t;

  readonly panel = input.required<Panel>();

  private readonly waiting = this.api.read(conflicts.listConflicts, () =>
    this.panel().state === 'declaring' || this.panel().state === 'scoring'
      ? { query: { panelId: this.panel().id, state: ['declared' as const, 'suggested' as const] } }
      : undefined,
  );
  private readonly progress = this.api.read(scoreSheets.readProgress, () =>
    this.panel().state === 'scoring' ? { params: { id: this.panel().id } } : undefined,
  );
  protected readonly failures = computed(() => [this.waiting, this.progress].filter((one) => one.error()));

  /** Only who has everything may say that nothing waits. */
  protected readonly known = computed(() =>
    [this.waiting, this.progress].every((one) => !['loading', 'error'].includes(one.status())),
  );
  protected readonly duties = computed<readonly ChairDuty[]>(() => {
    const { state, mine } = this.panel();
    const undecided = this.waiting.hasValue()
      ? this.waiting.value().items.filter(({ decidedBy }) => decidedBy === 'chair').length
      : 0;
    const missing = this.progress.hasValue()
      ? this.progress
          .value()
          .jurors.filter(({ seated }) => seated)
          .flatMap(({ sheets }) => sheets)
          .filter(({ state: sheet }) => ['not_started', 'draft', 'reopened'].includes(sheet)).length
      : undefined;
    return [
      ...(undecided ? [{ key: 'undecided', path: 'declarations', count: undecided }] : []),
      ...(missing ? [{ key: 'missing', path: 'progress', count: missing }] : []),
      ...(missing === 0 ? [{ key: 'complete', path: 'progress', count: 0 }] : []),
      ...(state === 'deliberation' && mine?.presides
        ? [{ key: 'deliberate', path: 'deliberation', count: 0 }]
        : []),
    ];
  });
}
