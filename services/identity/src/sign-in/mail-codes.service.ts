import { Injectable } from '@nestjs/common';
import { Unprocessable, type Caller } from '@pearls/domain';
import { lock, transaction } from '@pearls/persistence';
import { DataSource, type EntityManager } from 'typeorm';
import { DoorKeys } from '../keys/door-keys.js';
import { Joining } from '../people/joining.service.js';
import { PersonEntity } from '../people/person.entity.js';
import { InvitationAnswers } from '../teams/invitation-answers.service.js';
import { MailCodeEntity } from './mail-code.entity.js';

/** Uses the codes of mails: a wrong try is kept although the request is refused. */
@Injectable()
export class MailCodes {
  constructor(
    private readonly db: DataSource,
    private readonly keys: DoorKeys,
    private readonly joining: Joining,
    private readonly invitations: InvitationAnswers,
  ) {}

  /** Uses a code and does what it was for, in one commit; 422 when it does not fit, whatever the reason. */
  async use<T>(caller: Caller, find: (tx: EntityManager) => Promise<MailCodeEntity | null>, typed: string, then: (tx: EntityManager, code: MailCodeEntity, person: PersonEntity) => Promise<T>): Promise<T> {
    const outcome = await transaction(this.db, caller, async (tx): Promise<{ done: T } | undefined> => {
      const code = await find(tx);
      if (!code) return undefined;
      const right = code.opens(typed, this.keys, caller.at);
      await tx.save(code);
      if (!right) return undefined;
      const person = await lock(tx, PersonEntity, { id: code.personId! });
      return { done: await then(tx, code, person) };
    });
    if (!outcome) throw new Unprocessable('code-not-matching', 'This code does not fit, was used, or has run out. Check it, or ask for a new mail.', [{ pointer: '/code', code: 'not-matching', message: 'Check the code, or ask for a new mail.' }]);
    return outcome.done;
  }

  /** What showing the mailbox brings with it: a new account begins, an invitation that was followed is accepted. */
  async settle(tx: EntityManager, caller: Caller, code: MailCodeEntity, person: PersonEntity, proof: string | undefined): Promise<boolean | undefined> {
    const passwordKept = person.isActive ? undefined : await this.joining.byMail(tx, caller, person, proof);
    if (code.invitationId) await this.invitations.acceptIfOpen(tx, caller, code.invitationId, person.id);
    return passwordKept;
  }
}
