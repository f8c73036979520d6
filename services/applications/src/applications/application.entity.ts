import { randomInt } from 'node:crypto';
import type { ApplicantKind, ApplicationState, Country } from '@pearls/contracts';
import { Conflict, type ActionOf } from '@pearls/domain';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { v7 } from 'uuid';
import type { CycleEntity } from '../cycles/cycle.entity.js';
import type { PlaceEntity } from '../places/place.entity.js';
import { applicationLifecycle } from './application.lifecycle.js';

/** One place's application in one cycle. The team owns it, never a mailbox. */
@Entity('applications')
@Index('applications_one_per_place', ['cycleId', 'placeId'], { unique: true, where: `state not in ('withdrawn', 'not_submitted')` })
@Index('applications_reference', ['reference'], { unique: true })
@Index('applications_team', ['teamId'])
@Index('applications_changed', ['changedAt', 'id'])
export class ApplicationEntity {
  @PrimaryColumn('uuid') readonly id: string = v7();
  @Column('text') readonly reference!: string;
  @Column('text') readonly cycleId!: string;
  @Column('uuid') readonly teamId!: string;
  @Column('text') readonly placeId!: string;
  @Column('text') placeName!: string;
  @Column('text') readonly country!: Country;
  @Column('text') readonly applicantKind!: ApplicantKind;
  @Column('text', { array: true }) readonly partnerPlaceIds: string[] = [];
  @Column('int') readonly formVersion!: number;
  @Column('text') readonly state: ApplicationState = 'started';
  /** The state the team has been told: a verdict stays inside until its letter leaves. */
  @Column('text') readonly toldState: ApplicationState = 'started';
  @Column('timestamptz') readonly startedAt!: Date;
  @Column('timestamptz') changedAt!: Date;
  @Column('timestamptz', { nullable: true }) submittedAt: Date | null = null;
  /** Canonical JSON of what was submitted, and its SHA-256. */
  @Column('text', { nullable: true }) sealed: string | null = null;
  @Column('text', { nullable: true }) sha256: string | null = null;
  @Column('text', { nullable: true }) withdrawalReason: string | null = null;
  @Column('int') version = 1;

  static start(cycle: CycleEntity, place: PlaceEntity, start: { teamId: string; applicantKind: ApplicantKind; partnerPlaceIds?: string[] }, at: Date) {
    return Object.assign(new ApplicationEntity(), {
      reference: referenceFor(cycle.titleYear, place.country),
      cycleId: cycle.id,
      teamId: start.teamId,
      placeId: place.id,
      placeName: place.displayName,
      country: place.country,
      applicantKind: start.applicantKind,
      partnerPlaceIds: start.partnerPlaceIds ?? [],
      formVersion: cycle.formVersion,
      startedAt: at,
      changedAt: at,
    });
  }

  /** Seals what the team wrote. Whether it is in time and complete was decided before. */
  submit(sealed: string, sha256: string, at: Date) {
    // Said first by the state the team has been told: a refusal must not name a verdict that stays inside.
    applicationLifecycle.next(this.toldState, 'submit');
    this.advance('submit', at);
    Object.assign(this, { sealed, sha256, submittedAt: at });
  }

  withdraw(reason: string, at: Date) {
    if (this.state === 'withdrawn') throw new Conflict('withdrawn-already', 'The application was withdrawn already.');
    this.advance('withdraw', at);
    this.withdrawalReason = reason;
  }

  /** A verdict on eligibility. Leaves no trace that the team could see. */
  judge(verdict: 'accept' | 'refuse') {
    Object.assign(this, { state: applicationLifecycle.next(this.state, verdict) });
  }

  advance(action: ActionOf<typeof applicationLifecycle>, at: Date) {
    Object.assign(this, { state: applicationLifecycle.next(this.state, action) });
    this.tell(at);
  }

  /** From now on the team knows. */
  tell(at: Date) {
    Object.assign(this, { toldState: this.state, changedAt: at, version: this.version + 1 });
  }
}

const LETTERS = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';

/** A reference people can read out: year, country and six letters that nobody can guess or mistake. */
function referenceFor(titleYear: number, country: string) {
  const random = Array.from({ length: 6 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return `BSR${String(titleYear).slice(-2)}-${country}-${random}`;
}
