import { Component, computed, inject } from '@angular/core';
import { conflicts, jurors, type DeclaredConflict } from '@pearls/contracts';
import { PearlLoading } from '@pearls/ui/feedback';
import { PearlDetails } from '@pearls/ui/reading';
import { Api, Formats, Texts, WebFailure } from '@pearls/web';
import { OpenPanel } from '../panel/open-panel';
import { DeclaredConflictCard } from './declared-conflict-card';

/** What jurors declared: what waits for the chair first, then what is settled, with its history. */
@Component({
  selector: 'app-declarations-page',
  imports: [DeclaredConflictCard, PearlDetails, PearlLoading, WebFailure],
  template: `
    <h1>{{ t('declarations.title') }}</h1>
    @if (asked.hasValue()) {
      <p class="lead measure">{{ t('declarations.lead') }}</p>
      @if (owing().length) {
        <p role="status">{{ t('declarations.owing', { names: list(owing()) }) }}</p>
      }
      <h2>{{ t('declarations.waiting') }}</h2>
      <div class="stack">
        @for (one of waiting(); track one.id) {
          <app-declared-conflict-card [conflict]="one" (decided)="replace($event)" />
        } @empty {
          <p class="soft">{{ t('declarations.noneWaiting') }}</p>
        }
      </div>
      @if (deputies().length) {
        <h2>{{ t('declarations.deputy') }}</h2>
        <p class="soft measure">{{ t('declarations.deputyHint') }}</p>
        <div class="stack">
          @for (one of deputies(); track one.id) {
            <app-declared-conflict-card [conflict]="one" />
          }
        </div>
      }
      <h2>{{ t('declarations.settled') }}</h2>
      @if (settled().length) {
        <div class="stack">
          @for (one of settled(); track one.id) {
            <app-declared-conflict-card [conflict]="one" (decided)="replace($event)" />
          }
        </div>
      } @else {
        <p class="soft">{{ t('declarations.noneSettled') }}</p>
      }
      @if (calm().length) {
        <pearl-details [summary]="t('declarations.calm', { count: calm().length })">
          <ul>
            @for (one of calm(); track one.id) {
              <li>{{ t('declarations.calmLine', { juror: nameOf(one), place: one.placeName }) }}</li>
            }
          </ul>
        </pearl-details>
      }
    } @else if (asked.error()) {
      <web-failure [error]="asked.error()" (retry)="asked.reload()" />
    } @else {
      <pearl-loading [lines]="8" />
    }
  `,
  styles: `
    h2 {
      margin-block: var(--space-6) var(--space-3);
    }

    pearl-details {
      display: block;
      margin-block-start: var(--space-4);
    }
  `,
})
export class DeclarationsPage {
  private readonly api = inject(Api);
  protected readonly open = inject(OpenPanel);
  protected readonly list = inject(Formats).list;
  protected readonly t = inject(Texts).t;

  protected readonly asked = this.api.read(conflicts.listConflicts, () => ({
    query: { panelId: this.open.id() },
  }));
  private readonly members = this.api.read(jurors.listMembers, () => ({ params: { id: this.open.id() } }));

  private readonly all = computed(() => (this.asked.hasValue() ? this.asked.value().items : []));
  private readonly undecided = computed(() =>
    this.all().filter(({ state }) => state === 'declared' || state === 'suggested'),
  );
  protected readonly waiting = computed(() =>
    this.undecided().filter(({ actions }) => actions.includes('decide')),
  );
  protected readonly deputies = computed(() =>
    this.undecided().filter(({ actions }) => !actions.includes('decide')),
  );
  protected readonly settled = computed(() =>
    this.all().filter(({ state }) => state === 'confirmed_recused' || state === 'judged_not_a_conflict'),
  );
  protected readonly calm = computed(() => this.all().filter(({ state }) => state === 'none'));
  protected readonly owing = computed(() =>
    (this.members.hasValue() ? this.members.value().items : [])
      .filter(({ seated, toDeclare }) => seated && (toDeclare ?? 0) > 0)
      .map(({ name }) => name ?? this.t('others.nameless')),
  );

  protected nameOf({ jurorName }: DeclaredConflict): string {
    return jurorName ?? this.t('others.nameless');
  }

  protected replace(conflict: DeclaredConflict): void {
    this.asked.update((list) => ({
      items: (list?.items ?? []).map((one) => (one.id === conflict.id ? conflict : one)),
    }));
  }
}
