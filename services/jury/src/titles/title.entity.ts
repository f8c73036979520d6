import type { Country, TitleKind } from '@pearls/contracts';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A title of the register. A row exists only once it is public. */
@Entity('titles')
@Index('titles_cycle', ['cycleId'])
export class TitleEntity {
  @PrimaryColumn('text') readonly reference!: string;
  @Column('text') readonly cycleId!: string;
  @Column('int') readonly titleYear!: number;
  @Column('text') readonly placeId!: string;
  @Column('text') readonly placeName!: string;
  @Column('text') readonly country!: Country;
  @Column('text', { nullable: true }) readonly kind: TitleKind | null = null;
  @Column('uuid', { nullable: true }) readonly planId: string | null = null;
  @Column('timestamptz', { nullable: true }) readonly publishedAt: Date | null = null;
}
