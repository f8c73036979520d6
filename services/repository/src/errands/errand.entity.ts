import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

export const ERRAND_KINDS = ['place', 'pearl', 'line'] as const;
export type ErrandKind = (typeof ERRAND_KINDS)[number];

/** Something to ask another room, until it answers. */
@Entity('errands')
@Index('errands_due', ['dueAt'])
export class ErrandEntity {
  @PrimaryColumn('text') readonly kind!: ErrandKind;
  @PrimaryColumn('text') readonly subject!: string;
  @Column('jsonb') readonly data!: object;
  @Column('int') readonly attempts!: number;
  @Column('timestamptz') readonly dueAt!: Date;
}
