import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { v4 } from 'uuid';

/** A file that belongs to a plan. Its content lies in the file store under its own hash, which a sealed copy goes on naming. */
@Entity('annexes')
@Index('annexes_plan', ['planId'])
export class AnnexEntity {
  @PrimaryColumn('uuid') readonly id: string = v4();
  @Column('uuid') readonly planId!: string;
  @Column('text') readonly field!: string;
  @Column('text') readonly fileName!: string;
  @Column('text') readonly mediaType!: string;
  @Column('int') readonly size!: number;
  @Column('text') readonly sha256!: string;
  @Column('timestamptz') readonly addedAt!: Date;
  @Column('uuid') readonly addedBy!: string;
}
