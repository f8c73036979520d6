import { Injectable } from '@nestjs/common';
import { EmailChanged, PasswordChanged, type EmailChange, type MailOnItsWay, type Me, type MyChanges, type PasswordChange } from '@pearls/contracts';
import { Conflict, NotFound, Unprocessable, type Caller } from '@pearls/domain';
import { find, lock, sameVersion, tell, transaction } from '@pearls/persistence';
import { DataSource, type EntityManager } from 'typeorm';
import { hashPassword, passwordFits, refuseWeak } from '../keys/passwords.js';
import { Letters } from '../letters/letters.service.js';
import { Limits } from '../limits/limits.service.js';
import { endSignIns } from '../provider/end-sign-ins.js';
import { MailCodeEntity } from '../sign-in/mail-code.entity.js';
import { MailCodes } from '../sign-in/mail-codes.service.js';
import { teamsOf } from '../teams/teams-of.js';
import { emailKeyOf } from './email-key.js';
import { PersonEntity } from './person.entity.js';
import { asksForSecondFactor, Standings } from './standing.service.js';

/** What people do about themselves. */
@Injectable()
export class MyAccount {
  constructor(
    private readonly db: DataSource,
    private readonly standings: Standings,
    private readonly limits: Limits,
    private readonly letters: Letters,
    private readonly codes: MailCodes,
  ) {}

  async read(caller: Caller): Promise<Me> {
    return this.shown(this.db.manager, await find(this.db.manager, PersonEntity, { id: caller.id }));
  }

  edit(caller: Caller, version: number, changes: MyChanges): Promise<Me> {
    return transaction(this.db, caller, async (tx) => {
      const person = await lock(tx, PersonEntity, { id: caller.id });
      sameVersion(person, version);
      person.edit(changes);
      return this.shown(tx, await tx.save(person));
    });
  }

  async requestEmailChange(caller: Caller, { email, password }: EmailChange): Promise<MailOnItsWay> {
    await this.mustKnowPassword(caller, password, '/password');
    await this.limits.take('mail-account', emailKeyOf(email), caller.at);
    return transaction(this.db, caller, async (tx) => {
      const person = await lock(tx, PersonEntity, { id: caller.id });
      const taken = await holderOf(tx, email, person.id);
      const code = MailCodeEntity.write({ purpose: 'email-change', email, personId: taken ? undefined : person.id }, caller.at);
      await tx.insert(MailCodeEntity, code);
      if (taken) await this.letters.write(tx, caller, 'email-change-known', taken);
      else await this.letters.write(tx, caller, 'email-change', { id: person.id, email, name: person.name, language: person.language }, { codeId: code.id });
      person.newEmail = email;
      await tx.save(person);
      return { sentAt: caller.at.toISOString(), validUntil: code.expiresAt.toISOString() };
    });
  }

  async confirmEmailChange(caller: Caller, typed: string): Promise<Me> {
    return this.codes.use(caller, (tx) => newestOf(tx, caller.id), typed, async (tx, code, person) => {
      if (!person.newEmail || emailKeyOf(person.newEmail) !== code.emailKey) throw new Conflict('email-change-over', 'This change was replaced by a later one. Ask for a new code.');
      if (await holderOf(tx, person.newEmail, person.id)) throw new Conflict('address-taken', 'Another account uses this address already.');
      await tx.delete(PersonEntity, { emailKey: code.emailKey, state: 'unconfirmed' });
      await this.letters.write(tx, caller, 'email-changed', { ...addressOf(person) });
      person.takeEmail(person.newEmail);
      await tell(tx, caller, EmailChanged, person.id, { personId: person.id });
      return this.shown(tx, await tx.save(person));
    });
  }

  /** Sets the password and ends every sign-in, this one too. */
  async changePassword(caller: Caller, { current, password }: PasswordChange): Promise<void> {
    await this.mustKnowPassword(caller, current, '/current');
    const { email } = await find(this.db.manager, PersonEntity, { id: caller.id });
    refuseWeak(password, email);
    const passwordHash = await hashPassword(password);
    await transaction(this.db, caller, async (tx) => {
      const person = await lock(tx, PersonEntity, { id: caller.id });
      person.setPassword(passwordHash);
      await tx.save(person);
      await endSignIns(tx, person.id);
      await tell(tx, caller, PasswordChanged, person.id, { personId: person.id });
      await this.letters.write(tx, caller, 'password-changed', person);
    });
  }

  async shown(tx: EntityManager, person: PersonEntity): Promise<Me> {
    const grants = await this.standings.grantsOf(tx, person.id);
    const { id, name, email, language, hasPassword, secondFactor, version } = person;
    return {
      ...{ id, name, email, language, hasPassword, secondFactor, version },
      secondFactorNeeded: asksForSecondFactor(grants),
      ...(person.newEmail && { newEmail: person.newEmail }),
      grants: grants.map((grant) => ({ id: grant.id, role: grant.role, cycleId: grant.cycleId ?? undefined, country: grant.country ?? undefined, grantedAt: grant.grantedAt.toISOString() })),
      teams: await teamsOf(tx, person.id),
      createdAt: person.createdAt.toISOString(),
    };
  }

  private async mustKnowPassword(caller: Caller, password: string | undefined, pointer: string) {
    const person = await this.db.manager.findOneBy(PersonEntity, { id: caller.id });
    if (!person) throw new NotFound();
    if (!person.hasPassword) return;
    await this.limits.take('password-account', person.emailKey, caller.at);
    if (!(await passwordFits(person.passwordHash, password ?? ''))) throw new Unprocessable('password-not-matching', 'This is not your password.', [{ pointer, code: 'not-matching', message: 'This is not your password.' }]);
    await this.limits.forget('password-account', person.emailKey);
  }
}

const addressOf = ({ id, email, name, language }: PersonEntity) => ({ id, email, name, language });

/** Who uses an address already; somebody who only signed up with it does not yet. */
const holderOf = async (tx: EntityManager, email: string, exceptId: string) => {
  const holder = await tx.findOneBy(PersonEntity, { emailKey: emailKeyOf(email), state: 'active' });
  return holder && holder.id !== exceptId ? holder : undefined;
};

const newestOf = (tx: EntityManager, personId: string) =>
  tx.findOne(MailCodeEntity, { where: { personId, purpose: 'email-change' }, order: { createdAt: 'DESC', id: 'DESC' }, lock: { mode: 'pessimistic_write' } });
