import type { Localised, PearlStatus, PearlWords, PracticeLink, PublicPlan } from '@pearls/contracts';
import { Conflict } from '@pearls/domain';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A title on record and its public page. It is public once its plan and place have answered. */
@Entity('pearl_profiles')
@Index('pearl_profiles_plan', ['planId'])
@Index('pearl_profiles_team', ['teamId'])
export class PearlProfileEntity {
  @PrimaryColumn('text') readonly placeId!: string;
  @PrimaryColumn('text') readonly cycleId!: string;
  @Column('int') readonly titleYear!: number;
  /** Absent for titles of the time before the platform. */
  @Column('uuid', { nullable: true }) readonly teamId: string | null = null;
  @Column('uuid', { nullable: true }) readonly planId: string | null = null;
  @Column('jsonb', { nullable: true }) plan: Omit<PublicPlan, 'planId'> | null = null;
  @Column('jsonb', { nullable: true }) lead: Localised | null = null;
  @Column('jsonb', { nullable: true }) introduction: Localised | null = null;
  @Column('jsonb') links: PracticeLink[] = [];
  @Column('text') writtenBy: 'programme' | 'town' = 'programme';
  @Column('text', { nullable: true }) endedOn: string | null = null;
  @Column('text', { nullable: true }) endReason: string | null = null;
  @Column('timestamptz', { nullable: true }) publishedAt: Date | null = null;
  @Column('timestamptz', { nullable: true }) openedAt: Date | null = null;
  @Column('int') version = 1;

  statusAt(at: Date): PearlStatus {
    if (this.endedOn) return 'ended_early';
    const year = at.getUTCFullYear();
    return year < this.titleYear ? 'announced' : year > this.titleYear ? 'completed' : 'active';
  }

  write({ lead, introduction, links }: PearlWords, by: 'programme' | 'town') {
    Object.assign(this, { lead: lead ?? null, introduction: introduction ?? null, links, writtenBy: by, version: this.version + 1 });
  }

  endEarly(endedOn: string, reason: string) {
    if (this.endedOn) throw new Conflict('title-ended', 'The end of this title is on record already.');
    Object.assign(this, { endedOn, endReason: reason, version: this.version + 1 });
  }
}

/** A cycle is named by its title year. */
export const titleYearOf = (cycleId: string) => Number(cycleId.slice(0, 4));
