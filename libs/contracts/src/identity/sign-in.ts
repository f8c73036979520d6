import { Email, Flag, Id, Instant, OneOf, Optional, Part, Text } from '../kit/fields.js';
import { get, operations, post } from '../kit/operations.js';
import { LANGUAGES, type Language } from '../forms.js';
import { APP_CODE, KEY, MAIL_CODE, MailOnItsWay, PASSWORD, RETURN_PATH } from './kinds.js';

/** Where a sign-in stands. */
export const SIGN_IN_STEPS = ['identify', 'second-factor', 'enrol-second-factor', 'finished'] as const;
export type SignInStep = (typeof SIGN_IN_STEPS)[number];

/** A sign-in that a portal began. Whoever has no `proof` of an earlier step begins at `identify`, whatever `step` says. */
export class SignInState {
  @OneOf(SIGN_IN_STEPS) step!: SignInStep;
  @Text({ max: 200, description: 'Who wants to know', example: 'BSR Cultural Pearls' }) client!: string;
}

/** The way on after a step: the next step with the proof it wants, or where to send the browser. */
export class SignInAnswer {
  @OneOf(SIGN_IN_STEPS) step!: SignInStep;
  @Optional() @Text({ ...KEY, description: 'Shows at the next step that this browser made the last one' }) proof?: string;
  @Optional() @Text({ max: 2000, description: 'When finished: send the browser there' }) redirectTo?: string;
  @Optional() @Flag({ description: 'After a first sign-in by mail: whether the password chosen at sign-up holds. It does not when the code was used in another browser than the one that signed up' }) passwordKept?: boolean;
}

export class PasswordSignIn {
  @Email() email!: string;
  @Text({ min: 1, max: PASSWORD.max, personal: true, long: true }) password!: string;
}

export class MailSignIn {
  @Email() email!: string;
  @Optional() @OneOf(LANGUAGES, { description: 'Language of the letter when the person is not known' }) language?: Language;
  @Optional() @Text({ ...RETURN_PATH, description: 'Where to go on when the link is opened in another browser' }) returnTo?: string;
}

export class CodeSignIn {
  @Text(MAIL_CODE) code!: string;
  @Optional() @Text({ ...KEY, description: 'The proof that signing up answered with: keeps the password chosen there' }) proof?: string;
}

export class SecondFactorSignIn {
  @Text(KEY) proof!: string;
  @Text(APP_CODE) code!: string;
}

export class EnrolmentStart {
  @Text(KEY) proof!: string;
}

/** What an authenticator app needs to know, three times the same: to scan, to tap, to type. */
export class SecondFactorEnrolment {
  @Text({ max: 100, personal: true, example: 'JBSWY3DPEHPK3PXP' }) secret!: string;
  @Text({ max: 500, personal: true }) uri!: string;
  @Text({ max: 20_000, personal: true, description: 'The path of an SVG drawing (attribute `d`)' }) qrPath!: string;
  @Text({ max: 40, description: 'Its `viewBox`', example: '0 0 49 49' }) qrViewBox!: string;
}

/** The invitation that somebody follows while signing up. */
export class InvitationFollowed {
  @Id() id!: string;
  @Text(KEY) key!: string;
}

export class SignUp {
  @Email() email!: string;
  @Text({ max: 200, personal: true, example: 'Anna Bērziņa' }) name!: string;
  @OneOf(LANGUAGES) language!: Language;
  @Optional() @Text({ ...PASSWORD, personal: true, long: true, description: 'Without one, signing in is by mail' }) password?: string;
  @Optional() @Text({ ...KEY, description: 'The sign-in that led here' }) signIn?: string;
  @Optional() @Part(() => InvitationFollowed) invitation?: InvitationFollowed;
  @Optional() @Text(RETURN_PATH) returnTo?: string;
}

/** The answer to every sign-up, whether the address is known or not; the mail says what is true. */
export class SignUpAnswer {
  @Text({ ...KEY, description: 'The sign-in that the code of the mail finishes: `/sign-in/<uid>`' }) uid!: string;
  @Text({ ...KEY, description: 'To be sent with the code from this browser' }) proof!: string;
  @Instant() sentAt!: string;
  @Instant() validUntil!: string;
  @Optional() @Text({ max: 2000, description: 'Only for who followed an invitation to that very address: no mail is needed, send the browser there' }) redirectTo?: string;
}

export class PasswordResetWish {
  @Email() email!: string;
  @Optional() @OneOf(LANGUAGES) language?: Language;
}

/** The answer to every wish for a reset. */
export class PasswordResetSent extends MailOnItsWay {
  @Id() id!: string;
}

export class PasswordReset {
  @Text(MAIL_CODE) code!: string;
  @Text({ ...PASSWORD, personal: true, long: true }) password!: string;
}

/** Signing up and in. The pages are the website's; `uid` is in the address of its page `/sign-in/<uid>`. */
export const signIn = operations('identity', {
  signUp: post('/sign-ups', { summary: 'Sign up', body: SignUp, reply: SignUpAnswer, access: 'anyone', once: false }),
  readSignIn: get('/sign-in/:uid', { summary: 'Say where a sign-in stands', reply: SignInState, access: 'anyone' }),
  signInByPassword: post('/sign-in/:uid/password', { summary: 'Show the password', body: PasswordSignIn, reply: SignInAnswer, access: 'anyone', once: false }),
  requestSignInMail: post('/sign-in/:uid/mail', { summary: 'Ask for a mail with a link and a code', body: MailSignIn, reply: MailOnItsWay, access: 'anyone', once: false }),
  signInByCode: post('/sign-in/:uid/code', { summary: 'Show the code of the mail', body: CodeSignIn, reply: SignInAnswer, access: 'anyone', once: false }),
  signInBySecondFactor: post('/sign-in/:uid/second-factor', { summary: 'Show the second factor', body: SecondFactorSignIn, reply: SignInAnswer, access: 'anyone', once: false }),
  enrolAtSignIn: post('/sign-in/:uid/enrolment', { summary: 'Begin to enrol a second factor', body: EnrolmentStart, reply: SecondFactorEnrolment, access: 'anyone', once: false }),
  confirmEnrolmentAtSignIn: post('/sign-in/:uid/enrolment/confirmation', { summary: 'Finish enrolling a second factor', body: SecondFactorSignIn, reply: SignInAnswer, access: 'anyone', once: false }),
  requestPasswordReset: post('/password-resets', { summary: 'Ask for a mail to set a new password', body: PasswordResetWish, reply: PasswordResetSent, access: 'anyone', once: false }),
  resetPassword: post('/password-resets/:id/completion', { summary: 'Set a new password with the code of the mail', body: PasswordReset, reply: 'nothing', access: 'anyone', once: false }),
});
