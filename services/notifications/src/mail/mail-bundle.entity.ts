import type { Cadence } from '@pearls/contracts';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Notices of one person that leave in one mail. */
@Entity('mail_bundles')
@Index('mail_bundles_open', ['personId', 'cadence'], { unique: true, where: 'closed_at is null' })
@Index('mail_bundles_due', ['dueAt'], { where: 'closed_at is null' })
export class MailBundleEntity {
  @PrimaryColumn('uuid') readonly id!: string;
  @Column('uuid') readonly personId!: string;
  /** `at-once` holds one notice and is closed from the beginning. */
  @Column('text') readonly cadence!: Exclude<Cadence, 'off'> | 'at-once';
  @Column('timestamptz') readonly dueAt!: Date;
  @Column('timestamptz', { nullable: true }) readonly closedAt: Date | null = null;
}
