import type { PracticeReviewDraft, ReviewChecklist, ReviewStage } from '@pearls/contracts';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { v7 } from 'uuid';

/** What a reader found, kept for good. */
@Entity('practice_reviews')
@Index('practice_reviews_practice', ['practiceId', 'at'])
export class PracticeReviewEntity {
  @PrimaryColumn('uuid') readonly id: string = v7();
  @Column('uuid') readonly practiceId!: string;
  @Column('int') readonly revision!: number;
  @Column('text') readonly stage!: ReviewStage;
  @Column('text') readonly verdict!: PracticeReviewDraft['verdict'];
  @Column('jsonb') readonly checklist!: ReviewChecklist;
  @Column('text') readonly comment!: string;
  @Column('text') readonly reader!: string;
  @Column('timestamptz') readonly at!: Date;
}
