import type { Country, SessionKind, SessionVisibility } from '@pearls/contracts';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { v7 } from 'uuid';

/** A note of the mentoring log. */
@Entity('sessions')
@Index('sessions_candidate', ['applicationId', 'heldOn'])
@Index('sessions_latest', ['heldOn', 'id'])
export class SessionEntity {
  @PrimaryColumn('uuid') readonly id: string = v7();
  @Column('text') readonly cycleId!: string;
  @Column('uuid') readonly applicationId!: string;
  @Column('uuid') readonly teamId!: string;
  @Column('text') readonly placeId!: string;
  @Column('text') readonly country!: Country;
  @Column('uuid') readonly writtenBy!: string;
  @Column('date') heldOn!: string;
  @Column('text') kind!: SessionKind;
  @Column('text') topics!: string;
  @Column('text') advice!: string;
  @Column('text') visibility!: SessionVisibility;
  @Column('int') minutes!: number;
  @Column('int') version = 1;
}
