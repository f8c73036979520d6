import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Until when somebody has read a conversation. */
@Entity('comment_readings')
export class CommentReadingEntity {
  @PrimaryColumn('uuid') readonly threadId!: string;
  @PrimaryColumn('uuid') readonly personId!: string;
  @Column('timestamptz') readAt!: Date;
}
