import type { AssessmentDraft, Criterion, FieldProblem } from '@pearls/contracts';
import { Unprocessable, type ActionOf } from '@pearls/domain';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { v4 } from 'uuid';
import { assessmentLifecycle } from './assessment.lifecycle.js';

const HIGHEST = 5;

/** One reader's assessment of one application. Its id is random: when somebody began to read is nobody's business. */
@Entity('assessments')
@Index('assessments_one_per_reader', ['applicationId', 'assessorId'], { unique: true })
export class AssessmentEntity {
  @PrimaryColumn('uuid') readonly id: string = v4();
  @Column('uuid') readonly applicationId!: string;
  @Column('uuid') readonly assessorId!: string;
  @Column('text') readonly state: 'draft' | 'final' = 'draft';
  @Column('jsonb') scores: Record<string, number> = {};
  @Column('jsonb') remarks: Record<string, string> = {};
  @Column('text', { nullable: true }) comment: string | null = null;
  @Column('timestamptz', { nullable: true }) finalAt: Date | null = null;
  @Column('timestamptz') savedAt!: Date;
  @Column('int') version = 1;

  static begin(applicationId: string, assessorId: string) {
    return Object.assign(new AssessmentEntity(), { applicationId, assessorId, version: 0 });
  }

  /** Takes what the reader has so far; half of it may be missing, none of it may be nonsense. */
  write({ scores, remarks, comment }: AssessmentDraft, criteria: Criterion[], at: Date) {
    const codes = criteria.map((one) => one.code);
    const problems: FieldProblem[] = [
      ...Object.entries(scores).flatMap(([code, score]) => (!codes.includes(code) ? unknown('scores', code) : isScore(score) ? [] : [{ pointer: `/scores/${code}`, code: 'score', message: `Give whole points from 0 to ${HIGHEST}.` }])),
      ...Object.entries(remarks).flatMap(([code, remark]) => (!codes.includes(code) ? unknown('remarks', code) : typeof remark === 'string' && remark.length <= 5000 ? [] : [{ pointer: `/remarks/${code}`, code: 'text', message: 'A remark is text of at most 5000 characters.' }])),
    ];
    if (problems.length) throw new Unprocessable('scores-not-usable', 'Some scores or remarks cannot be taken.', problems);
    Object.assign(this, { scores, remarks, comment: comment ?? null, savedAt: at, version: this.version + 1 });
  }

  finalise(criteria: Criterion[], at: Date) {
    this.move('finalise');
    const open = criteria.filter(({ code }) => this.scores[code] === undefined);
    if (open.length)
      throw new Unprocessable('scores-missing', 'Score every criterion before you make it final.', open.map(({ code }) => ({ pointer: `/scores/${code}`, code: 'missing', message: `Criterion ${code} has no score yet.` })));
    Object.assign(this, { finalAt: at, version: this.version + 1 });
  }

  reopen() {
    this.move('reopen');
    Object.assign(this, { finalAt: null, version: this.version + 1 });
  }

  get actions() {
    return assessmentLifecycle.actions(this.state);
  }

  /** Mean of the scores given, in per cent of the highest possible; full precision. */
  get percent(): number | undefined {
    const given = Object.values(this.scores);
    return given.length ? (given.reduce((sum, one) => sum + one, 0) / given.length / HIGHEST) * 100 : undefined;
  }

  private move(action: ActionOf<typeof assessmentLifecycle>) {
    Object.assign(this, { state: assessmentLifecycle.next(this.state, action) });
  }
}

const isScore = (score: unknown) => Number.isInteger(score) && (score as number) >= 0 && (score as number) <= HIGHEST;
const unknown = (field: string, code: string): FieldProblem[] => [{ pointer: `/${field}/${code}`, code: 'unknown', message: 'There is no criterion of this code.' }];
