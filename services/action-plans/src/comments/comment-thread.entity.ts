import type { CommentWall } from '@pearls/contracts';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { v7 } from 'uuid';
import { commentThreadLifecycle } from './comment-thread.lifecycle.js';

/** A conversation about a section or a record, behind its wall. */
@Entity('comment_threads')
@Index('comment_threads_plan', ['planId'])
export class CommentThreadEntity {
  @PrimaryColumn('uuid') readonly id: string = v7();
  @Column('uuid') readonly planId!: string;
  @Column('text') readonly section!: string;
  @Column('uuid', { nullable: true }) readonly recordId: string | null = null;
  @Column('text', { nullable: true }) readonly field: string | null = null;
  @Column('text') readonly wall!: CommentWall;
  @Column('text') readonly state: 'open' | 'resolved' = 'open';
  @Column('timestamptz') readonly openedAt!: Date;
  @Column('timestamptz') lastAt!: Date;

  advance(action: 'resolve' | 'reopen') {
    Object.assign(this, { state: commentThreadLifecycle.next(this.state, action) });
  }
}
