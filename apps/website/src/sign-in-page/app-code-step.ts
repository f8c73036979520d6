import { Component, effect, inject, input, output, signal } from '@angular/core';
import { FormField, FormRoot, form, validateStandardSchema } from '@angular/forms/signals';
import { AppCode, signIn, type SignInAnswer } from '@pearls/contracts';
import { PearlErrorSummary, PearlField, PearlForm } from '@pearls/ui/forms';
import { PearlButton, PearlDetails } from '@pearls/ui/reading';
import { Api, ApiProblem, Texts, WebRefusal, formRules, sending } from '@pearls/web';

/** The second factor: what the authenticator app shows. */
@Component({
  selector: 'app-app-code-step',
  imports: [FormField, FormRoot, PearlForm, PearlErrorSummary, PearlField, PearlButton, PearlDetails, WebRefusal],
  template: `
    <h1>{{ t('appCode.heading') }}</h1>
    <form [formRoot]="form" pearlForm class="stack">
      <pearl-error-summary />
      <web-refusal [error]="sent.refused()" />
      <pearl-field [label]="t('appCode.label')" [hint]="t('appCode.hint')" width="short">
        <input inputmode="numeric" autocomplete="one-time-code" [formField]="form.code" />
      </pearl-field>
      <div class="row"><button pearlButton type="submit" [busy]="form().submitting()">{{ t('continue') }}</button></div>
    </form>
    <pearl-details [summary]="t('appCode.lost.heading')"><p>{{ t('appCode.lost.text') }}</p></pearl-details>
  `,
})
export class AppCodeStep {
  protected readonly t = inject(Texts).t;
  private readonly api = inject(Api);

  readonly uid = input.required<string>();
  readonly proof = input.required<string>();
  readonly answered = output<SignInAnswer>();
  readonly over = output();

  protected readonly model = signal({ code: '' });
  protected readonly sent = sending(async () =>
    this.answered.emit(await this.api.send(signIn.signInBySecondFactor, { params: { uid: this.uid() }, body: { proof: this.proof(), code: this.model().code } })),
  );
  protected readonly form = form(this.model, (path) => validateStandardSchema(path, formRules(AppCode)), { submission: this.sent.submission });

  constructor() {
    effect(() => {
      const error = this.sent.refused();
      if (error instanceof ApiProblem && error.slug === 'sign-in-over') this.over.emit();
    });
  }
}
