import type { AssignmentState, Country } from '@pearls/contracts';
import type { ActionOf } from '@pearls/domain';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { v7 } from 'uuid';
import type { CandidateEntity } from '../candidates/candidate.entity.js';
import type { ContactPointEntity } from '../contacts/contact-point.entity.js';
import { assignmentLifecycle } from './assignment.lifecycle.js';

/** Which contact answers for which candidate. Several may; a person stands once beside a candidate. */
@Entity('assignments')
@Index('assignments_one_per_person', ['applicationId', 'personId'], { unique: true, where: `state <> 'ended'` })
@Index('assignments_person', ['personId', 'state'])
export class AssignmentEntity {
  @PrimaryColumn('uuid') readonly id: string = v7();
  @Column('text') readonly cycleId!: string;
  @Column('uuid') readonly applicationId!: string;
  @Column('uuid') readonly teamId!: string;
  @Column('text') readonly placeId!: string;
  @Column('text') readonly country!: Country;
  @Column('uuid') readonly personId!: string;
  @Column('uuid') readonly contactPointId!: string;
  @Column('boolean') readonly cover!: boolean;
  @Column('text') readonly state: AssignmentState = 'proposed';
  @Column('timestamptz') readonly proposedAt!: Date;
  @Column('timestamptz', { nullable: true }) acceptedAt: Date | null = null;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null = null;

  static propose({ applicationId, cycleId, teamId, placeId, country }: CandidateEntity, point: ContactPointEntity, at: Date) {
    return Object.assign(new AssignmentEntity(), { applicationId, cycleId, teamId, placeId, country, personId: point.personId, contactPointId: point.id, cover: point.country !== country, proposedAt: at });
  }

  accept(at: Date) {
    this.advance('accept');
    this.acceptedAt = at;
  }

  end(at: Date) {
    this.advance('end');
    this.endedAt = at;
  }

  private advance(action: ActionOf<typeof assignmentLifecycle>) {
    Object.assign(this, { state: assignmentLifecycle.next(this.state, action) });
  }
}
