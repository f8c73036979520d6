import type { CeremonyMode, Localised } from '@pearls/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What of the programme differs from year to year. */
@Entity('programme_settings')
export class ProgrammeSettingsEntity {
  @PrimaryColumn('text') readonly cycleId!: string;
  @Column('boolean') seedGrants = false;
  @Column('int') seedGrantCapEuros = 5_000;
  @Column('text') ceremonyMode: CeremonyMode = 'both';
  @Column('jsonb', { nullable: true }) ceremonyLabel: Localised | null = null;
  @Column('int') version = 0;
}
