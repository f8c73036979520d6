import { Component, computed, inject, input, linkedSignal, signal, viewChild } from '@angular/core';
import { Router } from '@angular/router';
import { APPLICANT_KINDS, type ApplicantKind } from '@pearls/contracts';
import { PearlChoice, PearlErrorSummary, PearlForm } from '@pearls/ui/forms';
import { PearlButton, PearlStepper } from '@pearls/ui/reading';
import { Texts } from '@pearls/web';
import { Here } from '../address/here';
import { answersOf, nextPage, queryOf, stepsOf } from './answers';

/** The second question of the check: who applies. */
@Component({
  selector: 'app-applicant-step',
  imports: [PearlForm, PearlErrorSummary, PearlChoice, PearlButton, PearlStepper],
  template: `
    <div class="measure">
      <p class="eyebrow">{{ t('check.heading') }}</p>
      <pearl-stepper [steps]="steps()" [step]="2" />
      <form pearlForm method="get" [action]="here.address('/check/result')" (submit)="go($event)" class="stack">
        <input type="hidden" name="place" [value]="place()" />
        @if (partners()) {
          <input type="hidden" name="partners" [value]="partners()" />
        }
        <pearl-error-summary [errors]="errors()" />
        <pearl-choice sentAs="kind" [label]="t('check.applicant.label')" [asHeading]="true" [options]="options()" [(value)]="chosen" [error]="missing() ? t('check.applicant.missing') : undefined" />
        <div class="row">
          <button pearlButton type="submit">{{ t('continue') }}</button>
        </div>
      </form>
    </div>
  `,
})
export class ApplicantStep {
  private readonly router = inject(Router);
  protected readonly here = inject(Here);
  protected readonly t = inject(Texts).t;
  private readonly choice = viewChild.required<PearlChoice<ApplicantKind | ''>>(PearlChoice);

  readonly place = input<string>();
  readonly kind = input<string>();
  readonly partners = input<string>();

  private readonly answers = answersOf(this.place, this.kind, this.partners);
  protected readonly chosen = linkedSignal<ApplicantKind | ''>(() => this.answers().kind ?? '');
  protected readonly missing = signal(false);
  protected readonly steps = computed(() => stepsOf({ ...this.answers(), kind: this.chosen() || undefined }).map((step) => this.t(`check.steps.${step}`)));
  protected readonly options = computed(() => APPLICANT_KINDS.map((value) => ({ value, label: this.t(`applicantKinds.${value}.label`), hint: this.t(`applicantKinds.${value}.hint`) })));
  protected readonly errors = computed(() => (this.missing() ? [{ message: this.t('check.applicant.missing'), target: () => this.choice().focus() }] : []));

  protected go(event: Event): void {
    event.preventDefault();
    const kind = this.chosen();
    this.missing.set(!kind);
    if (!kind) return;
    const answers = { ...this.answers(), kind };
    void this.router.navigate([nextPage(answers)], { queryParams: queryOf(answers) });
  }
}
