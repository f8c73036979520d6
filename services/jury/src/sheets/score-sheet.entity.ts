import type { FieldProblem, SheetDraft, SheetState } from '@pearls/contracts';
import { Unprocessable, type ActionOf } from '@pearls/domain';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { v4 } from 'uuid';
import { scoreSheetLifecycle } from './score-sheet.lifecycle.js';

const LOW = 1.5;
const HIGH = 4.5;

/** One juror's sheet about one plan. Its id is random: when somebody began to write is nobody's business. */
@Entity('score_sheets')
@Index('score_sheets_one_per_juror', ['planId', 'jurorId'], { unique: true })
@Index('score_sheets_panel', ['panelId'])
export class ScoreSheetEntity {
  @PrimaryColumn('uuid') readonly id: string = v4();
  @Column('uuid') readonly panelId!: string;
  @Column('uuid') readonly planId!: string;
  @Column('uuid') readonly jurorId!: string;
  @Column('text') readonly state: SheetState = 'not_started';
  @Column('jsonb') scores: Record<string, number> = {};
  @Column('jsonb') comments: Record<string, string> = {};
  @Column('text', { nullable: true }) overallComment: string | null = null;
  @Column('text', { nullable: true }) privateComment: string | null = null;
  @Column('boolean') veryConvincing = false;
  @Column('timestamptz', { nullable: true }) savedAt: Date | null = null;
  @Column('timestamptz', { nullable: true }) finalAt: Date | null = null;
  @Column('text', { nullable: true }) reason: string | null = null;
  @Column('int') version = 0;

  static about(panelId: string, planId: string, jurorId: string) {
    return Object.assign(new ScoreSheetEntity(), { panelId, planId, jurorId });
  }

  finalise(codes: readonly string[], at: Date) {
    this.move('finalise', { finalAt: at });
    const missing = shortcomings(this, codes);
    if (missing.length) throw new Unprocessable('sheet-incomplete', `${missing.length} things are missing before the sheet can be final.`, missing);
  }

  reopen(reason: string) {
    this.move('reopen', { reason, finalAt: null });
  }

  waive(reason: string) {
    this.move('waive', { reason });
  }

  get actions() {
    return scoreSheetLifecycle.actions(this.state);
  }

  private move(action: ActionOf<typeof scoreSheetLifecycle>, fields: Partial<ScoreSheetEntity>) {
    Object.assign(this, { ...fields, state: scoreSheetLifecycle.next(this.state, action), version: this.version + 1 });
  }
}

/** What a sheet lacks before it is final: every score, a comment at the extremes, a word for the candidate. */
export function shortcomings({ scores, comments, overallComment }: Pick<ScoreSheetEntity, 'scores' | 'comments' | 'overallComment'>, codes: readonly string[]): FieldProblem[] {
  const of = (code: string) => {
    const score = scores[code];
    if (score === undefined) return [{ pointer: `/scores/${code}`, code: 'missing', message: `Criterion ${code} has no score yet.` }];
    const extreme = score <= LOW || score >= HIGH;
    return extreme && !comments[code]?.trim() ? [{ pointer: `/comments/${code}`, code: 'comment-needed', message: `Say why ${code} has ${score}: at ${LOW} and below, and at ${HIGH} and above, a comment is needed.`, params: { score } }] : [];
  };
  const word = overallComment?.trim() ? [] : [{ pointer: '/overallComment', code: 'missing', message: 'Write a word for the candidate.' }];
  return [...codes.flatMap(of), ...word];
}

/** What cannot be taken even into a draft. */
export function nonsense({ scores, comments }: Pick<SheetDraft, 'scores' | 'comments'>): FieldProblem[] {
  return [
    ...Object.entries(scores).flatMap(([code, score]) => (isHalfStep(score) ? [] : [{ pointer: `/scores/${code}`, code: 'half-step', message: 'Give 0 to 5 in half steps.' }])),
    ...Object.entries(comments).flatMap(([code, comment]) => (typeof comment === 'string' && comment.length <= 5000 ? [] : [{ pointer: `/comments/${code}`, code: 'text', message: 'A comment is text of at most 5000 characters.' }])),
  ];
}

const isHalfStep = (score: unknown) => typeof score === 'number' && score >= 0 && score <= 5 && Number.isInteger(score * 2);
