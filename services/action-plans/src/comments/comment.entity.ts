import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { v7 } from 'uuid';

/** One contribution to a conversation. */
@Entity('comments')
@Index('comments_thread', ['threadId'])
export class CommentEntity {
  @PrimaryColumn('uuid') readonly id: string = v7();
  @Column('uuid') readonly threadId!: string;
  @Column('uuid') readonly personId!: string;
  @Column('text') readonly text!: string;
  @Column('timestamptz') readonly at!: Date;
}
