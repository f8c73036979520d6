import type { Deviation, ExtraDecision, StepBack, TieSettlement } from '@pearls/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The meeting of a panel: who was present, and what was decided on the way. */
@Entity('deliberations')
export class DeliberationEntity {
  @PrimaryColumn('uuid') readonly panelId!: string;
  @Column('jsonb') present: string[] = [];
  @Column('text') notes = '';
  @Column('jsonb') settlements: TieSettlement[] = [];
  @Column('jsonb') extras: ExtraDecision[] = [];
  @Column('jsonb', { nullable: true }) deviation: Deviation | null = null;
  @Column('jsonb') stepBacks: StepBack[] = [];
  @Column('jsonb') reopenings: { reason: string; at: string; by: string }[] = [];
  @Column('int') version = 1;

  static of(panelId: string) {
    return Object.assign(new DeliberationEntity(), { panelId });
  }
}
