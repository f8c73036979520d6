import type { Country, SeedGrantEvidence, SeedGrantProposal, SeedGrantState } from '@pearls/contracts';
import type { ActionOf } from '@pearls/domain';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { v7 } from 'uuid';
import { seedGrantLifecycle } from './seed-grant.lifecycle.js';

/** A seed grant of a Pearl. */
@Entity('seed_grants')
@Index('seed_grants_one_per_plan', ['planId'], { unique: true, where: `state <> 'returned'` })
@Index('seed_grants_cycle', ['cycleId', 'state'])
@Index('seed_grants_team', ['teamId'])
export class SeedGrantEntity {
  @PrimaryColumn('uuid') readonly id: string = v7();
  @Column('text') readonly cycleId!: string;
  @Column('uuid') readonly planId!: string;
  @Column('uuid') readonly applicationId!: string;
  @Column('uuid') readonly teamId!: string;
  @Column('text') readonly placeId!: string;
  @Column('text') readonly country!: Country;
  @Column('text') readonly state: SeedGrantState = 'offered';
  @Column('int') readonly offeredEuros!: number;
  @Column('jsonb', { nullable: true }) proposal: SeedGrantProposal | null = null;
  @Column('date', { nullable: true }) paidOn: string | null = null;
  @Column('jsonb', { nullable: true }) evidence: SeedGrantEvidence | null = null;
  @Column('boolean') publish = false;
  @Column('text', { nullable: true }) returnReason: string | null = null;
  @Column('timestamptz') changedAt!: Date;
  @Column('int') version = 1;

  propose(proposal: SeedGrantProposal, at: Date) {
    this.advance('propose', at);
    this.proposal = proposal;
  }

  agree(at: Date) {
    this.advance('agree', at);
  }

  pay(paidOn: string, at: Date) {
    this.advance('pay', at);
    this.paidOn = paidOn;
  }

  handInEvidence(evidence: SeedGrantEvidence, at: Date) {
    this.advance('handInEvidence', at);
    this.evidence = evidence;
  }

  close(publish: boolean, at: Date) {
    this.advance('close', at);
    this.publish = publish;
  }

  giveBack(reason: string, at: Date) {
    this.advance('return', at);
    this.returnReason = reason;
  }

  private advance(action: ActionOf<typeof seedGrantLifecycle>, at: Date) {
    Object.assign(this, { state: seedGrantLifecycle.next(this.state, action), version: this.version + 1, changedAt: at });
  }
}
