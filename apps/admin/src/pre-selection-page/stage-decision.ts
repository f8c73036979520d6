import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { preSelection, type PreSelectionLine, type StagedDecision } from '@pearls/contracts';
import { PearlChoice, PearlField, type ChoiceOption } from '@pearls/ui/forms';
import { PearlButton } from '@pearls/ui/reading';
import { Api, Deed } from '@pearls/web';
import { Refusal } from '../parts/refusal';
import { Words } from '../words/words';

type Outcome = StagedDecision['outcome'];

/** Stages the decision on one application; what departs from the proposal needs a reason. */
@Component({
  selector: 'app-stage-decision',
  imports: [PearlChoice, PearlField, PearlButton, Refusal],
  template: `
    <form class="stack" novalidate (submit)="$event.preventDefault(); stage()">
      <app-refusal [problem]="deed.problem()" />
      <pearl-choice inline [label]="words.say('stage.outcome')" [options]="options()" [(value)]="outcome" [error]="outcomeError()" />
      <pearl-field
        [label]="words.say('stage.reason')"
        [hint]="words.say(departs() ? 'stage.departs' : 'stage.reasonHint')"
        [optional]="!departs()"
        [limit]="1000"
        [error]="reasonError()"
      >
        <textarea #box [value]="reason()" (input)="reason.set(box.value)"></textarea>
      </pearl-field>
      <div class="row">
        <button pearlButton type="submit" [busy]="deed.busy()">{{ words.say('stage.do') }}</button>
        @if (line().staged) {
          <button pearlButton="quiet" type="button" (click)="takeBack()">{{ words.say('stage.takeBack') }}</button>
        }
      </div>
    </form>
  `,
})
export class StageDecision {
  protected readonly words = inject(Words);
  private readonly api = inject(Api);

  readonly line = input.required<PreSelectionLine>();
  readonly staged = output();

  protected readonly deed = new Deed();
  protected readonly outcome = linkedSignal<Outcome | ''>(() => this.line().staged ?? this.line().proposed ?? '');
  protected readonly reason = linkedSignal(() => this.line().reason ?? '');
  private readonly attempted = linkedSignal({ source: this.line, computation: () => false });
  protected readonly departs = computed(() => this.outcome() !== '' && this.outcome() !== this.line().proposed);
  protected readonly outcomeError = computed(() => (this.attempted() && !this.outcome() ? this.words.say('stage.choose') : null));
  protected readonly reasonError = computed(() =>
    this.attempted() && this.departs() && this.reason().trim().length < 5 ? this.words.say('reason.short') : null,
  );
  protected readonly options = computed<ChoiceOption<Outcome>[]>(() =>
    (['selected', 'not_selected'] as const).map((value) => ({
      value,
      label: this.words.say(`outcome.${value}`),
      hint: value === this.line().proposed ? this.words.say('stage.proposed') : undefined,
    })),
  );

  protected async stage(): Promise<void> {
    this.attempted.set(true);
    const outcome = this.outcome();
    if (!outcome || this.reasonError()) return;
    const reason = this.reason().trim();
    const body: StagedDecision = { outcome, ...(reason && { reason }) };
    const done = await this.deed.run(
      () => this.api.send(preSelection.stageDecision, { params: { id: this.line().applicationId }, body }),
      this.words.say('stage.done', { place: this.line().placeName }),
    );
    if (done) this.staged.emit();
  }

  protected async takeBack(): Promise<void> {
    const done = await this.deed.run(
      () => this.api.send(preSelection.unstageDecision, { params: { id: this.line().applicationId } }),
      this.words.say('stage.takenBack', { place: this.line().placeName }),
    );
    if (done) this.staged.emit();
  }
}
