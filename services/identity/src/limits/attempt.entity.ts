import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How often something was tried until when. */
@Entity('attempts')
export class AttemptEntity {
  @PrimaryColumn('text') readonly key!: string;
  @Column('int') readonly used!: number;
  @Column('timestamptz') readonly until!: Date;
}
