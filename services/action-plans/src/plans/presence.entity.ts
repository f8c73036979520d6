import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who has a section of a plan open; a row is worth nothing after a minute. */
@Entity('presences')
export class PresenceEntity {
  @PrimaryColumn('uuid') readonly planId!: string;
  @PrimaryColumn('uuid') readonly personId!: string;
  @Column('text') section!: string;
  @Column('timestamptz') seenAt!: Date;
}
