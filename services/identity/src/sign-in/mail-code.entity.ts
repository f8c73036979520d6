import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { v4 } from 'uuid';
import { emailKeyOf } from '../people/email-key.js';
import type { DoorKeys } from '../keys/door-keys.js';

export type CodePurpose = 'sign-in' | 'sign-up' | 'password-reset' | 'email-change';

const FIFTEEN_MINUTES = 15 * 60_000;
const TRIES = 5;

/** A code sent by mail: fifteen minutes, five tries, one use. The code itself follows from the id and is not stored. */
@Entity('mail_codes')
@Index('mail_codes_uid', ['uid', 'createdAt'])
@Index('mail_codes_person', ['personId', 'purpose'])
export class MailCodeEntity {
  @PrimaryColumn('uuid') readonly id: string = v4();
  @Column('text') readonly purpose!: CodePurpose;
  /** The sign-in that it finishes. */
  @Column('text', { nullable: true }) readonly uid: string | null = null;
  /** Absent when nobody of that address is known: the code then opens nothing, however often it is right. */
  @Column('uuid', { nullable: true }) readonly personId: string | null = null;
  @Column('text') readonly emailKey!: string;
  @Column('text', { nullable: true }) readonly returnTo: string | null = null;
  /** Accepted together with the code. */
  @Column('uuid', { nullable: true }) readonly invitationId: string | null = null;
  @Column('int') tries = 0;
  @Column('timestamptz') readonly createdAt!: Date;
  @Column('timestamptz') readonly expiresAt!: Date;
  @Column('timestamptz', { nullable: true }) usedAt: Date | null = null;

  static write(draft: { purpose: CodePurpose; email: string; personId?: string; uid?: string; returnTo?: string; invitationId?: string }, at: Date) {
    const { purpose, email, personId, uid, returnTo, invitationId } = draft;
    return Object.assign(new MailCodeEntity(), {
      purpose,
      emailKey: emailKeyOf(email),
      personId: personId ?? null,
      uid: uid ?? null,
      returnTo: returnTo ?? null,
      invitationId: invitationId ?? null,
      createdAt: at,
      expiresAt: new Date(at.getTime() + FIFTEEN_MINUTES),
    });
  }

  /** Uses the code up when it is right; a wrong one costs a try. */
  opens(typed: string, keys: DoorKeys, at: Date): boolean {
    if (this.usedAt || this.tries >= TRIES || this.expiresAt <= at) return false;
    this.tries += 1;
    const right = keys.opensCode(this.id, typed) && this.personId !== null;
    if (right) this.usedAt = at;
    return right;
  }
}
