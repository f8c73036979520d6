import type { ContactPointState, Country } from '@pearls/contracts';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { v7 } from 'uuid';

/** A person who answers for a country. Held and revoked with the role; the words of the public list are kept through both. */
@Entity('contact_points')
@Index('contact_points_one_per_grant', ['personId', 'country', 'cycleId'], { unique: true })
@Index('contact_points_country', ['country'])
export class ContactPointEntity {
  @PrimaryColumn('uuid') readonly id: string = v7();
  @Column('uuid') readonly personId!: string;
  @Column('text') readonly country!: Country;
  /** Empty: in every cycle. */
  @Column('text') readonly cycleId: string = '';
  @Column('text') organisation = '';
  @Column('text', { nullable: true }) webAddress: string | null = null;
  @Column('boolean') mentors = true;
  @Column('text') state: ContactPointState = 'held';
  /** When the role was granted or revoked last; older facts that arrive later change nothing. */
  @Column('timestamptz') standsSince!: Date;
  @Column('int') version = 1;
}
