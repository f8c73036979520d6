import { Decimal, Flag, Id, Instant, ListOf, LongText, OneOf, Open, Optional, Text, Whole } from '../kit/fields.js';
import { id, text } from '../kit/kinds.js';
import { PanelCandidate } from './panels.js';

/** One juror's sheet about one plan. `reopened` by the chair with a reason; `waived`: it will not come, and the chair says why. */
export const SHEET_STATES = ['not_started', 'draft', 'final', 'reopened', 'waived'] as const;
export type SheetState = (typeof SHEET_STATES)[number];

/** A plan on the caller's desk. */
export class PlanToJudge extends PanelCandidate {
  @Id() planId!: string;
  @Instant() submittedAt!: string;
  @OneOf(SHEET_STATES) sheetState!: SheetState;
  @Optional() @Decimal({ min: 0, max: 100, description: 'Weighted total of the own sheet, once every criterion is scored' }) total?: number;
  @Flag({ description: 'The own sheet calls it very convincing' }) veryConvincing!: boolean;
  @Optional() @Instant() savedAt?: string;
}

/** A plan as it was sealed; its fingerprint was checked on the way here. */
export class PlanToRead extends PanelCandidate {
  @Id() planId!: string;
  @Instant() submittedAt!: string;
  @Text({ max: 64, description: 'SHA-256 of the sealed content, checked' }) sha256!: string;
  @Open({ maxBytes: 900_000, maxDepth: 12, description: 'The sealed content' }) content!: object;
}

const SCORES = { description: 'Scores from 0 to 5 in half steps, by criterion code', example: { J1: 3.5, J2: 4 } };
const COMMENTS = { description: 'A comment by criterion code; needed at 1.5 and below, 4.5 and above', example: { J1: 'A fresh idea that the town can carry.' } };

/** What is saved while writing: half of it may be missing. */
export class SheetDraft {
  @Open({ maxBytes: 5_000, maxDepth: 2, ...SCORES }) scores!: Record<string, number>;
  @Open({ maxBytes: 80_000, maxDepth: 2, ...COMMENTS }) comments!: Record<string, string>;
  @Optional() @LongText({ max: 5000, min: 0, description: 'Feedback for the candidate; edited before it leaves, never with a name' }) overallComment?: string;
  @Optional() @LongText({ max: 5000, min: 0, description: 'For the jury only' }) privateComment?: string;
  @Flag({ description: 'Very convincing: heard where one more title is weighed' }) veryConvincing!: boolean;
}

/** A score that a reopening changed. */
export class ScoreChange {
  @Text({ max: 10 }) code!: string;
  @Optional() @Decimal({ min: 0, max: 5 }) from?: number;
  @Optional() @Decimal({ min: 0, max: 5 }) to?: number;
}

/** A sheet as it was final before it was reopened, and what changed since. */
export class SheetRevision {
  @Whole({ min: 1, max: 1000 }) number!: number;
  @Open(SCORES) scores!: Record<string, number>;
  @Instant() finalAt!: string;
  @Instant() reopenedAt!: string;
  @LongText({ max: 1000 }) reason!: string;
  @ListOf(() => ScoreChange, { max: 20 }) changes!: ScoreChange[];
}

export class ScoreSheet {
  @Optional() @Id({ description: 'Absent until it is saved for the first time' }) id?: string;
  @Id() panelId!: string;
  @Id() planId!: string;
  @Id() jurorId!: string;
  @Optional() @Text({ max: 200, personal: true }) jurorName?: string;
  @OneOf(SHEET_STATES) state!: SheetState;
  @Open(SCORES) scores!: Record<string, number>;
  @Open(COMMENTS) comments!: Record<string, string>;
  @Optional() @LongText({ max: 5000, min: 0 }) overallComment?: string;
  @Optional() @LongText({ max: 5000, min: 0 }) privateComment?: string;
  @Flag() veryConvincing!: boolean;
  @Optional() @Decimal({ min: 0, max: 100, description: 'Weighted total, once every criterion is scored' }) total?: number;
  @Optional() @Instant() savedAt?: string;
  @Optional() @Instant() finalAt?: string;
  @Optional() @LongText({ max: 1000, description: 'Why it was waived or reopened' }) reason?: string;
  @Optional() @ListOf(() => SheetRevision, { max: 100 }) earlier?: SheetRevision[];
  @ListOf(text({ max: 40 }), { max: 10 }) actions!: string[];
  @Whole({ min: 0, max: 1e9 }) version!: number;
}

/** A line of the own overview: how the own sheets stand to each other. */
export class OverviewLine extends PlanToJudge {
  @Optional() @Whole({ min: 1, max: 1000, description: 'Among the own sheets with a total' }) position?: number;
  @ListOf(id(), { max: 1000, description: 'Plans with the same own total' }) tiedWith!: string[];
}

export class SheetReason {
  @LongText({ min: 5, max: 1000, example: 'Two scores were swapped; seen in the meeting.' }) reason!: string;
}

export class Waiver extends SheetReason {
  @Id() planId!: string;
  @Id() jurorId!: string;
}

/** Where one juror's work on one plan stands: no score of it. */
export class SheetProgress {
  @Id() planId!: string;
  @Optional() @Id() sheetId?: string;
  @OneOf([...SHEET_STATES, 'recused', 'undeclared']) state!: SheetState | 'recused' | 'undeclared';
  @ListOf(text({ max: 40 }), { max: 10 }) actions!: string[];
}

export class JurorProgress {
  @Id() personId!: string;
  @Optional() @Text({ max: 200, personal: true }) name?: string;
  @Flag() chair!: boolean;
  @Flag() seated!: boolean;
  @ListOf(() => SheetProgress, { max: 1000 }) sheets!: SheetProgress[];
}

export class ProgressPlan extends PanelCandidate {
  @Id() planId!: string;
}

/** Who has finished which sheets. */
export class PanelProgress {
  @Id() panelId!: string;
  @ListOf(() => ProgressPlan, { max: 1000 }) plans!: ProgressPlan[];
  @ListOf(() => JurorProgress, { max: 500 }) jurors!: JurorProgress[];
}
