import type { ConflictKind, ConflictOutcome, ConflictState, ConflictStep } from '@pearls/contracts';
import type { ActionOf } from '@pearls/domain';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { v4 } from 'uuid';
import { conflictLifecycle } from './conflict.lifecycle.js';

/** Kinds that recuse by rule: somebody who is or was paid by the applicant does not judge it. */
const BY_RULE: readonly ConflictKind[] = ['employment', 'money'];

/** The states in which a plan may be read. Everything else means no. */
export const CLEAR: readonly ConflictState[] = ['none', 'judged_not_a_conflict'];

/** One juror and one candidate: what was declared, what was decided, and every step of it. */
@Entity('conflicts')
@Index('conflicts_one_per_candidate', ['panelId', 'jurorId', 'applicationId'], { unique: true })
export class ConflictEntity {
  @PrimaryColumn('uuid') readonly id: string = v4();
  @Column('uuid') readonly panelId!: string;
  @Column('uuid') readonly jurorId!: string;
  @Column('uuid') readonly applicationId!: string;
  @Column('text') readonly state: ConflictState = 'undeclared';
  @Column('text') kind: ConflictKind = 'none';
  @Column('text', { nullable: true }) explanation: string | null = null;
  @Column('timestamptz') declaredAt!: Date;
  @Column('jsonb') history: ConflictStep[] = [];
  @Column('int') version = 0;

  static about(panelId: string, jurorId: string, applicationId: string) {
    return Object.assign(new ConflictEntity(), { panelId, jurorId, applicationId });
  }

  /** What the juror says; `pressing` where what is known says otherwise. */
  declare(kind: ConflictKind, explanation: string | undefined, pressing: boolean, at: Date) {
    const action = kind !== 'none' ? 'declare' : pressing && this.state !== 'judged_not_a_conflict' ? 'contradict' : 'declareNone';
    Object.assign(this, { kind, explanation: explanation ?? null, declaredAt: at });
    this.step(action, { kind, reason: explanation, by: this.jurorId, at });
    if (BY_RULE.includes(kind)) this.step('recuse', { kind, by: 'rule', at });
  }

  /** What is known says otherwise now: it waits for a decision. */
  contradict(at: Date) {
    this.step('contradict', { kind: this.kind, by: 'rule', at });
  }

  decide(outcome: ConflictOutcome, reason: string, by: string, at: Date) {
    this.step(outcome === 'confirmed_recused' ? 'recuse' : 'dismiss', { kind: this.kind, reason, by, at });
  }

  get isClear() {
    return CLEAR.includes(this.state);
  }

  get isPending() {
    return this.state === 'declared' || this.state === 'suggested';
  }

  /** Why it was decided as it was; what the juror explained stands beside it. */
  get decisionReason() {
    const last = this.history.at(-1);
    return last && (last.state === 'confirmed_recused' || last.state === 'judged_not_a_conflict') ? last.reason : undefined;
  }

  private step(action: ActionOf<typeof conflictLifecycle>, { at, ...step }: Omit<ConflictStep, 'state' | 'at'> & { at: Date }) {
    const state = conflictLifecycle.next(this.state, action);
    Object.assign(this, { state, version: this.version + 1, history: [...this.history, { ...step, state, at: at.toISOString() }] });
  }
}
