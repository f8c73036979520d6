import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { deliberations, type Deliberation, type SelectionRules } from '@pearls/contracts';
import { PearlField, PearlGroup } from '@pearls/ui/forms';
import { PearlButton } from '@pearls/ui/reading';
import { Api, Deed, Texts, WebRefusal } from '@pearls/web';
import { OpenPanel } from '../panel/open-panel';
import { OpenDeliberation } from './open-deliberation';
import { votesIn } from './votes-field';

const SHORTEST = 5;
const RULES = ['basePlaces', 'extraPlaces', 'perCountryCap'] as const;

/** Other numbers of places than the cycle has: never silent, always with a reason. */
@Component({
  selector: 'app-deviation-form',
  imports: [PearlButton, PearlField, PearlGroup, WebRefusal],
  template: `
    <form class="stack" novalidate (submit)="$event.preventDefault(); deviate()">
      <p class="soft">{{ t('deviation.text') }}</p>
      <web-refusal [error]="deed.problem()" />
      <pearl-group [label]="t('deviation.rules')">
        @for (rule of all; track rule) {
          <pearl-field
            width="short"
            [label]="t('deviation.' + rule)"
            [error]="attempted() && numberOf(rule) === undefined ? t('deviation.whole') : null"
          >
            <input
              #box
              inputmode="numeric"
              autocomplete="off"
              [value]="typed()[rule]"
              (input)="type(rule, box.value)"
            />
          </pearl-field>
        }
      </pearl-group>
      <pearl-field [label]="t('deviation.reason')" [limit]="2000" [error]="reasonError()">
        <textarea #words rows="3" [value]="reason()" (input)="reason.set(words.value)"></textarea>
      </pearl-field>
      <div>
        <button pearlButton="secondary" type="submit" [busy]="deed.busy()">
          {{ t('deviation.record') }}
        </button>
      </div>
    </form>
  `,
})
export class DeviationForm {
  private readonly api = inject(Api);
  private readonly panel = inject(OpenPanel);
  private readonly open = inject(OpenDeliberation);
  protected readonly t = inject(Texts).t;
  protected readonly deed = new Deed();
  protected readonly all = RULES;

  readonly of = input.required<Deliberation>();

  protected readonly typed = linkedSignal<Record<keyof SelectionRules, string>>(() => {
    const { basePlaces, extraPlaces, perCountryCap } = this.of().proposal.rules;
    return {
      basePlaces: String(basePlaces),
      extraPlaces: String(extraPlaces),
      perCountryCap: String(perCountryCap),
    };
  });
  protected readonly reason = linkedSignal(() => this.of().deviation?.reason ?? '');
  protected readonly attempted = linkedSignal({ source: this.of, computation: () => false });
  protected readonly reasonError = computed(() =>
    this.attempted() && this.reason().trim().length < SHORTEST ? this.t('reason.short') : null,
  );

  protected numberOf(rule: keyof SelectionRules): number | undefined {
    return this.typed()[rule].trim() ? votesIn(this.typed()[rule]) : undefined;
  }

  protected type(rule: keyof SelectionRules, words: string): void {
    this.typed.update((typed) => ({ ...typed, [rule]: words }));
  }

  protected async deviate(): Promise<void> {
    this.attempted.set(true);
    const [basePlaces, extraPlaces, perCountryCap] = RULES.map((rule) => this.numberOf(rule));
    if (basePlaces === undefined || extraPlaces === undefined || perCountryCap === undefined) return;
    if (this.reasonError()) return;
    const body = { rules: { basePlaces, extraPlaces, perCountryCap }, reason: this.reason().trim() };
    const params = { id: this.panel.id() };
    const done = await this.deed.run(
      () => this.api.send(deliberations.deviate, { params, body, version: this.of().version }),
      this.t('deviation.recorded'),
    );
    if (done) this.open.take(done.answer);
  }
}
