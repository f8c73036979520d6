import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The dates of a cycle as applications told them last. Stale ones are asked for again. */
@Entity('known_cycles')
export class KnownCycleEntity {
  @PrimaryColumn('text') readonly id!: string;
  @Column('int') titleYear!: number;
  @Column('timestamptz', { nullable: true }) plansDueAt: Date | null = null;
  @Column('text', { nullable: true }) plansDueZone: string | null = null;
  @Column('timestamptz', { nullable: true }) titleYearStartsAt: Date | null = null;
  @Column('timestamptz', { nullable: true }) titleYearEndsAt: Date | null = null;
  @Column('text') name!: string;
  @Column('boolean') stale = false;
}
