import { randomInt } from 'node:crypto';
import type { Country, PlanState } from '@pearls/contracts';
import { Conflict, type ActionOf } from '@pearls/domain';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { v7 } from 'uuid';
import { planLifecycle } from './plan.lifecycle.js';

/** In these states the team goes on writing; what the jury reads was sealed and does not change. */
export const LIVING_STATES: PlanState[] = ['in_work', 'submitted', 'not_submitted', 'title_active'];

/** The Culture and Resilience Action Plan of one candidate. */
@Entity('plans')
@Index('plans_application', ['applicationId'], { unique: true })
@Index('plans_team', ['teamId'])
@Index('plans_changed', ['changedAt', 'id'])
@Index('plans_reference', ['reference'], { unique: true })
export class PlanEntity {
  @PrimaryColumn('uuid') readonly id: string = v7();
  @Column('text') readonly cycleId!: string;
  @Column('uuid') readonly applicationId!: string;
  @Column('uuid') readonly teamId!: string;
  @Column('text') readonly placeId!: string;
  @Column('text') placeName!: string;
  @Column('text') readonly country!: Country;
  @Column('text') readonly state: PlanState = 'in_work';
  @Column('int') readonly templateVersion!: number;
  /** The answers of the application stand in the sections they belong to. */
  @Column('boolean') carriedOver = false;
  @Column('timestamptz') readonly openedAt!: Date;
  @Column('timestamptz') changedAt!: Date;
  @Column('timestamptz', { nullable: true }) submittedAt: Date | null = null;
  @Column('text', { nullable: true }) reference: string | null = null;
  /** Canonical JSON of the jury copy, and its SHA-256. */
  @Column('text', { nullable: true }) sealed: string | null = null;
  @Column('text', { nullable: true }) sha256: string | null = null;
  @Column('text', { nullable: true }) withdrawalReason: string | null = null;
  @Column('text', { nullable: true }) endReason: string | null = null;
  @Column('int') version = 1;

  static open(fields: Pick<PlanEntity, 'cycleId' | 'applicationId' | 'teamId' | 'placeId' | 'country' | 'templateVersion'>, at: Date) {
    return Object.assign(new PlanEntity(), fields, { placeName: fields.placeId, openedAt: at, changedAt: at });
  }

  get isLiving() {
    return LIVING_STATES.includes(this.state);
  }

  mustLive() {
    if (!this.isLiving) throw new Conflict('plan-closed', 'This plan has come to its end and is no longer changed.');
  }

  advance(action: ActionOf<typeof planLifecycle>, at: Date) {
    Object.assign(this, { state: planLifecycle.next(this.state, action), changedAt: at, version: this.version + 1 });
  }

  /** Seals what the jury reads. Whether it is in time and whole was decided before. */
  submit(sealed: string, sha256: string, at: Date) {
    this.advance('submit', at);
    Object.assign(this, { sealed, sha256, submittedAt: at });
  }

  withdraw(reason: string, at: Date) {
    if (this.state === 'withdrawn') throw new Conflict('withdrawn-already', 'The plan was withdrawn already.');
    this.advance('withdraw', at);
    this.withdrawalReason = reason;
  }
}

const LETTERS = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';

/** A reference people can read out: year, country and six letters that nobody can guess or mistake. */
export function planReference(cycleId: string, country: string) {
  const random = Array.from({ length: 6 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return `PLAN${cycleId.slice(2, 4)}-${country}-${random}`;
}

/** What facts about a plan carry. */
export const factOf = ({ id, cycleId, applicationId, teamId, placeId, country }: PlanEntity) => ({ planId: id, cycleId, applicationId, teamId, placeId, country });
