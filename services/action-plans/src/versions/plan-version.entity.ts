import type { ActivityStanding, Answers, RecordKind, VersionKind } from '@pearls/contracts';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { v7 } from 'uuid';

/** A plan as it was at one moment: sections and records as the contract shows them. */
@Entity('plan_versions')
@Index('plan_versions_plan', ['planId', 'at'])
export class PlanVersionEntity {
  @PrimaryColumn('uuid') readonly id: string = v7();
  @Column('uuid') readonly planId!: string;
  @Column('text') readonly kind!: VersionKind;
  @Column('text', { nullable: true }) readonly name: string | null = null;
  @Column('timestamptz') readonly at!: Date;
  @Column('uuid', { nullable: true }) readonly personId: string | null = null;
  @Column('json') readonly content!: PlanContent;
}

/** A record as a version keeps it. */
export interface KeptRecord {
  id: string;
  kind: RecordKind;
  position: number;
  answers: Answers;
  version: number;
  savedAt: string;
  savedBy?: string;
  activity?: ActivityStanding;
}

/** What a version keeps. */
export interface PlanContent {
  sections: { key: string; answers: Record<string, unknown>; completed: boolean; fromApplication: string[]; version: number; savedAt: string; savedBy?: string }[];
  records: KeptRecord[];
}
