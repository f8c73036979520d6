import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import {
  EXTRA_REASONS,
  deliberations,
  type Deliberation,
  type ExtraQuestion,
  type ExtraReason,
} from '@pearls/contracts';
import { PearlChoice, PearlField, PearlGroup, type ChoiceOption } from '@pearls/ui/forms';
import { PearlButton } from '@pearls/ui/reading';
import { Api, Deed, Formats, Texts, WebRefusal } from '@pearls/web';
import { OpenPanel } from '../panel/open-panel';
import { OpenDeliberation } from './open-deliberation';
import { votesIn } from './votes-field';

const SHORTEST = 5;
const NOBODY = 'nobody';
const VOTES = ['votesFor', 'votesAgainst', 'abstained'] as const;
type Vote = (typeof VOTES)[number];

/** The place for which the country rule does not apply: none, the one proposed, or another with a reason of its own. */
@Component({
  selector: 'app-extra-form',
  imports: [PearlButton, PearlChoice, PearlField, PearlGroup, WebRefusal],
  template: `
    <form class="stack" novalidate (submit)="$event.preventDefault(); decide()">
      <web-refusal [error]="deed.problem()" />
      <pearl-choice
        [label]="t('extra.question')"
        [hint]="t('extra.hint')"
        [options]="options()"
        [(value)]="chosen"
        [error]="attempted() && !chosen() ? t('extra.choose') : null"
      />
      @if (chosen() && chosen() !== nobody) {
        <pearl-choice
          inline
          [label]="t('extra.because')"
          [options]="kinds()"
          [(value)]="kind"
          [error]="attempted() && !kind() ? t('extra.chooseKind') : null"
        />
      }
      <pearl-field
        [label]="t('extra.reason')"
        [hint]="t(departs() ? 'extra.departs' : 'extra.reasonHint')"
        [limit]="2000"
        [error]="reasonError()"
      >
        <textarea #words rows="3" [value]="reason()" (input)="reason.set(words.value)"></textarea>
      </pearl-field>
      <pearl-group [label]="t('extra.votes')">
        @for (vote of allVotes; track vote) {
          <pearl-field
            width="short"
            [label]="t('extra.' + vote)"
            [error]="attempted() && counted(vote) === undefined ? t('tie.votesWhole') : null"
          >
            <input
              #box
              inputmode="numeric"
              autocomplete="off"
              [value]="votes()[vote] ?? ''"
              (input)="count(vote, box.value)"
            />
          </pearl-field>
        }
      </pearl-group>
      <div>
        <button pearlButton type="submit" [busy]="deed.busy()">{{ t('extra.decide') }}</button>
      </div>
    </form>
  `,
})
export class ExtraForm {
  private readonly api = inject(Api);
  private readonly panel = inject(OpenPanel);
  private readonly open = inject(OpenDeliberation);
  private readonly formats = inject(Formats);
  protected readonly t = inject(Texts).t;
  protected readonly deed = new Deed();
  protected readonly nobody = NOBODY;
  protected readonly allVotes = VOTES;

  readonly of = input.required<Deliberation>();
  readonly extra = input.required<ExtraQuestion>();

  private readonly question = computed(() => `${this.extra().number}:${this.extra().rest.join()}`);
  protected readonly chosen = linkedSignal<string, string | null>({
    source: this.question,
    computation: () => null,
  });
  protected readonly kind = linkedSignal<string, ExtraReason | null>({
    source: this.question,
    computation: () => null,
  });
  protected readonly reason = linkedSignal({ source: this.question, computation: () => '' });
  protected readonly votes = linkedSignal<string, Readonly<Partial<Record<Vote, string>>>>({
    source: this.question,
    computation: () => ({}),
  });
  protected readonly attempted = linkedSignal({ source: this.question, computation: () => false });

  /** Another than the one next by score. */
  protected readonly departs = computed(() => {
    const chosen = this.chosen();
    return chosen !== null && chosen !== NOBODY && !this.extra().proposed.includes(chosen);
  });
  protected readonly options = computed<ChoiceOption<string>[]>(() => [
    { value: NOBODY, label: this.t('extra.nobody') },
    ...this.extra().rest.map((value) => ({
      value,
      label: this.open.placeOf(value),
      hint: [this.meanOf(value), this.extra().proposed.includes(value) ? this.t('extra.proposed') : '']
        .filter(Boolean)
        .join(' · '),
    })),
  ]);
  protected readonly kinds = computed<ChoiceOption<ExtraReason>[]>(() =>
    EXTRA_REASONS.map((value) => ({ value, label: this.t(`extra.kind.${value}`) })),
  );
  protected readonly reasonError = computed(() =>
    this.attempted() && this.reason().trim().length < SHORTEST ? this.t('reason.short') : null,
  );

  protected counted(vote: Vote): number | undefined {
    return votesIn(this.votes()[vote] ?? '');
  }

  protected count(vote: Vote, typed: string): void {
    this.votes.update((votes) => ({ ...votes, [vote]: typed }));
  }

  protected async decide(): Promise<void> {
    this.attempted.set(true);
    const chosen = this.chosen();
    const kind = this.kind();
    const [votesFor, votesAgainst, abstained] = VOTES.map((vote) => this.counted(vote));
    const awards = chosen !== NOBODY;
    if (!chosen || (awards && !kind) || this.reasonError()) return;
    if (votesFor === undefined || votesAgainst === undefined || abstained === undefined) return;
    const body = {
      number: this.extra().number,
      ...(awards && { planId: chosen, reasonKind: kind ?? undefined }),
      reason: this.reason().trim(),
      votesFor,
      votesAgainst,
      abstained,
    };
    const params = { id: this.panel.id() };
    const done = await this.deed.run(
      () => this.api.send(deliberations.decideExtraPlace, { params, body, version: this.of().version }),
      this.t('extra.decided'),
    );
    if (done) this.open.take(done.answer);
  }

  private meanOf(planId: string): string {
    const mean = this.open.meanOf(planId);
    return mean === undefined
      ? ''
      : this.formats.number(mean, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  }
}
