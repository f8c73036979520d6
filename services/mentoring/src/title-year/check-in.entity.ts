import type { ActivityUpdate, CheckInDraft, CheckInLine, CheckInState, Country } from '@pearls/contracts';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { v7 } from 'uuid';
import { checkInLifecycle } from './check-in.lifecycle.js';

/** An activity as the plan has it. */
export type PlannedLine = Pick<CheckInLine, 'activityId' | 'name' | 'priority' | 'plannedState' | 'plannedStartsOn' | 'plannedEndsOn'>;

/** A check-in of a Pearl. */
@Entity('check_ins')
@Index('check_ins_one_per_quarter', ['planId', 'quarter'], { unique: true })
@Index('check_ins_cycle', ['cycleId', 'state'])
@Index('check_ins_team', ['teamId'])
export class CheckInEntity {
  @PrimaryColumn('uuid') readonly id: string = v7();
  @Column('text') readonly cycleId!: string;
  @Column('uuid') readonly planId!: string;
  @Column('uuid') readonly applicationId!: string;
  @Column('uuid') readonly teamId!: string;
  @Column('text') readonly placeId!: string;
  @Column('text') readonly country!: Country;
  @Column('int') readonly quarter!: number;
  @Column('text') readonly state: CheckInState = 'opened';
  @Column('timestamptz') readonly openedAt!: Date;
  @Column('date') readonly dueOn!: string;
  @Column('timestamptz', { nullable: true }) filedAt: Date | null = null;
  /** The activities of the plan as they were on filing; before that the plan is asked. */
  @Column('jsonb') lines: PlannedLine[] = [];
  @Column('jsonb') updates: ActivityUpdate[] = [];
  @Column('text') highlight = '';
  @Column('text') difficulty = '';
  @Column('text') helpWanted = '';
  @Column('int') version = 1;

  save({ activities, highlight, difficulty, helpWanted }: CheckInDraft) {
    this.advance('save');
    Object.assign(this, { updates: activities, highlight, difficulty, helpWanted });
  }

  /** Files it over the activities as the plan has them now. */
  file(lines: PlannedLine[], at: Date) {
    this.advance('file');
    Object.assign(this, { lines, filedAt: at, updates: this.updates.filter(({ activityId }) => lines.some((line) => line.activityId === activityId)) });
  }

  private advance(action: 'save' | 'file') {
    Object.assign(this, { state: checkInLifecycle.next(this.state, action), version: this.version + 1 });
  }
}
