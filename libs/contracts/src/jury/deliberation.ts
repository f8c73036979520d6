import { Decimal, Flag, Id, Instant, ListOf, LongText, OneOf, Open, Optional, Part, Whole } from '../kit/fields.js';
import { id, text } from '../kit/kinds.js';
import { PanelCandidate, SelectionRules, Sentence } from './panels.js';

/** A line of the ranking: the mean of the valid sheets, with sum and count beside it. Positions of equal means are equal. */
export class RankingLine extends PanelCandidate {
  @Id() planId!: string;
  @Optional() @Whole({ min: 1, max: 1000 }) position?: number;
  @Optional() @Decimal({ min: 0, max: 100, description: 'Mean of the weighted totals, in full precision' }) mean?: number;
  @Decimal({ min: 0, max: 100_000, description: 'Sum of the weighted totals, exact to the tenth' }) sum!: number;
  @Whole({ min: 0, max: 1000, unit: 'sheets' }) sheets!: number;
  @Whole({ min: 0, max: 1000, unit: 'sheets' }) waived!: number;
  @Optional() @Decimal({ min: 0, max: 100, description: 'Highest minus lowest total' }) spread?: number;
  @Whole({ min: 0, max: 1000, unit: 'sheets', description: 'Sheets that call it very convincing' }) veryConvincing!: number;
  @Open({ description: 'Mean score by criterion code' }) criteria!: Record<string, number>;
  @ListOf(() => Sentence, { max: 20 }) warnings!: Sentence[];
}

export class Ranking {
  @Id() panelId!: string;
  @Instant({ description: 'Computed when it was read' }) asOf!: string;
  @ListOf(() => RankingLine, { max: 1000 }) items!: RankingLine[];
  @ListOf(() => Sentence, { max: 20 }) warnings!: Sentence[];
}

/** What the rule makes of one plan. */
export const STANDINGS = ['base', 'extra', 'held-back', 'not-awarded', 'open', 'stepped-back', 'unscored'] as const;
export type Standing = (typeof STANDINGS)[number];

export class PlanStanding extends PanelCandidate {
  @Id() planId!: string;
  @OneOf(STANDINGS) standing!: Standing;
  @Optional() @Whole({ min: 1, max: 100, description: 'Which of the places' }) place?: number;
  @ListOf(() => Sentence, { min: 1, max: 20, description: 'Why' }) because!: Sentence[];
}

/** A tie for a place: the rule stops and asks. */
export class TieQuestion {
  @Whole({ min: 1, max: 100 }) place!: number;
  @ListOf(id(), { min: 2, max: 1000, description: 'The plans of equal score' }) among!: string[];
}

/** The place for which the country rule does not apply. */
export class ExtraQuestion {
  @Whole({ min: 1, max: 100 }) number!: number;
  @ListOf(id(), { min: 1, max: 1000, description: 'Next by score; more than one where they tie' }) proposed!: string[];
  @ListOf(id(), { max: 1000, description: 'Everybody without a title, in order of score' }) rest!: string[];
}

/** What the rule proposes, and where it waits for the jury. */
export class Proposal {
  @OneOf(['waiting', 'complete']) state!: 'waiting' | 'complete';
  @Part(() => SelectionRules) rules!: SelectionRules;
  @ListOf(() => PlanStanding, { max: 1000 }) items!: PlanStanding[];
  @Optional() @Part(() => TieQuestion) tie?: TieQuestion;
  @Optional() @Part(() => ExtraQuestion) extra?: ExtraQuestion;
  @ListOf(() => Sentence, { max: 200, description: 'The whole way in words' }) sentences!: Sentence[];
  @ListOf(() => Sentence, { max: 50, description: 'Tight scores, very convincing plans, low means' }) hints!: Sentence[];
}

export class VotesFor {
  @Id() planId!: string;
  @Whole({ min: 0, max: 1000 }) votes!: number;
}

/** How the jury settled a tie. */
export class TieSettlementDraft extends TieQuestion {
  @Id({ description: 'The plan that takes the place' }) chosen!: string;
  @ListOf(() => VotesFor, { max: 1000 }) votes!: VotesFor[];
  @Flag({ description: 'The chair’s vote decided' }) castingVote!: boolean;
  @LongText({ min: 5, max: 2000 }) reason!: string;
}

export class TieSettlement extends TieSettlementDraft {
  @Id() id!: string;
  @Instant() at!: string;
  @Id() by!: string;
}

export const EXTRA_REASONS = ['tight_scores', 'very_convincing'] as const;
export type ExtraReason = (typeof EXTRA_REASONS)[number];

/** What the jury decides about one extra place: none, the one proposed, or another with a reason of its own. */
export class ExtraDecisionDraft {
  @Whole({ min: 1, max: 20, description: 'Which of the extra places', example: 1 }) number!: number;
  @Optional() @Id({ description: 'Absent: the place stays empty' }) planId?: string;
  @Optional() @OneOf(EXTRA_REASONS) reasonKind?: ExtraReason;
  @LongText({ min: 5, max: 2000 }) reason!: string;
  @Whole({ min: 0, max: 1000 }) votesFor!: number;
  @Whole({ min: 0, max: 1000 }) votesAgainst!: number;
  @Whole({ min: 0, max: 1000 }) abstained!: number;
}

export class ExtraDecision extends ExtraDecisionDraft {
  @Instant() at!: string;
  @Id() by!: string;
}

/** Other numbers of places than the cycle has: recorded, never silent. */
export class DeviationDraft {
  @Part(() => SelectionRules) rules!: SelectionRules;
  @LongText({ min: 5, max: 2000 }) reason!: string;
}

export class Deviation extends DeviationDraft {
  @Instant() at!: string;
  @Id() by!: string;
}

export class StepBackDraft {
  @Id() planId!: string;
  @LongText({ min: 5, max: 2000, example: 'The council withdrew its support before the result was public.' }) reason!: string;
}

export class StepBack extends StepBackDraft {
  @Instant() at!: string;
  @Id() by!: string;
}

export class Presence {
  @ListOf(id(), { max: 500, description: 'Members of the panel who are present' }) present!: string[];
  @Optional() @LongText({ max: 5000, min: 0, description: 'Notes for the protocol' }) notes?: string;
}

/** The meeting of the jury. */
export class Deliberation extends Presence {
  @Id() panelId!: string;
  @OneOf(['chair', 'secretariat'], { description: 'Who runs it: the secretariat where every chair is tied to a candidate' }) presidedBy!: 'chair' | 'secretariat';
  @ListOf(() => TieSettlement, { max: 200 }) settlements!: TieSettlement[];
  @ListOf(() => ExtraDecision, { max: 50 }) extras!: ExtraDecision[];
  @Optional() @Part(() => Deviation) deviation?: Deviation;
  @ListOf(() => StepBack, { max: 200 }) stepBacks!: StepBack[];
  @Part(() => Proposal) proposal!: Proposal;
  @Optional() @Instant({ description: 'Proposed end of the embargo: the published date of the cycle' }) proposedEmbargoAt?: string;
  @ListOf(text({ max: 40 }), { max: 20 }) actions!: string[];
  @Whole({ min: 0, max: 1e9 }) version!: number;
}

export class DecisionDraft {
  @Optional() @Instant({ description: 'Until when nothing leaves; left out: the date of results in the timetable' }) embargoAt?: string;
}

export class DecisionReopening {
  @LongText({ min: 5, max: 2000 }) reason!: string;
}
