import { Injectable } from '@nestjs/common';
import type { CodeSignIn, MailOnItsWay, MailSignIn, PasswordSignIn, SignInAnswer, SignInState } from '@pearls/contracts';
import { Unprocessable, type Caller } from '@pearls/domain';
import { lock, transaction } from '@pearls/persistence';
import { DataSource, In, type EntityManager } from 'typeorm';
import { passwordFits } from '../keys/passwords.js';
import { Letters } from '../letters/letters.service.js';
import { Limits } from '../limits/limits.service.js';
import { emailKeyOf } from '../people/email-key.js';
import { PersonEntity } from '../people/person.entity.js';
import { mustBeBegun, uidOr404 } from './known-sign-ins.js';
import { MailCodeEntity } from './mail-code.entity.js';
import { MailCodes } from './mail-codes.service.js';
import { SignInEntity } from './sign-in.entity.js';
import { SignInSteps } from './sign-in-steps.service.js';

/** The first step of signing in: by password, or by a mail with a link and a code. Whether an address is known cannot be told from the answers. */
@Injectable()
export class SignIns {
  constructor(
    private readonly db: DataSource,
    private readonly limits: Limits,
    private readonly letters: Letters,
    private readonly codes: MailCodes,
    private readonly steps: SignInSteps,
  ) {}

  async state(uid: string, at: Date): Promise<SignInState> {
    await mustBeBegun(this.db.manager, uid, at);
    const signIn = await this.db.manager.findOneBy(SignInEntity, { uid });
    const person = signIn && signIn.expiresAt > at ? await this.db.manager.findOneBy(PersonEntity, { id: signIn.personId }) : null;
    const step = !person || !signIn ? 'identify' : signIn.finished ? 'finished' : await this.steps.stepAfter(this.db.manager, person, signIn.methods);
    return { step, client: 'BSR Cultural Pearls' };
  }

  async byPassword(caller: Caller, uid: string, { email, password }: PasswordSignIn, address: string): Promise<SignInAnswer> {
    await mustBeBegun(this.db.manager, uid, caller.at);
    const emailKey = emailKeyOf(email);
    await this.limits.take('password-address', address, caller.at);
    await this.limits.take('password-account', emailKey, caller.at);
    const known = await this.db.manager.findOneBy(PersonEntity, { emailKey });
    if (!(await passwordFits(known?.passwordHash, password)) || !known) throw new Unprocessable('password-not-matching', 'The e-mail address or the password is not right. You can also sign in by mail.');
    await this.limits.forget('password-account', emailKey);
    if (!known.isActive) throw new Unprocessable('address-not-confirmed', 'This address is not confirmed yet. Use the mail we sent you, or ask for a new one by signing in by mail.');
    return transaction(this.db, caller, async (tx) => {
      const person = await lock(tx, PersonEntity, { id: known.id, passwordHash: known.passwordHash! });
      return this.steps.advance(tx, caller, person, { uid, methods: ['pwd'], returnTo: null });
    });
  }

  async requestMail(caller: Caller, uid: string, { email, language = 'en', returnTo }: MailSignIn, address: string): Promise<MailOnItsWay> {
    await mustBeBegun(this.db.manager, uid, caller.at);
    await this.limits.take('mail-address', address, caller.at);
    await this.limits.take('mail-account', emailKeyOf(email), caller.at);
    return transaction(this.db, caller, async (tx) => {
      const person = await tx.findOneBy(PersonEntity, { emailKey: emailKeyOf(email) });
      const code = MailCodeEntity.write({ purpose: person?.isActive === false ? 'sign-up' : 'sign-in', email, personId: person?.id, uid, returnTo }, caller.at);
      await tx.insert(MailCodeEntity, code);
      if (person) await this.letters.write(tx, caller, code.purpose === 'sign-up' ? 'sign-up' : 'sign-in', person, { uid, codeId: code.id });
      else await this.letters.write(tx, caller, 'sign-in-unknown', { email, language });
      return { sentAt: caller.at.toISOString(), validUntil: code.expiresAt.toISOString() };
    });
  }

  async byCode(caller: Caller, uid: string, { code, proof }: CodeSignIn, address: string): Promise<SignInAnswer> {
    await this.limits.take('code-address', address, caller.at);
    const { answer, emailKey } = await this.codes.use(caller, (tx) => newestOf(tx, uidOr404(uid)), code, async (tx, used, person) => {
      const passwordKept = await this.codes.settle(tx, caller, used, person, proof);
      return { answer: await this.steps.advance(tx, caller, person, { uid, methods: ['mail'], returnTo: used.returnTo, passwordKept }), emailKey: used.emailKey };
    });
    await this.limits.forget('mail-account', emailKey);
    return answer;
  }
}

/** The last code counts: an older mail that comes late opens nothing. */
const newestOf = (tx: EntityManager, uid: string) =>
  tx.findOne(MailCodeEntity, { where: { uid, purpose: In(['sign-in', 'sign-up']) }, order: { createdAt: 'DESC', id: 'DESC' }, lock: { mode: 'pessimistic_write' } });
