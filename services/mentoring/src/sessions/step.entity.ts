import type { StepOwner } from '@pearls/contracts';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { v7 } from 'uuid';

/** A next step agreed in a session. */
@Entity('steps')
@Index('steps_session', ['sessionId'])
export class StepEntity {
  @PrimaryColumn('uuid') readonly id: string = v7();
  @Column('uuid') readonly sessionId!: string;
  @Column('int') position!: number;
  @Column('text') what!: string;
  @Column('text') who!: StepOwner;
  @Column('date', { nullable: true }) dueOn: string | null = null;
  @Column('timestamptz', { nullable: true }) doneAt: Date | null = null;
}
