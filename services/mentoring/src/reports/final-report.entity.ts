import type { Country, FinalReportDraft, Prefill, ReportState } from '@pearls/contracts';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { v7 } from 'uuid';
import { finalReportLifecycle } from './final-report.lifecycle.js';

/** The final report of a Pearl: filled from its check-ins and activities when it opens. */
@Entity('final_reports')
@Index('final_reports_one_per_plan', ['planId'], { unique: true })
@Index('final_reports_cycle', ['cycleId', 'state'])
@Index('final_reports_team', ['teamId'])
export class FinalReportEntity {
  @PrimaryColumn('uuid') readonly id: string = v7();
  @Column('text') readonly cycleId!: string;
  @Column('uuid') readonly planId!: string;
  @Column('uuid') readonly applicationId!: string;
  @Column('uuid') readonly teamId!: string;
  @Column('text') readonly placeId!: string;
  @Column('text') readonly country!: Country;
  @Column('text') readonly state: ReportState = 'opened';
  @Column('timestamptz') readonly openedAt!: Date;
  @Column('date') readonly dueOn!: string;
  @Column('timestamptz', { nullable: true }) filedAt: Date | null = null;
  @Column('jsonb') content!: FinalReportDraft;
  @Column('jsonb') readonly prefill!: Prefill;
  @Column('int') version = 1;

  save(content: FinalReportDraft) {
    this.advance('save');
    this.content = content;
  }

  file(at: Date) {
    this.advance('file');
    this.filedAt = at;
  }

  private advance(action: 'save' | 'file') {
    Object.assign(this, { state: finalReportLifecycle.next(this.state, action), version: this.version + 1 });
  }
}
