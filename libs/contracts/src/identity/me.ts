import { Email, Flag, Id, Instant, ListOf, OneOf, Optional, Text, Whole } from '../kit/fields.js';
import { get, operations, patch, post, put } from '../kit/operations.js';
import { LANGUAGES, type Language } from '../forms.js';
import { APP_CODE, GrantedRole, MAIL_CODE, MailOnItsWay, MyTeam, PASSWORD } from './kinds.js';
import { SecondFactorEnrolment } from './sign-in.js';

/** The person who asks. */
export class Me {
  @Id() id!: string;
  @Text({ max: 200, personal: true, example: 'Anna Bērziņa' }) name!: string;
  @Email() email!: string;
  @OneOf(LANGUAGES) language!: Language;
  @Flag() hasPassword!: boolean;
  @Flag({ description: 'A second factor is enrolled' }) secondFactor!: boolean;
  @Flag({ description: 'A role of the person asks for it, so it cannot be removed' }) secondFactorNeeded!: boolean;
  @Optional() @Email({ description: 'An address waiting for its code' }) newEmail?: string;
  @ListOf(() => GrantedRole, { max: 100 }) grants!: GrantedRole[];
  @ListOf(() => MyTeam, { max: 200 }) teams!: MyTeam[];
  @Instant() createdAt!: string;
  @Whole({ min: 1, max: 1e9 }) version!: number;
}

export class MyChanges {
  @Optional() @Text({ max: 200, personal: true }) name?: string;
  @Optional() @OneOf(LANGUAGES) language?: Language;
}

export class EmailChange {
  @Email() email!: string;
  @Optional() @Text({ min: 1, max: PASSWORD.max, personal: true, long: true, description: 'Needed where there is one' }) password?: string;
}

export class EmailConfirmation {
  @Text(MAIL_CODE) code!: string;
}

export class PasswordChange {
  @Optional() @Text({ min: 1, max: PASSWORD.max, personal: true, long: true, description: 'The one until now; needed where there is one' }) current?: string;
  @Text({ ...PASSWORD, personal: true, long: true }) password!: string;
}

export class MyEnrolmentStart {
  @Optional() @Text({ ...APP_CODE, description: 'Of the app until now; needed where one is enrolled' }) code?: string;
}

export class AppCode {
  @Text(APP_CODE) code!: string;
}

/** What people do about themselves. */
export const me = operations('identity', {
  readMe: get('/me', { summary: 'Say who I am', reply: Me }),
  editMe: patch('/me', { summary: 'Change my name or language', body: MyChanges, reply: Me, edits: true }),
  requestEmailChange: post('/me/email-change', { summary: 'Ask for a code at my new address', body: EmailChange, reply: MailOnItsWay, once: false }),
  confirmEmailChange: post('/me/email-change/confirmation', { summary: 'Take my new address', body: EmailConfirmation, reply: Me, once: false }),
  changePassword: put('/me/password', { summary: 'Set my password; signs me out everywhere', body: PasswordChange, reply: 'nothing' }),
  enrolSecondFactor: post('/me/second-factor', { summary: 'Begin to enrol a second factor', body: MyEnrolmentStart, reply: SecondFactorEnrolment, once: false }),
  confirmSecondFactor: post('/me/second-factor/confirmation', { summary: 'Finish enrolling a second factor', body: AppCode, reply: Me, once: false }),
  removeSecondFactor: post('/me/second-factor/removal', { summary: 'Remove my second factor', body: AppCode, reply: Me, once: false }),
});
