import { Component, computed, inject, input, signal } from '@angular/core';
import { deliberations, type Deliberation } from '@pearls/contracts';
import { PearlField } from '@pearls/ui/forms';
import { PearlButton } from '@pearls/ui/reading';
import { Api, Deed, Texts, WebRefusal } from '@pearls/web';
import { OpenPanel } from '../panel/open-panel';
import { OpenDeliberation } from './open-deliberation';

const SHORTEST = 5;

/** A candidate steps back before the result is public: those behind move up. */
@Component({
  selector: 'app-step-back-form',
  imports: [PearlButton, PearlField, WebRefusal],
  template: `
    <form class="stack" novalidate (submit)="$event.preventDefault(); record()">
      <p class="soft">{{ t('stepBack.text') }}</p>
      <web-refusal [error]="deed.problem()" />
      <pearl-field
        width="medium"
        [label]="t('stepBack.plan')"
        [error]="attempted() && !plan() ? t('stepBack.choose') : null"
      >
        <select #box (change)="plan.set(box.value)">
          <option value="" [selected]="!plan()">{{ t('stepBack.pick') }}</option>
          @for (one of candidates(); track one.planId) {
            <option [value]="one.planId" [selected]="one.planId === plan()">{{ one.placeName }}</option>
          }
        </select>
      </pearl-field>
      <pearl-field [label]="t('stepBack.reason')" [limit]="2000" [error]="reasonError()">
        <textarea #words rows="3" [value]="reason()" (input)="reason.set(words.value)"></textarea>
      </pearl-field>
      <div>
        <button pearlButton="secondary" type="submit" [busy]="deed.busy()">{{ t('stepBack.record') }}</button>
      </div>
    </form>
  `,
})
export class StepBackForm {
  private readonly api = inject(Api);
  private readonly panel = inject(OpenPanel);
  private readonly open = inject(OpenDeliberation);
  protected readonly t = inject(Texts).t;
  protected readonly deed = new Deed();

  readonly of = input.required<Deliberation>();

  protected readonly plan = signal('');
  protected readonly reason = signal('');
  protected readonly attempted = signal(false);
  protected readonly candidates = computed(() =>
    this.of().proposal.items.filter(({ standing }) => standing !== 'stepped-back'),
  );
  protected readonly reasonError = computed(() =>
    this.attempted() && this.reason().trim().length < SHORTEST ? this.t('reason.short') : null,
  );

  protected async record(): Promise<void> {
    this.attempted.set(true);
    if (!this.plan() || this.reasonError()) return;
    const body = { planId: this.plan(), reason: this.reason().trim() };
    const done = await this.deed.run(
      () => this.api.send(deliberations.recordStepBack, { params: { id: this.panel.id() }, body }),
      this.t('stepBack.recorded'),
    );
    if (!done) return;
    this.plan.set('');
    this.reason.set('');
    this.attempted.set(false);
    this.open.take(done.answer);
    // A decision that was taken is taken up again by it.
    this.panel.reload();
  }
}
