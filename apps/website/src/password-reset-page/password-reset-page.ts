import { Component, inject, signal } from '@angular/core';
import { FormField, FormRoot, form, validateStandardSchema } from '@angular/forms/signals';
import { Router } from '@angular/router';
import { PasswordResetWish, signIn } from '@pearls/contracts';
import { PearlErrorSummary, PearlField, PearlForm } from '@pearls/ui/forms';
import { PearlButton } from '@pearls/ui/reading';
import { Api, Language, Texts, WebRefusal, bodyOf, formRules, sending } from '@pearls/web';

/** A new password: for which address. */
@Component({
  selector: 'app-password-reset-page',
  imports: [FormField, FormRoot, PearlForm, PearlErrorSummary, PearlField, PearlButton, WebRefusal],
  template: `
    <div class="measure">
      <h1>{{ t('reset.heading') }}</h1>
      <p class="lead">{{ t('reset.lead') }}</p>
      <form [formRoot]="form" pearlForm class="stack">
        <pearl-error-summary />
        <web-refusal [error]="sent.refused()" />
        <pearl-field [label]="t('email')">
          <input type="email" autocomplete="username" inputmode="email" spellcheck="false" [formField]="form.email" />
        </pearl-field>
        <div class="row"><button pearlButton type="submit" [busy]="form().submitting()">{{ t('reset.send') }}</button></div>
      </form>
    </div>
  `,
})
export class PasswordResetPage {
  protected readonly t = inject(Texts).t;
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly language = inject(Language);

  protected readonly model = signal({ email: '' });
  protected readonly sent = sending(async () => {
    const { id, sentAt, validUntil } = await this.api.send(signIn.requestPasswordReset, { body: bodyOf(PasswordResetWish, { ...this.model(), language: this.language.current() }) });
    await this.router.navigate(['/password-reset', id], { state: { sent: { email: this.model().email, sentAt, validUntil } } });
  });
  protected readonly form = form(this.model, (path) => validateStandardSchema(path, formRules(PasswordResetWish)), { submission: this.sent.submission });
}
