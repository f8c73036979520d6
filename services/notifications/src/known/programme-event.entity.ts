import type { EventAudience, EventKind, Localised, RegistrationState } from '@pearls/contracts';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An event of the programme as calendars show it. */
@Entity('programme_events')
@Index('programme_events_cycle', ['cycleId'])
export class ProgrammeEventEntity {
  @PrimaryColumn('uuid') readonly id!: string;
  @Column('text') readonly cycleId!: string;
  @Column('text') readonly kind!: EventKind;
  @Column('text') readonly audience!: EventAudience;
  /** All cycles it is for. */
  @Column('text', { array: true }) readonly cycleIds!: string[];
  /** As mentoring says it; read after the fact. */
  @Column('jsonb', { nullable: true }) readonly title: Localised | null = null;
  @Column('text', { nullable: true }) readonly where: string | null = null;
  @Column('timestamptz') readonly startsAt!: Date;
  @Column('timestamptz') readonly endsAt!: Date;
  @Column('text') readonly zone!: string;
  @Column('boolean') readonly cancelled!: boolean;
  @Column('int') readonly sequence!: number;
  @Column('timestamptz') readonly changedAt!: Date;
  @Column('uuid') readonly toldId!: string;
  @Column('int') readonly wanted!: number;
  @Column('int') readonly answered!: number;
  @Column('int') readonly tries!: number;
  @Column('timestamptz', { nullable: true }) readonly dueAt: Date | null = null;
}

/** Somebody's place at an event. */
@Entity('registrations')
@Index('registrations_person', ['personId'])
@Index('registrations_event', ['eventId'])
export class RegistrationEntity {
  @PrimaryColumn('uuid') readonly id!: string;
  @Column('uuid') readonly eventId!: string;
  @Column('uuid') readonly personId!: string;
  @Column('text') readonly state!: RegistrationState;
  @Column('uuid') readonly toldId!: string;
}
