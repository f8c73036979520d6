import { Component, computed, inject, input, output, signal } from '@angular/core';
import {
  CONFLICT_OUTCOMES,
  conflicts,
  type ConflictOutcome,
  type ConflictStep,
  type DeclaredConflict,
} from '@pearls/contracts';
import { PearlStatus } from '@pearls/ui/feedback';
import { PearlChoice, PearlField, type ChoiceOption } from '@pearls/ui/forms';
import { PearlButton, PearlDetails } from '@pearls/ui/reading';
import { Api, Deed, Formats, Texts, WebRefusal } from '@pearls/web';
import { JurySentences } from '@pearls/web/jury/jury-sentences';
import { conflictTone } from '../parts/tones';

const SHORTEST = 5;

/** One juror and one candidate: what was said, what was found, and the decision about it with its reason. */
@Component({
  selector: 'app-declared-conflict-card',
  imports: [PearlButton, PearlChoice, PearlDetails, PearlField, PearlStatus, WebRefusal],
  templateUrl: './declared-conflict-card.html',
  styleUrl: './declared-conflict-card.css',
})
export class DeclaredConflictCard {
  private readonly api = inject(Api);
  private readonly formats = inject(Formats);
  protected readonly t = inject(Texts).t;
  protected readonly say = inject(JurySentences).say;
  protected readonly tone = conflictTone;

  readonly conflict = input.required<DeclaredConflict>();
  readonly decided = output<DeclaredConflict>();

  protected readonly deciding = signal(false);
  protected readonly outcome = signal<ConflictOutcome | null>(null);
  protected readonly reason = signal('');
  protected readonly attempted = signal(false);
  protected readonly deed = new Deed(this.deciding);
  protected readonly juror = computed(() => this.conflict().jurorName ?? this.t('others.nameless'));
  protected readonly mayDecide = computed(() => this.conflict().actions.includes('decide'));
  protected readonly waits = computed(() => ['declared', 'suggested'].includes(this.conflict().state));
  protected readonly options = computed<ChoiceOption<ConflictOutcome>[]>(() =>
    CONFLICT_OUTCOMES.map((value) => ({
      value,
      label: this.t(`outcome.${value}.label`),
      hint: this.t(`outcome.${value}.hint`),
    })),
  );
  protected readonly outcomeError = computed(() =>
    this.attempted() && !this.outcome() ? this.t('declarations.choose') : null,
  );
  protected readonly reasonError = computed(() =>
    this.attempted() && this.reason().trim().length < SHORTEST ? this.t('reason.short') : null,
  );

  protected stepText({ state, kind, at }: ConflictStep): string {
    const what =
      kind && kind !== 'none' ? this.t(`conflictKind.${kind}.label`) : this.t(`conflictState.${state}`);
    return `${this.formats.dateTime(at)} – ${what}`;
  }

  protected async decide(): Promise<void> {
    this.attempted.set(true);
    const outcome = this.outcome();
    if (!outcome || this.reasonError()) return;
    const { id, version } = this.conflict();
    const body = { outcome, reason: this.reason().trim() };
    const done = await this.deed.run(
      () => this.api.send(conflicts.decideConflict, { params: { id }, body, version }),
      this.t('declarations.done'),
    );
    if (!done) return;
    this.deciding.set(false);
    this.attempted.set(false);
    this.outcome.set(null);
    this.reason.set('');
    this.decided.emit(done.answer);
  }
}
