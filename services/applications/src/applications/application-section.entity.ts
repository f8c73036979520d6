import type { Answers } from '@pearls/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One section of an application: a row of its own, so that a save writes only what changed. */
@Entity('application_sections')
export class ApplicationSectionEntity {
  @PrimaryColumn('uuid') readonly applicationId!: string;
  @PrimaryColumn('text') readonly key!: string;
  @Column('json') answers!: Answers;
  @Column('boolean') completed!: boolean;
  @Column('int') version!: number;
  @Column('timestamptz') savedAt!: Date;
  @Column('uuid') savedBy!: string;
}
