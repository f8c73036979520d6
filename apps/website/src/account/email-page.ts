import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { FormField, FormRoot, form, required, validateStandardSchema } from '@angular/forms/signals';
import { Router } from '@angular/router';
import { EmailChange, EmailConfirmation, me, type MailOnItsWay } from '@pearls/contracts';
import { PearlLoading, Toasts } from '@pearls/ui/feedback';
import { PearlErrorSummary, PearlField, PearlForm } from '@pearls/ui/forms';
import { PearlBreadcrumbs, PearlButton } from '@pearls/ui/reading';
import { Api, Formats, Session, Texts, WebFailure, WebRefusal, bodyOf, formRules, sending } from '@pearls/web';
import { accountTrail } from './account-trail';

/** Change my address: a code goes to the new one, and shows that it is mine. */
@Component({
  selector: 'app-email-page',
  imports: [FormField, FormRoot, PearlForm, PearlErrorSummary, PearlField, PearlButton, PearlBreadcrumbs, PearlLoading, WebFailure, WebRefusal],
  templateUrl: './email-page.html',
})
export class EmailPage {
  protected readonly t = inject(Texts).t;
  protected readonly formats = inject(Formats);
  protected readonly trail = accountTrail();
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly toasts = inject(Toasts);

  protected readonly mine = this.api.read(me.readMe);
  protected readonly hasPassword = computed(() => this.mine.hasValue() && this.mine.value().hasPassword);
  protected readonly mail = signal<MailOnItsWay | undefined>(undefined);

  /** The address that waits for its code. */
  protected readonly waiting = linkedSignal(() => (this.mine.hasValue() ? this.mine.value().newEmail : undefined));

  protected readonly wish = signal({ email: '', password: '' });
  protected readonly asked = sending(async () => {
    this.mail.set(await this.api.send(me.requestEmailChange, { body: bodyOf(EmailChange, this.wish()) }));
    this.waiting.set(this.wish().email);
  });
  protected readonly wishForm = form(
    this.wish,
    (path) => {
      validateStandardSchema(path, formRules(EmailChange));
      required(path.password, { when: () => this.hasPassword(), message: () => this.t('missing.current') });
    },
    { submission: this.asked.submission },
  );

  protected readonly model = signal({ code: '' });
  protected readonly confirmed = sending(async () => {
    await this.api.send(me.confirmEmailChange, { body: this.model() });
    this.session.reload();
    this.toasts.show(this.t('me.saved'), 'success');
    await this.router.navigate(['/account']);
  });
  protected readonly form = form(this.model, (path) => validateStandardSchema(path, formRules(EmailConfirmation)), { submission: this.confirmed.submission });
}
