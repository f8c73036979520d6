import { Component, effect, inject, input, output, resource, signal } from '@angular/core';
import { FormField, FormRoot, form, validateStandardSchema } from '@angular/forms/signals';
import { AppCode, signIn, type SignInAnswer } from '@pearls/contracts';
import { PearlLoading } from '@pearls/ui/feedback';
import { PearlErrorSummary, PearlField, PearlForm } from '@pearls/ui/forms';
import { PearlButton } from '@pearls/ui/reading';
import { Api, ApiProblem, Texts, WebFailure, WebRefusal, formRules, sending } from '@pearls/web';
import { EnrolmentDetails } from '../second-factor/enrolment-details';

/** A role asks for a second factor and there is none yet: it is set up before going on. */
@Component({
  selector: 'app-enrolment-step',
  imports: [FormField, FormRoot, PearlForm, PearlErrorSummary, PearlField, PearlButton, PearlLoading, EnrolmentDetails, WebFailure, WebRefusal],
  template: `
    <h1>{{ t('enrolment.heading') }}</h1>
    <p class="lead">{{ t('enrolment.lead') }}</p>
    @if (enrolment.hasValue()) {
      <app-enrolment-details [enrolment]="enrolment.value()" />
      <form [formRoot]="form" pearlForm class="stack">
        <pearl-error-summary />
        <web-refusal [error]="sent.refused()" />
        <pearl-field [label]="t('appCode.label')" [hint]="t('appCode.hint')" width="short">
          <input inputmode="numeric" autocomplete="one-time-code" [formField]="form.code" />
        </pearl-field>
        <div class="row"><button pearlButton type="submit" [busy]="form().submitting()">{{ t('enrolment.finish') }}</button></div>
      </form>
    } @else if (enrolment.error()) {
      <web-failure [error]="enrolment.error()" (retry)="enrolment.reload()" />
    } @else {
      <pearl-loading [lines]="8" />
    }
  `,
})
export class EnrolmentStep {
  protected readonly t = inject(Texts).t;
  private readonly api = inject(Api);

  readonly uid = input.required<string>();
  readonly proof = input.required<string>();
  readonly answered = output<SignInAnswer>();
  readonly over = output();

  protected readonly enrolment = resource({
    params: () => ({ uid: this.uid(), proof: this.proof() }),
    loader: ({ params: { uid, proof } }) => this.api.send(signIn.enrolAtSignIn, { params: { uid }, body: { proof } }),
  });

  protected readonly model = signal({ code: '' });
  protected readonly sent = sending(async () =>
    this.answered.emit(await this.api.send(signIn.confirmEnrolmentAtSignIn, { params: { uid: this.uid() }, body: { proof: this.proof(), code: this.model().code } })),
  );
  protected readonly form = form(this.model, (path) => validateStandardSchema(path, formRules(AppCode)), { submission: this.sent.submission });

  constructor() {
    effect(() => {
      const errors = [this.enrolment.error(), this.sent.refused()];
      if (errors.some((error) => error instanceof ApiProblem && error.slug === 'sign-in-over')) this.over.emit();
    });
  }
}
