import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A decision of pre-selection: staged first, applied together with all others. */
@Entity('decisions')
export class DecisionEntity {
  @PrimaryColumn('uuid') readonly applicationId!: string;
  @Column('text') outcome!: 'selected' | 'not_selected';
  @Column('text', { nullable: true }) reason: string | null = null;
  @Column('uuid') stagedBy!: string;
  @Column('timestamptz') stagedAt!: Date;
  @Column('timestamptz', { nullable: true }) appliedAt: Date | null = null;
}
