import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { preSelection, type Application, type EligibilityVerdict } from '@pearls/contracts';
import { PearlStatus, type StatusTone } from '@pearls/ui/feedback';
import { PearlChoice, PearlField, type ChoiceOption } from '@pearls/ui/forms';
import { PearlButton } from '@pearls/ui/reading';
import { Api, Deed } from '@pearls/web';
import { Refusal } from '../parts/refusal';
import { Unread } from '../parts/unread';
import { Who } from '../people/who';
import { Words } from '../words/words';

type Verdict = EligibilityVerdict['verdict'];

const outcomeTone: Record<'met' | 'not-met' | 'ask' | 'yes' | 'no', StatusTone> = { met: 'good', 'not-met': 'bad', ask: 'attention', yes: 'good', no: 'bad' };

/** What the rules find by themselves, and beside it the verdict of a person with its reason; earlier verdicts stay. */
@Component({
  selector: 'app-eligibility-of',
  imports: [PearlStatus, PearlChoice, PearlField, PearlButton, Refusal, Unread, Who],
  templateUrl: './eligibility-of.html',
})
export class EligibilityOf {
  protected readonly words = inject(Words);
  private readonly api = inject(Api);

  readonly application = input.required<Application>();
  readonly decided = output();

  protected readonly review = this.api.read(preSelection.readEligibility, () => ({ params: { id: this.application().id } }));
  protected readonly tone = outcomeTone;
  protected readonly deed = new Deed();
  protected readonly verdict = linkedSignal<Verdict | ''>(() => (this.review.hasValue() ? (this.review.value().verdict ?? '') : ''));
  protected readonly reason = signal('');
  protected readonly attempted = signal(false);
  protected readonly mayDecide = computed(() => this.application().actions.includes('decideEligibility'));
  protected readonly options = computed<ChoiceOption<Verdict>[]>(() => [
    { value: 'eligible', label: this.words.say('eligibility.eligible') },
    { value: 'ineligible', label: this.words.say('eligibility.ineligible'), hint: this.words.say('eligibility.ineligibleHint') },
  ]);
  protected readonly verdictError = computed(() => (this.attempted() && !this.verdict() ? this.words.say('eligibility.choose') : null));
  protected readonly reasonError = computed(() => (this.attempted() && this.reason().trim().length < 5 ? this.words.say('reason.short') : null));

  protected async decide(): Promise<void> {
    this.attempted.set(true);
    const verdict = this.verdict();
    if (!verdict || this.reasonError()) return;
    const done = await this.deed.run(async () => {
      const body = { verdict, reason: this.reason().trim() };
      this.review.set(await this.api.send(preSelection.decideEligibility, { params: { id: this.application().id }, body }));
    }, this.words.say('eligibility.recorded'));
    if (!done) return;
    this.reason.set('');
    this.attempted.set(false);
    this.decided.emit();
  }
}
