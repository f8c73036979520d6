import type { EligibilityFinding } from '@pearls/contracts';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { v7 } from 'uuid';

/** A verdict on eligibility beside the findings it was given on. The latest one stands; earlier ones are kept. */
@Entity('eligibility_verdicts')
@Index('eligibility_verdicts_application', ['applicationId', 'decidedAt'])
export class VerdictEntity {
  @PrimaryColumn('uuid') readonly id: string = v7();
  @Column('uuid') readonly applicationId!: string;
  @Column('text') readonly verdict!: 'eligible' | 'ineligible';
  @Column('text') readonly reason!: string;
  @Column('jsonb') readonly findings!: EligibilityFinding[];
  @Column('uuid') readonly decidedBy!: string;
  @Column('timestamptz') readonly decidedAt!: Date;
}
