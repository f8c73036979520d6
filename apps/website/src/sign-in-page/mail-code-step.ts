import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { FormField, FormRoot, form, validateStandardSchema } from '@angular/forms/signals';
import { CodeSignIn, MailSignIn, signIn, type SignInAnswer } from '@pearls/contracts';
import { PearlErrorSummary, PearlField, PearlForm } from '@pearls/ui/forms';
import { PearlNotification } from '@pearls/ui/feedback';
import { PearlButton, PearlDetails } from '@pearls/ui/reading';
import { Api, Formats, Language, Texts, WebRefusal, bodyOf, formRules, sending } from '@pearls/web';
import type { CodeSent } from './sign-in-page';

/** The code that was mailed. */
@Component({
  selector: 'app-mail-code-step',
  imports: [FormField, FormRoot, PearlForm, PearlErrorSummary, PearlField, PearlButton, PearlDetails, PearlNotification, WebRefusal],
  templateUrl: './mail-code-step.html',
})
export class MailCodeStep {
  protected readonly t = inject(Texts).t;
  protected readonly formats = inject(Formats);
  private readonly api = inject(Api);
  private readonly language = inject(Language);

  readonly uid = input.required<string>();
  readonly sent = input<CodeSent>();
  readonly given = input<string>();
  readonly proof = input<string>();
  readonly answered = output<SignInAnswer>();
  readonly resent = output<CodeSent>();
  readonly otherWay = output();

  protected readonly model = linkedSignal(() => ({ code: this.given() ?? '' }));
  private readonly byCode = sending(async () =>
    this.answered.emit(await this.api.send(signIn.signInByCode, { params: { uid: this.uid() }, body: bodyOf(CodeSignIn, { ...this.model(), proof: this.proof() }) })),
  );
  protected readonly form = form(this.model, (path) => validateStandardSchema(path, formRules(CodeSignIn)), { submission: this.byCode.submission });

  protected readonly again = signal(false);
  protected readonly busy = signal(false);
  private readonly resendRefused = signal<unknown>(undefined);
  protected readonly refused = computed(() => this.resendRefused() ?? this.byCode.refused());

  protected async resend(email: string): Promise<void> {
    this.resendRefused.set(undefined);
    this.busy.set(true);
    try {
      const sent = await this.api.send(signIn.requestSignInMail, { params: { uid: this.uid() }, body: bodyOf(MailSignIn, { email, language: this.language.current() }) });
      this.resent.emit({ ...sent, email });
      this.again.set(true);
    } catch (error) {
      this.resendRefused.set(error);
    } finally {
      this.busy.set(false);
    }
  }
}
