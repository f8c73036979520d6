import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { SignUp, SignUpAnswer } from '@pearls/contracts';
import type { Caller } from '@pearls/domain';
import { lock, transaction } from '@pearls/persistence';
import { DataSource, type EntityManager } from 'typeorm';
import { hashPassword, refuseWeak } from '../keys/passwords.js';
import { freshProof } from '../keys/proof.js';
import { Letters } from '../letters/letters.service.js';
import { Limits } from '../limits/limits.service.js';
import { emailKeyOf } from '../people/email-key.js';
import { PersonEntity } from '../people/person.entity.js';
import { InvitationAnswers } from '../teams/invitation-answers.service.js';
import { mustBeBegun } from './known-sign-ins.js';
import { MailCodeEntity } from './mail-code.entity.js';
import { MailCodes } from './mail-codes.service.js';
import { SignInSteps } from './sign-in-steps.service.js';

/** Signing up. Whether the address is known is said in the mail alone. */
@Injectable()
export class SignUps {
  constructor(
    private readonly db: DataSource,
    private readonly limits: Limits,
    private readonly letters: Letters,
    private readonly codes: MailCodes,
    private readonly invitations: InvitationAnswers,
    private readonly steps: SignInSteps,
  ) {}

  async signUp(caller: Caller, draft: SignUp, address: string): Promise<SignUpAnswer> {
    if (draft.password !== undefined) refuseWeak(draft.password, draft.email);
    if (draft.signIn) await mustBeBegun(this.db.manager, draft.signIn, caller.at);
    await this.limits.take('sign-up-address', address, caller.at);
    await this.limits.take('sign-up-account', emailKeyOf(draft.email), caller.at);
    const passwordHash = draft.password === undefined ? null : await hashPassword(draft.password);
    const proof = freshProof();
    const uid = draft.signIn ?? randomBytes(24).toString('base64url');
    return transaction(this.db, caller, async (tx) => {
      const person = await claim(tx, PersonEntity.signUp(draft, caller.at));
      const invitation = draft.invitation && (await this.invitations.followed(tx, draft.invitation, caller.at));
      const code = MailCodeEntity.write({ purpose: person.isActive ? 'sign-in' : 'sign-up', email: draft.email, personId: person.id, uid, returnTo: draft.returnTo, invitationId: invitation?.id }, caller.at);
      await tx.insert(MailCodeEntity, code);
      const answer: SignUpAnswer = { uid, proof, sentAt: caller.at.toISOString(), validUntil: code.expiresAt.toISOString() };
      if (person.isActive) {
        await this.letters.write(tx, caller, 'sign-up-known', person, { uid, codeId: code.id });
        return answer;
      }
      person.signUpAgain(draft, passwordHash, proof);
      await tx.save(person);
      // The link of the invitation came to this very mailbox: it is shown already.
      if (invitation?.emailKey === person.emailKey) {
        await this.codes.settle(tx, caller, code, person, proof);
        const { redirectTo } = await this.steps.advance(tx, caller, person, { uid, methods: ['mail'], returnTo: draft.returnTo ?? null });
        return { ...answer, redirectTo };
      }
      await this.letters.write(tx, caller, 'sign-up', person, { uid, codeId: code.id });
      return answer;
    });
  }
}

/** The person of that address, locked: made when there is none, also when two sign up at once. */
async function claim(tx: EntityManager, fresh: PersonEntity): Promise<PersonEntity> {
  await tx.createQueryBuilder().insert().into(PersonEntity).values(fresh).orIgnore().execute();
  return lock(tx, PersonEntity, { emailKey: fresh.emailKey });
}
