import type { Country } from '@pearls/contracts';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** How far a town came in a cycle. Marks are only ever set, so it does not matter in which order facts arrive. */
@Entity('participations')
@Index('participations_team', ['teamId'])
@Index('participations_cycle', ['cycleId'])
@Index('participations_plan', ['planId'])
export class ParticipationEntity {
  @PrimaryColumn('uuid') readonly applicationId!: string;
  @Column('text') readonly cycleId!: string;
  @Column('uuid') readonly teamId!: string;
  @Column('text') readonly placeId!: string;
  @Column('text') readonly country!: Country;
  @Column('uuid', { nullable: true }) readonly planId: string | null = null;
  @Column('boolean', { default: false }) readonly submitted!: boolean;
  @Column('boolean', { default: false }) readonly candidate!: boolean;
  @Column('boolean', { default: false }) readonly handedIn!: boolean;
  @Column('boolean', { default: false }) readonly ended!: boolean;
  @Column('boolean', { default: false }) readonly pearl!: boolean;
}

export type Mark = 'submitted' | 'candidate' | 'handedIn' | 'ended' | 'pearl';

/** Who accompanies whom. */
@Entity('assignments')
@Index('assignments_team', ['teamId', 'cycleId'])
@Index('assignments_person', ['personId'])
export class AssignmentEntity {
  @PrimaryColumn('uuid') readonly id!: string;
  @Column('text') readonly cycleId!: string;
  @Column('uuid') readonly teamId!: string;
  @Column('uuid') readonly personId!: string;
  @Column('boolean') readonly active!: boolean;
  @Column('uuid') readonly toldId!: string;
}

/** Whose a practice is. */
@Entity('known_practices')
export class KnownPracticeEntity {
  @PrimaryColumn('uuid') readonly id!: string;
  @Column('uuid') readonly teamId!: string;
}
