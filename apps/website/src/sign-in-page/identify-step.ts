import { Component, computed, inject, input, output, signal } from '@angular/core';
import { FormField, FormRoot, form, validateStandardSchema } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { MailSignIn, PasswordSignIn, signIn, type SignInAnswer } from '@pearls/contracts';
import { PearlErrorSummary, PearlField, PearlForm } from '@pearls/ui/forms';
import { PearlButton } from '@pearls/ui/reading';
import { Api, Language, ProblemTexts, Texts, WebRefusal, bodyOf, formRules, sending } from '@pearls/web';
import type { CodeSent } from './sign-in-page';

/** Who is it: by password, or by a code that is mailed. */
@Component({
  selector: 'app-identify-step',
  imports: [FormField, FormRoot, PearlForm, PearlErrorSummary, PearlField, PearlButton, RouterLink, WebRefusal],
  templateUrl: './identify-step.html',
})
export class IdentifyStep {
  protected readonly t = inject(Texts).t;
  private readonly api = inject(Api);
  private readonly language = inject(Language);
  private readonly problems = inject(ProblemTexts);

  readonly uid = input.required<string>();
  readonly answered = output<SignInAnswer>();
  readonly codeSent = output<CodeSent>();

  protected readonly model = signal({ email: '', password: '' });
  private readonly byPassword = sending(async () => this.answered.emit(await this.api.send(signIn.signInByPassword, { params: { uid: this.uid() }, body: bodyOf(PasswordSignIn, this.model()) })));
  protected readonly form = form(this.model, (path) => validateStandardSchema(path, formRules(PasswordSignIn)), { submission: this.byPassword.submission });

  private readonly mailRules = formRules(MailSignIn)['~standard'];
  protected readonly mailing = signal(false);
  private readonly mailRefused = signal<unknown>(undefined);
  protected readonly mailFault = signal<string | undefined>(undefined);
  protected readonly mailErrors = computed(() => (this.mailFault() ? [{ message: this.mailFault()!, target: () => this.form.email().focusBoundControl() }] : []));
  protected readonly refused = computed(() => this.mailRefused() ?? this.byPassword.refused());

  /** Asks for the code; only the address is needed for it. */
  protected async mail(): Promise<void> {
    this.mailRefused.set(undefined);
    const wish = { email: this.model().email, language: this.language.current() };
    const checked = await this.mailRules.validate(wish);
    this.mailFault.set(checked.issues?.[0]?.message);
    if (checked.issues || this.mailing()) return;
    this.mailing.set(true);
    try {
      const sent = await this.api.send(signIn.requestSignInMail, { params: { uid: this.uid() }, body: bodyOf(MailSignIn, wish) });
      this.codeSent.emit({ ...sent, email: wish.email });
    } catch (error) {
      this.mailFault.set(this.problems.fieldErrors(error)['email']);
      if (!this.mailFault()) this.mailRefused.set(error);
    } finally {
      this.mailing.set(false);
    }
  }
}
