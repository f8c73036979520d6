import type { CycleState, Localised, TimetableKey } from '@pearls/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A cycle as it was last read; `wanted` counts the facts that said it changed, `answered` up to which it was read again. */
@Entity('known_cycles')
export class KnownCycleEntity {
  @PrimaryColumn('text') readonly id!: string;
  @Column('jsonb', { nullable: true }) readonly name: Localised | null = null;
  @Column('text', { nullable: true }) readonly state: CycleState | null = null;
  @Column('int') readonly wanted!: number;
  @Column('int') readonly answered!: number;
  @Column('int') readonly tries!: number;
  @Column('timestamptz', { nullable: true }) readonly dueAt: Date | null = null;
}

/** A date of a cycle. The sequence grows whenever it moves, as calendars want it. */
@Entity('cycle_dates')
export class CycleDateEntity {
  @PrimaryColumn('text') readonly cycleId!: string;
  @PrimaryColumn('text') readonly key!: TimetableKey;
  @Column('timestamptz') readonly at!: Date;
  @Column('text') readonly zone!: string;
  @Column('int') readonly sequence!: number;
  @Column('timestamptz') readonly changedAt!: Date;
}

/** A place by its name. */
@Entity('known_places')
export class KnownPlaceEntity {
  @PrimaryColumn('text') readonly id!: string;
  @Column('text', { nullable: true }) readonly name: string | null = null;
  @Column('int') readonly wanted!: number;
  @Column('int') readonly answered!: number;
  @Column('int') readonly tries!: number;
  @Column('timestamptz', { nullable: true }) readonly dueAt: Date | null = null;
}
