import type { NoticeTopic } from '@pearls/contracts';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { NoticeEntity } from './notice.entity.js';

/** A notice to one person. */
@Entity('inbox_entries')
@Index('inbox_entries_notice', ['noticeId', 'personId'], { unique: true })
@Index('inbox_entries_person', ['personId', 'id'])
@Index('inbox_entries_unread', ['personId'], { where: 'read_at is null' })
@Index('inbox_entries_bundle', ['bundleId'])
export class InboxEntryEntity {
  @PrimaryColumn('uuid') readonly id!: string;
  @ForeignKey(() => NoticeEntity, { name: 'entries_of_notice', onDelete: 'CASCADE' }) @Column('uuid') readonly noticeId!: string;
  @Column('uuid') readonly personId!: string;
  @Column('text') readonly topic!: NoticeTopic;
  @Column('timestamptz') readonly at!: Date;
  @Column('timestamptz', { nullable: true }) readAt: Date | null = null;
  /** The mail it goes with, if any. */
  @Column('uuid', { nullable: true }) readonly bundleId: string | null = null;
}
