import type { RegistrationState } from '@pearls/contracts';
import type { ActionOf } from '@pearls/domain';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { v7 } from 'uuid';
import { registrationLifecycle } from './registration.lifecycle.js';

/** Somebody who wants to come. */
@Entity('registrations')
@Index('registrations_one_per_person', ['eventId', 'personId'], { unique: true, where: `state <> 'cancelled'` })
@Index('registrations_queue', ['eventId', 'queuePosition'], { unique: true })
@Index('registrations_person', ['personId'])
export class RegistrationEntity {
  @PrimaryColumn('uuid') readonly id: string = v7();
  @Column('uuid') readonly eventId!: string;
  @Column('uuid') readonly personId!: string;
  @Column('uuid', { nullable: true }) readonly teamId: string | null = null;
  @Column('text') readonly state: RegistrationState = 'waiting';
  /** The order of registering: given out one by one while the event is locked. */
  @Column('int') readonly queuePosition!: number;
  @Column('timestamptz') readonly registeredAt!: Date;
  @Column('boolean', { nullable: true }) attended: boolean | null = null;
  @Column('text', { nullable: true }) accessNeeds: string | null = null;
  @Column('text', { nullable: true }) dietNeeds: string | null = null;
  @Column('int') version = 1;

  moveUp() {
    this.advance('moveUp');
  }

  cancel() {
    this.advance('cancel');
    this.forgetNeeds();
  }

  forgetNeeds() {
    this.accessNeeds = null;
    this.dietNeeds = null;
  }

  private advance(action: ActionOf<typeof registrationLifecycle>) {
    Object.assign(this, { state: registrationLifecycle.next(this.state, action), version: this.version + 1 });
  }
}
