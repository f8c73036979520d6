import type { Answers } from '@pearls/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One section of a plan: a row of its own, so that a save writes only what changed. */
@Entity('plan_sections')
export class PlanSectionEntity {
  @PrimaryColumn('uuid') readonly planId!: string;
  @PrimaryColumn('text') readonly key!: string;
  @Column('json') answers!: Answers;
  @Column('boolean') completed!: boolean;
  /** Fields whose text came from the application and was not touched since. */
  @Column('text', { array: true }) fromApplication!: string[];
  @Column('int') version!: number;
  @Column('timestamptz') savedAt!: Date;
  /** Nobody, where the platform carried the text over. */
  @Column('uuid', { nullable: true }) savedBy: string | null = null;
}
