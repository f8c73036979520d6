import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A practice that was taken into a plan. Which place did so stays inside until its plan is public. */
@Entity('practice_uses')
@Index('practice_uses_practice', ['practiceId'])
export class PracticeUseEntity {
  @PrimaryColumn('uuid') readonly planId!: string;
  @PrimaryColumn('uuid') readonly activityId!: string;
  @Column('uuid') readonly practiceId!: string;
  @Column('uuid') readonly teamId!: string;
  @Column('text') readonly placeId!: string;
  @Column('text') readonly cycleId!: string;
  @Column('timestamptz') readonly usedAt!: Date;
  /** The practice that was written about what came of it. */
  @Column('uuid', { nullable: true }) resultId: string | null = null;
}
