import type { Country } from '@pearls/contracts';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What is known of a candidate's place: its names, and its part in earlier cycles. */
export interface CandidatePlace {
  displayName: string;
  names: string[];
  kind: string;
  withinName?: string;
  earlier: { cycleId: string; outcome: string }[];
}

/** A candidate of a cycle and, once it is handed in, its plan; kept from the facts of other rooms. */
@Entity('candidates')
@Index('candidates_cycle', ['cycleId'])
@Index('candidates_plan', ['planId'], { unique: true })
@Index('candidates_team', ['teamId'])
export class CandidateEntity {
  @PrimaryColumn('uuid') readonly applicationId!: string;
  @Column('text') readonly cycleId!: string;
  @Column('uuid') readonly teamId!: string;
  @Column('text') readonly placeId!: string;
  @Column('text') readonly country!: Country;
  @Column('text') placeName!: string;
  @Column('jsonb', { nullable: true }) place: CandidatePlace | null = null;
  @Column('uuid', { nullable: true }) planId: string | null = null;
  @Column('text', { nullable: true }) sha256: string | null = null;
  @Column('timestamptz', { nullable: true }) submittedAt: Date | null = null;
  /** Withdrawn, or no plan by the day it was due. */
  @Column('timestamptz', { nullable: true }) droppedAt: Date | null = null;

  get isJudged() {
    return this.planId !== null && this.droppedAt === null;
  }
}
