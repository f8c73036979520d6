import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { deliberations, type Deliberation, type TieQuestion } from '@pearls/contracts';
import { PearlCheckbox, PearlChoice, PearlField, PearlGroup, type ChoiceOption } from '@pearls/ui/forms';
import { PearlButton } from '@pearls/ui/reading';
import { Api, Deed, Texts, WebRefusal } from '@pearls/web';
import { OpenPanel } from '../panel/open-panel';
import { OpenDeliberation } from './open-deliberation';
import { votesIn } from './votes-field';

const SHORTEST = 5;

/** The rule stops at a tie and asks: votes, the casting vote, and the reason. */
@Component({
  selector: 'app-tie-form',
  imports: [PearlButton, PearlCheckbox, PearlChoice, PearlField, PearlGroup, WebRefusal],
  template: `
    <form class="stack" novalidate (submit)="$event.preventDefault(); settle()">
      <web-refusal [error]="deed.problem()" />
      <pearl-group [label]="t('tie.votes')">
        @for (plan of tie().among; track plan) {
          <pearl-field
            width="short"
            [label]="open.placeOf(plan)"
            [error]="attempted() && votesOf(plan) === undefined ? t('tie.votesWhole') : null"
          >
            <input
              #box
              inputmode="numeric"
              autocomplete="off"
              [value]="votes()[plan] ?? ''"
              (input)="count(plan, box.value)"
            />
          </pearl-field>
        }
      </pearl-group>
      <pearl-choice
        [label]="t('tie.chosen', { place: tie().place })"
        [options]="options()"
        [(value)]="chosen"
        [error]="attempted() && !chosen() ? t('tie.choose') : null"
      />
      <pearl-checkbox [label]="t('tie.casting')" [hint]="t('tie.castingHint')" [(checked)]="casting" />
      <pearl-field
        [label]="t('tie.reason')"
        [hint]="t('tie.reasonHint')"
        [limit]="2000"
        [error]="reasonError()"
      >
        <textarea #words rows="3" [value]="reason()" (input)="reason.set(words.value)"></textarea>
      </pearl-field>
      <div>
        <button pearlButton type="submit" [busy]="deed.busy()">{{ t('tie.settle') }}</button>
      </div>
    </form>
  `,
})
export class TieForm {
  private readonly api = inject(Api);
  private readonly panel = inject(OpenPanel);
  protected readonly open = inject(OpenDeliberation);
  protected readonly t = inject(Texts).t;
  protected readonly deed = new Deed();

  readonly of = input.required<Deliberation>();
  readonly tie = input.required<TieQuestion>();

  private readonly question = computed(() => `${this.tie().place}:${this.tie().among.join()}`);
  protected readonly votes = linkedSignal<string, Readonly<Record<string, string>>>({
    source: this.question,
    computation: () => ({}),
  });
  protected readonly chosen = linkedSignal<string, string | null>({
    source: this.question,
    computation: () => null,
  });
  protected readonly casting = linkedSignal({ source: this.question, computation: () => false });
  protected readonly reason = linkedSignal({ source: this.question, computation: () => '' });
  protected readonly attempted = linkedSignal({ source: this.question, computation: () => false });
  protected readonly options = computed<ChoiceOption<string>[]>(() =>
    this.tie().among.map((value) => ({ value, label: this.open.placeOf(value) })),
  );
  protected readonly reasonError = computed(() =>
    this.attempted() && this.reason().trim().length < SHORTEST ? this.t('reason.short') : null,
  );

  protected votesOf(plan: string): number | undefined {
    return votesIn(this.votes()[plan] ?? '');
  }

  protected count(plan: string, typed: string): void {
    this.votes.update((votes) => ({ ...votes, [plan]: typed }));
  }

  protected async settle(): Promise<void> {
    this.attempted.set(true);
    const chosen = this.chosen();
    const votes = this.tie().among.map((planId) => ({ planId, votes: this.votesOf(planId) }));
    if (!chosen || this.reasonError() || votes.some((one) => one.votes === undefined)) return;
    const body = {
      ...this.tie(),
      chosen,
      votes: votes.map(({ planId, votes: counted }) => ({ planId, votes: counted ?? 0 })),
      castingVote: this.casting(),
      reason: this.reason().trim(),
    };
    const params = { id: this.panel.id() };
    const done = await this.deed.run(
      () => this.api.send(deliberations.settleTie, { params, body, version: this.of().version }),
      this.t('tie.settled', { place: this.open.placeOf(chosen) }),
    );
    if (done) this.open.take(done.answer);
  }
}
