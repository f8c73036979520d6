import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A national contact that answers for a candidate, as mentoring tells: may read its plan and speak with the team. */
@Entity('plan_contacts')
@Index('plan_contacts_person', ['personId'])
export class PlanContactEntity {
  @PrimaryColumn('uuid') readonly assignmentId!: string;
  @Column('uuid') readonly applicationId!: string;
  @Column('uuid') readonly personId!: string;
  /** The row stays: the two facts of an assignment may arrive in any order. */
  @Column('timestamptz', { nullable: true }) endedAt: Date | null = null;
}
