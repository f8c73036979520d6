import type { ActivityMove, ActivityOrigin, ActivityState, Answers, FormerDates, MoveReason, RecordKind } from '@pearls/contracts';
import { Unprocessable } from '@pearls/domain';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { v7 } from 'uuid';
import { activityLifecycle } from './activity.lifecycle.js';

/** Which move leads to a state. */
const MOVES = { planned: 'plan', running: 'begin', done: 'finish', moved: 'move', cancelled: 'cancel' } as const satisfies Record<ActivityState, string>;

/** A priority, activity, budget line, stakeholder, indicator, risk or milestone of a plan. Its id never changes, from the first draft to the final report. */
@Entity('plan_records')
@Index('plan_records_plan', ['planId', 'kind', 'position'])
export class PlanRecordEntity {
  @PrimaryColumn('uuid') readonly id: string = v7();
  @Column('uuid') readonly planId!: string;
  @Column('text') readonly kind!: RecordKind;
  @Column('int') position!: number;
  @Column('json') answers!: Answers;
  @Column('int') version = 1;
  @Column('timestamptz') savedAt!: Date;
  /** Nobody, where it followed from what another room told. */
  @Column('uuid', { nullable: true }) savedBy: string | null = null;
  /** Where an activity stands; nothing for other kinds. */
  @Column('text', { nullable: true }) readonly state: ActivityState | null = null;
  @Column('text', { nullable: true }) because: MoveReason | null = null;
  @Column('text', { nullable: true }) reason: string | null = null;
  @Column('json') formerDates: FormerDates[] = [];
  @Column('json', { nullable: true }) origin: ActivityOrigin | null = null;

  static of(fields: Pick<PlanRecordEntity, 'planId' | 'kind' | 'position' | 'answers' | 'savedAt' | 'savedBy'> & { origin?: ActivityOrigin }) {
    return Object.assign(new PlanRecordEntity(), fields, { state: fields.kind === 'activity' ? 'planned' : null });
  }

  write(answers: Answers, at: Date, by: string | null) {
    Object.assign(this, { answers, savedAt: at, savedBy: by, version: this.version + 1 });
  }

  /** Moves an activity; a moved one keeps the dates it had, what falls away says why. */
  move({ state, startsOn, endsOn, because, reason }: ActivityMove, at: Date, by: string | null) {
    const next = activityLifecycle.next(this.state!, MOVES[state]);
    if ((state === 'moved' || state === 'cancelled') && !because && !reason)
      throw new Unprocessable('reason-needed', 'Say why it moved or was cancelled. A storm is a reason like any other.', [{ pointer: '/because', code: 'missing', message: 'Say why.' }]);
    if (state === 'moved') {
      if (!startsOn) throw new Unprocessable('dates-needed', 'Give the day it moves to.', [{ pointer: '/startsOn', code: 'missing', message: 'Give a day.' }]);
      this.formerDates = [...this.formerDates, { ...this.dates, movedAt: at.toISOString() }];
    }
    const dates = { ...(startsOn && { 'starts-on': startsOn }), ...(startsOn && { 'ends-on': endsOn ?? startsOn }) };
    this.write({ ...this.answers, ...dates }, at, by);
    Object.assign(this, { state: next, because: because ?? null, reason: reason ?? null });
  }

  /** The first and last day of an activity, as the plan has them. */
  get dates() {
    const [startsOn, endsOn] = ['starts-on', 'ends-on'].map((key) => this.answers[key]);
    return { ...(typeof startsOn === 'string' && startsOn && { startsOn }), ...(typeof endsOn === 'string' && endsOn && { endsOn }) };
  }

  /** As the contract has it. */
  get shown() {
    const { id, kind, position, answers, version, savedAt, savedBy } = this;
    const activity = this.state && {
      state: this.state,
      because: this.because ?? undefined,
      reason: this.reason ?? undefined,
      formerDates: this.formerDates,
      origin: this.origin ?? undefined,
      moves: activityLifecycle.actions(this.state).map((move) => (Object.keys(MOVES) as ActivityState[]).find((state) => MOVES[state] === move)!),
    };
    return { id, kind, position, answers, version, savedAt, ...(savedBy && { savedBy }), ...(activity && { activity }) };
  }
}
