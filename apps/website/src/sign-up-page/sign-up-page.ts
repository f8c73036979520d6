import { Component, DOCUMENT, computed, inject, input, signal } from '@angular/core';
import { FormField, FormRoot, form, validateStandardSchema } from '@angular/forms/signals';
import { ActivatedRoute, Router } from '@angular/router';
import { SignUp, signIn } from '@pearls/contracts';
import { PearlChoice, PearlErrorSummary, PearlField, PearlForm } from '@pearls/ui/forms';
import { PearlButton } from '@pearls/ui/reading';
import { Api, Language, Session, Texts, WebRefusal, bodyOf, formRules, sending } from '@pearls/web';
import { keepProof } from '../sign-in-page/sign-up-proof';

/** A new account, from a sign-in, from an invitation, or straight from the address. */
@Component({
  selector: 'app-sign-up-page',
  imports: [FormField, FormRoot, PearlForm, PearlErrorSummary, PearlField, PearlChoice, PearlButton, WebRefusal],
  templateUrl: './sign-up-page.html',
})
export class SignUpPage {
  protected readonly t = inject(Texts).t;
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly location = inject(DOCUMENT).location;
  private readonly fragment = inject(ActivatedRoute).snapshot.fragment ?? '';
  private readonly language = inject(Language);
  protected readonly session = inject(Session);

  /** The sign-in that led here. */
  readonly signIn = input<string>();

  /** Where to go on afterwards. */
  readonly return = input<string>();

  /** The invitation that led here; its key is the fragment of the address, which no server sees. */
  readonly invitation = input<string>();

  protected readonly model = signal({ email: (history.state as { email?: string } | null)?.email ?? '', name: '', language: this.language.current(), password: '' });
  protected readonly languages = computed(() => this.language.offered.map(({ code, name }) => ({ value: code, label: name })));

  protected readonly sent = sending(async () => {
    const invitation = this.invitation();
    const { email } = this.model();
    const body = bodyOf(SignUp, {
      ...this.model(),
      signIn: this.signIn(),
      returnTo: this.return() ?? (invitation ? '/applicant/' : undefined),
      invitation: invitation && this.fragment ? { id: invitation, key: this.fragment } : undefined,
    });
    const answer = await this.api.send(signIn.signUp, { body });
    if (answer.redirectTo) return this.location.assign(answer.redirectTo);
    keepProof(answer.uid, answer.proof);
    await this.router.navigate(['/sign-in', answer.uid], { state: { sent: { email, sentAt: answer.sentAt, validUntil: answer.validUntil } } });
  });
  protected readonly form = form(this.model, (path) => validateStandardSchema(path, formRules(SignUp)), { submission: this.sent.submission });

  protected readonly signInUrl = computed(() => (this.signIn() ? `/sign-in/${this.signIn()}` : this.session.signInUrl(this.return() ?? '/applicant/')));
}
