import type { Country, PlanStage } from '@pearls/contracts';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A candidate as the facts of other rooms tell of it: selected, with a plan, perhaps a Pearl. */
@Entity('candidates')
@Index('candidates_team', ['teamId'])
@Index('candidates_cycle', ['cycleId', 'country'])
export class CandidateEntity {
  @PrimaryColumn('uuid') readonly applicationId!: string;
  @Column('text') readonly cycleId!: string;
  @Column('uuid') readonly teamId!: string;
  @Column('text') readonly placeId!: string;
  @Column('text') readonly country!: Country;
  @Column('timestamptz') readonly selectedAt!: Date;
  @Column('uuid', { nullable: true }) planId: string | null = null;
  @Column('text') plan: PlanStage = 'none';
  @Column('timestamptz', { nullable: true }) planOpenedAt: Date | null = null;
  @Column('timestamptz', { nullable: true }) planSubmittedAt: Date | null = null;
  @Column('timestamptz', { nullable: true }) pearlAt: Date | null = null;
  /** The cycle is archived: nobody answers for it any more. */
  @Column('timestamptz', { nullable: true }) closedAt: Date | null = null;
}

/** Whose thing it is: what every row about a candidate carries. */
export type AboutCandidate = Pick<CandidateEntity, 'applicationId' | 'cycleId' | 'teamId' | 'placeId' | 'country'>;
