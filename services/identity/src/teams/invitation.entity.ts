import type { InvitationState, Language, TeamRole } from '@pearls/contracts';
import { Conflict, type ActionOf, type StateOf } from '@pearls/domain';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { v4 } from 'uuid';
import { emailKeyOf } from '../people/email-key.js';
import { invitationLifecycle } from './invitation.lifecycle.js';

const SEVEN_DAYS = 7 * 24 * 3_600_000;

/** Somebody is asked by mail to join a team. */
@Entity('invitations')
@Index('invitations_team', ['teamId', 'sentAt'])
export class InvitationEntity {
  @PrimaryColumn('uuid') readonly id: string = v4();
  @Column('uuid') readonly teamId!: string;
  @Column('text') readonly email!: string;
  @Column('text') readonly emailKey!: string;
  @Column('text') readonly role!: TeamRole;
  @Column('text') readonly language!: Language;
  @Column('text', { nullable: true }) readonly message: string | null = null;
  @Column('text') readonly state: StateOf<typeof invitationLifecycle> = 'open';
  @Column('uuid') readonly invitedBy!: string;
  @Column('timestamptz') readonly sentAt!: Date;
  @Column('timestamptz') readonly expiresAt!: Date;
  @Column('timestamptz', { nullable: true }) readonly settledAt: Date | null = null;
  @Column('uuid', { nullable: true }) readonly acceptedBy: string | null = null;

  static write(draft: { teamId: string; email: string; role: TeamRole; language: Language; message?: string; invitedBy: string }, at: Date) {
    const { teamId, email, role, language, message, invitedBy } = draft;
    return Object.assign(new InvitationEntity(), { teamId, email, emailKey: emailKeyOf(email), role, language, message: message ?? null, invitedBy, sentAt: at, expiresAt: new Date(at.getTime() + SEVEN_DAYS) });
  }

  stateAt(at: Date): InvitationState {
    return this.state === 'open' && this.expiresAt < at ? 'expired' : this.state;
  }

  /** Holds seven days from now on. */
  renew(at: Date) {
    if (this.state !== 'open') throw new Conflict('invitation-settled', `This invitation was ${this.state} already.`);
    Object.assign(this, { sentAt: at, expiresAt: new Date(at.getTime() + SEVEN_DAYS) });
  }

  accept(personId: string, at: Date) {
    this.settle('accept', at);
    Object.assign(this, { acceptedBy: personId });
  }

  refuse(at: Date) {
    this.settle('refuse', at);
  }

  revoke(at: Date) {
    Object.assign(this, { state: invitationLifecycle.next(this.state, 'revoke'), settledAt: at });
  }

  private settle(action: ActionOf<typeof invitationLifecycle>, at: Date) {
    if (this.state !== 'open') throw new Conflict('invitation-settled', `This invitation was ${this.state} already. Ask for a new one.`);
    if (this.expiresAt < at) throw new Conflict('invitation-expired', 'This invitation has run out after seven days. Ask for a new one.');
    Object.assign(this, { state: invitationLifecycle.next(this.state, action), settledAt: at });
  }
}
