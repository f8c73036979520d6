import { Component, DOCUMENT, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { signIn, type MailOnItsWay, type SignInAnswer } from '@pearls/contracts';
import { PearlLoading, PearlNotification } from '@pearls/ui/feedback';
import { PearlButton } from '@pearls/ui/reading';
import { Api, ApiProblem, Texts, WebFailure } from '@pearls/web';
import { AppCodeStep } from './app-code-step';
import { EnrolmentStep } from './enrolment-step';
import { IdentifyStep } from './identify-step';
import { MailCodeStep } from './mail-code-step';
import { forgetProof, proofOf } from './sign-up-proof';

/** A mail with a code that is on its way. */
export interface CodeSent extends MailOnItsWay {
  readonly email: string;
}

/** The sign-in of every portal, one step after the other on one page. */
@Component({
  selector: 'app-sign-in-page',
  imports: [IdentifyStep, MailCodeStep, AppCodeStep, EnrolmentStep, PearlButton, PearlLoading, PearlNotification, WebFailure],
  templateUrl: './sign-in-page.html',
})
export class SignInPage {
  protected readonly t = inject(Texts).t;
  private readonly location = inject(DOCUMENT).location;

  readonly uid = input.required<string>();

  /** The code that came with the link of the mail. */
  readonly code = input<string>();

  protected readonly begun = inject(Api).read(signIn.readSignIn, () => ({ params: { uid: this.uid() } }));
  protected readonly over = computed(() => {
    const error = this.begun.error();
    return this.lost() || (error instanceof ApiProblem && [400, 404, 409, 410].includes(error.status));
  });
  protected readonly lost = signal(false);

  /** From the page of signing up, or of asking for a code. */
  protected readonly sent = signal<CodeSent | undefined>((history.state as { sent?: CodeSent } | null)?.sent);
  protected readonly answer = signal<SignInAnswer | undefined>(undefined);
  protected readonly step = linkedSignal<'identify' | 'mail-code' | SignInAnswer['step']>(() => this.answer()?.step ?? (this.sent() || this.code() ? 'mail-code' : 'identify'));
  protected readonly proof = computed(() => this.answer()?.proof ?? '');
  protected readonly signUpProof = computed(() => proofOf(this.uid()));

  protected goOn(answer: SignInAnswer): void {
    forgetProof();
    this.answer.set(answer);
    if (answer.redirectTo && answer.passwordKept !== false) this.leave();
  }

  /** The end: back to where the sign-in began. */
  protected leave(): void {
    this.location.assign(this.answer()?.redirectTo ?? '/');
  }
}
