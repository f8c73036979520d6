import type { Language, PersonState } from '@pearls/contracts';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { v4 } from 'uuid';
import { hashed } from '../keys/proof.js';
import { emailKeyOf } from './email-key.js';
import { personLifecycle } from './person.lifecycle.js';

/** Somebody who may sign in. */
@Entity('people')
@Index('people_email', ['emailKey'], { unique: true })
@Index('people_name', ['sortName', 'id'])
export class PersonEntity {
  @PrimaryColumn('uuid') readonly id: string = v4();
  @Column('text') readonly name!: string;
  @Column('text') readonly sortName!: string;
  @Column('text') readonly email!: string;
  @Column('text') readonly emailKey!: string;
  @Column('text') readonly language!: Language;
  @Column('text') readonly state: PersonState = 'unconfirmed';
  @Column('text', { nullable: true }) readonly passwordHash: string | null = null;
  /** Hash of what the browser holds that chose the password at sign-up: only with it the password stays. */
  @Column('text', { nullable: true }) readonly signUpProof: string | null = null;
  /** Sealed secret of the authenticator app, and the last time step it was used at. */
  @Column('text', { nullable: true }) readonly secondFactorSecret: string | null = null;
  @Column('timestamptz', { nullable: true }) readonly secondFactorSince: Date | null = null;
  @Column('int', { nullable: true }) secondFactorStep: number | null = null;
  @Column('text', { nullable: true }) pendingSecondFactor: string | null = null;
  @Column('text', { nullable: true }) newEmail: string | null = null;
  @Column('timestamptz') readonly createdAt!: Date;
  @Column('timestamptz', { nullable: true }) lastSignedInAt: Date | null = null;
  @Column('int') readonly version: number = 1;

  static signUp(draft: { email: string; name: string; language: Language }, at: Date) {
    const { email, name, language } = draft;
    return Object.assign(new PersonEntity(), { email, emailKey: emailKeyOf(email), name, sortName: sortNameOf(name), language, createdAt: at });
  }

  get hasPassword() {
    return this.passwordHash !== null;
  }

  get secondFactor() {
    return this.secondFactorSince !== null;
  }

  get isActive() {
    return this.state === 'active';
  }

  /** Signing up once more before the address is confirmed: the last word counts. */
  signUpAgain(draft: { name: string; language: Language }, passwordHash: string | null, proof: string) {
    this.change({ name: draft.name, sortName: sortNameOf(draft.name), language: draft.language, passwordHash, signUpProof: hashed(proof) });
  }

  /** The address is theirs. A password chosen in another browser than this one goes, for it may be a stranger's. */
  confirm(proof: string | undefined, byBackOffice = false): { passwordKept: boolean | undefined } {
    const chosen = this.passwordHash !== null;
    const kept = chosen && (byBackOffice || (proof !== undefined && this.signUpProof === hashed(proof)));
    this.change({ state: personLifecycle.next(this.state, 'confirm'), passwordHash: kept ? this.passwordHash : null, signUpProof: null });
    return { passwordKept: chosen ? kept : undefined };
  }

  edit(changes: { name?: string; language?: Language }) {
    const name = changes.name ?? this.name;
    this.change({ name, sortName: sortNameOf(name), language: changes.language ?? this.language });
  }

  setPassword(passwordHash: string) {
    this.change({ passwordHash, signUpProof: null });
  }

  takeEmail(email: string) {
    this.change({ email, emailKey: emailKeyOf(email), newEmail: null });
  }

  enrol(sealed: string, step: number, at: Date) {
    this.change({ secondFactorSecret: sealed, secondFactorSince: at, secondFactorStep: step, pendingSecondFactor: null });
  }

  removeSecondFactor() {
    this.change({ secondFactorSecret: null, secondFactorSince: null, secondFactorStep: null, pendingSecondFactor: null });
  }

  private change(changes: Partial<PersonEntity>) {
    Object.assign(this, changes, { version: this.version + 1 });
  }
}

export const sortNameOf = (name: string) => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
