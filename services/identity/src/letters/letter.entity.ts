import type { Language } from '@pearls/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { v4 } from 'uuid';

export const LETTER_KINDS = [
  'sign-in',
  'sign-in-unknown',
  'sign-up',
  'sign-up-known',
  'password-reset',
  'password-reset-unknown',
  'password-changed',
  'email-change',
  'email-change-known',
  'email-changed',
  'second-factor-reset',
  'invitation',
  'role-granted',
] as const;
export type IdentityLetterKind = (typeof LETTER_KINDS)[number];

/** What a letter is about. The words, codes and links come to it when it is asked for. */
export interface LetterMatter {
  codeId?: string;
  uid?: string;
  invitationId?: string;
  inviter?: string;
  team?: string;
  message?: string;
  role?: string;
  secondFactor?: boolean;
}

/** A letter of identity. */
@Entity('letters')
export class LetterEntity {
  @PrimaryColumn('uuid') readonly id: string = v4();
  @Column('text') readonly kind!: IdentityLetterKind;
  @Column('uuid', { nullable: true }) readonly personId: string | null = null;
  @Column('text') readonly email!: string;
  @Column('text') readonly name!: string;
  @Column('text') readonly language!: Language;
  @Column('jsonb') readonly matter!: LetterMatter;
  @Column('timestamptz') readonly createdAt!: Date;
}
