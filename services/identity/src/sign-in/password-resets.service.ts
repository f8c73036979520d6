import { Injectable } from '@nestjs/common';
import { PasswordChanged, type PasswordReset, type PasswordResetSent, type PasswordResetWish } from '@pearls/contracts';
import type { Caller } from '@pearls/domain';
import { tell, transaction } from '@pearls/persistence';
import { DataSource } from 'typeorm';
import { hashPassword, refuseWeak } from '../keys/passwords.js';
import { Letters } from '../letters/letters.service.js';
import { Limits } from '../limits/limits.service.js';
import { emailKeyOf } from '../people/email-key.js';
import { asPerson } from '../people/joining.service.js';
import { PersonEntity } from '../people/person.entity.js';
import { endSignIns } from '../provider/end-sign-ins.js';
import { MailCodeEntity } from './mail-code.entity.js';
import { MailCodes } from './mail-codes.service.js';

/** A new password for who has lost the old one. */
@Injectable()
export class PasswordResets {
  constructor(
    private readonly db: DataSource,
    private readonly limits: Limits,
    private readonly letters: Letters,
    private readonly codes: MailCodes,
  ) {}

  async request(caller: Caller, { email, language = 'en' }: PasswordResetWish, address: string): Promise<PasswordResetSent> {
    await this.limits.take('reset-address', address, caller.at);
    await this.limits.take('reset-account', emailKeyOf(email), caller.at);
    return transaction(this.db, caller, async (tx) => {
      const person = await tx.findOneBy(PersonEntity, { emailKey: emailKeyOf(email) });
      const code = MailCodeEntity.write({ purpose: 'password-reset', email, personId: person?.id }, caller.at);
      await tx.insert(MailCodeEntity, code);
      if (person) await this.letters.write(tx, caller, 'password-reset', person, { codeId: code.id });
      else await this.letters.write(tx, caller, 'password-reset-unknown', { email, language });
      return { id: code.id, sentAt: caller.at.toISOString(), validUntil: code.expiresAt.toISOString() };
    });
  }

  /** Sets the password and signs out everywhere: whoever knew the old one is out. */
  async complete(caller: Caller, id: string, { code, password }: PasswordReset, address: string): Promise<void> {
    await this.limits.take('code-address', address, caller.at);
    const asked = await this.db.manager.findOneBy(MailCodeEntity, { id, purpose: 'password-reset' });
    refuseWeak(password, asked?.emailKey ?? '');
    const passwordHash = await hashPassword(password);
    await this.codes.use(caller, (tx) => tx.findOne(MailCodeEntity, { where: { id, purpose: 'password-reset' }, lock: { mode: 'pessimistic_write' } }), code, async (tx, used, person) => {
      await this.codes.settle(tx, caller, used, person, undefined);
      person.setPassword(passwordHash);
      await tx.save(person);
      await endSignIns(tx, person.id);
      await tell(tx, asPerson(caller, person.id), PasswordChanged, person.id, { personId: person.id });
      await this.letters.write(tx, caller, 'password-changed', person);
    });
    if (asked) await this.limits.forget('password-account', asked.emailKey);
  }
}
