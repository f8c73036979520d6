import { Component, computed, inject, signal } from '@angular/core';
import { FormField, FormRoot, form, required, validateStandardSchema } from '@angular/forms/signals';
import { PasswordChange, me } from '@pearls/contracts';
import { PearlConfirmationPanel, PearlLoading } from '@pearls/ui/feedback';
import { PearlErrorSummary, PearlField, PearlForm } from '@pearls/ui/forms';
import { PearlBreadcrumbs, PearlButton } from '@pearls/ui/reading';
import { Api, Texts, WebFailure, WebRefusal, bodyOf, formRules, sending } from '@pearls/web';
import { accountTrail } from './account-trail';

/** Set my password; it signs out everywhere. */
@Component({
  selector: 'app-password-page',
  imports: [FormField, FormRoot, PearlForm, PearlErrorSummary, PearlField, PearlButton, PearlBreadcrumbs, PearlConfirmationPanel, PearlLoading, WebFailure, WebRefusal],
  template: `
    <div class="measure">
      @if (done()) {
        <pearl-confirmation-panel [heading]="t('reset.done')" />
        <p>{{ t('me.password.signedOut') }}</p>
        <div class="row"><a pearlButton href="/auth/sign-in?return=/account">{{ t('account.signIn') }}</a></div>
      } @else {
        <pearl-breadcrumbs [items]="trail()" />
        <h1>{{ t('me.password.title') }}</h1>
        @if (mine.hasValue()) {
          <p class="lead">{{ t('me.password.lead') }}</p>
          <form [formRoot]="form" pearlForm class="stack">
            <pearl-error-summary />
            <web-refusal [error]="sent.refused()" />
            @if (hasPassword()) {
              <pearl-field [label]="t('me.password.current')">
                <input type="password" autocomplete="current-password" [formField]="form.current" />
              </pearl-field>
            }
            <pearl-field [label]="t('newPassword')" [hint]="t('newPasswordHint')">
              <input type="password" autocomplete="new-password" [formField]="form.password" />
            </pearl-field>
            <div class="row"><button pearlButton type="submit" [busy]="form().submitting()">{{ t('reset.set') }}</button></div>
          </form>
        } @else if (mine.error()) {
          <web-failure [error]="mine.error()" (retry)="mine.reload()" />
        } @else {
          <pearl-loading />
        }
      }
    </div>
  `,
})
export class PasswordPage {
  protected readonly t = inject(Texts).t;
  protected readonly trail = accountTrail();
  private readonly api = inject(Api);

  protected readonly mine = this.api.read(me.readMe);
  protected readonly hasPassword = computed(() => this.mine.hasValue() && this.mine.value().hasPassword);
  protected readonly done = signal(false);
  protected readonly model = signal({ current: '', password: '' });
  protected readonly sent = sending(async () => {
    await this.api.send(me.changePassword, { body: bodyOf(PasswordChange, this.model()) });
    this.done.set(true);
  });
  protected readonly form = form(
    this.model,
    (path) => {
      required(path.current, { when: () => this.hasPassword(), message: () => this.t('missing.current') });
      validateStandardSchema(path, formRules(PasswordChange));
    },
    { submission: this.sent.submission },
  );
}
