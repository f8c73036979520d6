import { Component, inject, input, linkedSignal, signal } from '@angular/core';
import { FormField, FormRoot, form, validateStandardSchema } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { PasswordReset, signIn } from '@pearls/contracts';
import { PearlConfirmationPanel } from '@pearls/ui/feedback';
import { PearlErrorSummary, PearlField, PearlForm } from '@pearls/ui/forms';
import { PearlButton } from '@pearls/ui/reading';
import { Api, Formats, Texts, WebRefusal, formRules, sending } from '@pearls/web';
import type { CodeSent } from '../sign-in-page/sign-in-page';

/** The code of the mail, and the new password. */
@Component({
  selector: 'app-new-password-page',
  imports: [FormField, FormRoot, PearlForm, PearlErrorSummary, PearlField, PearlButton, PearlConfirmationPanel, RouterLink, WebRefusal],
  template: `
    <div class="measure stack">
      @if (done()) {
        <pearl-confirmation-panel [heading]="t('reset.done')" />
        <p>{{ t('reset.doneText') }}</p>
        <div class="row"><a pearlButton href="/auth/sign-in?return=/applicant/">{{ t('account.signIn') }}</a></div>
      } @else {
        <h1>{{ t('reset.newHeading') }}</h1>
        @if (mail; as sent) {
          <p class="lead">{{ t('mailCode.sent', { email: sent.email, sentAt: formats.time(sent.sentAt), validUntil: formats.time(sent.validUntil) }) }}</p>
        }
        <form [formRoot]="form" pearlForm class="stack">
          <pearl-error-summary />
          <web-refusal [error]="sent.refused()" />
          <pearl-field [label]="t('mailCode.label')" [hint]="t('mailCode.hint')" width="short">
            <input inputmode="numeric" autocomplete="one-time-code" [formField]="form.code" />
          </pearl-field>
          <pearl-field [label]="t('newPassword')" [hint]="t('newPasswordHint')">
            <input type="password" autocomplete="new-password" [formField]="form.password" />
          </pearl-field>
          <div class="row"><button pearlButton type="submit" [busy]="form().submitting()">{{ t('reset.set') }}</button></div>
        </form>
        <p>{{ t('reset.noMail') }} <a routerLink="/password-reset">{{ t('reset.again') }}</a></p>
      }
    </div>
  `,
})
export class NewPasswordPage {
  protected readonly t = inject(Texts).t;
  protected readonly formats = inject(Formats);
  private readonly api = inject(Api);

  readonly id = input.required<string>();

  /** The code that came with the link of the mail. */
  readonly code = input<string>();

  protected readonly mail = (history.state as { sent?: CodeSent } | null)?.sent;
  protected readonly done = signal(false);
  protected readonly model = linkedSignal(() => ({ code: this.code() ?? '', password: '' }));
  protected readonly sent = sending(async () => {
    await this.api.send(signIn.resetPassword, { params: { id: this.id() }, body: this.model() });
    this.done.set(true);
  });
  protected readonly form = form(this.model, (path) => validateStandardSchema(path, formRules(PasswordReset)), { submission: this.sent.submission });
}
