import { CYCLE_ID, PLACE_ID } from '../applications/cycles.js';
import { COUNTRIES, type Country } from '../applications/places.js';
import type { Answers } from '../forms.js';
import { Flag, Id, Instant, ListOf, OneOf, Open, Optional, Text, Whole } from '../kit/fields.js';
import { oneOf, text } from '../kit/kinds.js';
import { PlanRecord } from './records.js';

/** What a plan can be. It goes on living after it is handed in; what the jury reads is a sealed copy. */
export const PLAN_STATES = ['in_work', 'submitted', 'not_submitted', 'withdrawn', 'title_active', 'title_completed', 'title_ended_early'] as const;
export type PlanState = (typeof PLAN_STATES)[number];

const REFERENCE = { max: 30, pattern: /^[A-Z0-9-]+$/, example: 'PLAN28-LV-7KQ4MX' };

/** One section of a plan: saved on its own, with its own version. */
export class PlanSection {
  @Text({ max: 80 }) key!: string;
  @Open({ description: 'Answers by field key' }) answers!: Answers;
  @Flag({ description: 'The team says this section is done' }) completed!: boolean;
  @ListOf(text({ max: 80 }), { max: 30, description: 'Fields whose text came from the application and was not touched since' }) fromApplication!: string[];
  @Whole({ min: 0, max: 1e9 }) version!: number;
  @Optional() @Instant() savedAt?: string;
  @Optional() @Id({ description: 'Who saved last' }) savedBy?: string;
}

/** What the team writes into a section; incomplete and invalid drafts are saved too. */
export class PlanSectionDraft {
  @Open({ maxBytes: 200_000, description: 'Answers by field key' }) answers!: Answers;
  @Flag() completed!: boolean;
}

/** A file that belongs to the plan. */
export class Annex {
  @Id() id!: string;
  @Text({ max: 80, description: 'The question it answers' }) field!: string;
  @Text({ max: 255, personal: true }) fileName!: string;
  @Text({ max: 100 }) mediaType!: string;
  @Whole({ min: 1, max: 26_214_400, unit: 'bytes' }) size!: number;
  @Text({ max: 64, description: 'SHA-256 of the content' }) sha256!: string;
  @Instant() addedAt!: string;
}

export class AnnexQuery {
  @Text({ max: 80, description: 'The question it answers' }) field!: string;
}

/** A line of a list of plans. */
export class PlanSummary {
  @Id() id!: string;
  @Text(CYCLE_ID) cycleId!: string;
  @Id() applicationId!: string;
  @Id() teamId!: string;
  @Text(PLACE_ID) placeId!: string;
  @Text({ max: 200 }) placeName!: string;
  @OneOf(COUNTRIES) country!: Country;
  @OneOf(PLAN_STATES) state!: PlanState;
  @Text({ max: 300, min: 0, description: 'Title of the plan, once it has one' }) title!: string;
  @Whole({ min: 0, max: 40, unit: 'sections' }) sectionsCompleted!: number;
  @Whole({ min: 0, max: 40, unit: 'sections' }) sectionsTotal!: number;
  @Whole({ min: 0, max: 200, unit: 'activities' }) activities!: number;
  @Optional() @Instant({ description: 'When plans are due' }) dueAt?: string;
  @Optional() @Text({ max: 60, description: 'The zone people read it in' }) dueZone?: string;
  @Optional() @Instant() submittedAt?: string;
  @Optional() @Text(REFERENCE) reference?: string;
  @Optional() @Text({ max: 1000, description: 'Why it was withdrawn or its title ended early; for the team, its contact and the back office' }) reason?: string;
  @Instant({ description: 'Last saved or moved' }) changedAt!: string;
}

/** A Culture and Resilience Action Plan: the living text and its records. */
export class Plan extends PlanSummary {
  @Whole({ min: 1, max: 10_000 }) templateVersion!: number;
  @Flag({ description: 'The answers of the application have been carried over' }) carriedOver!: boolean;
  @Optional() @Text({ max: 64, description: 'SHA-256 of the jury copy' }) sha256?: string;
  @ListOf(() => PlanSection, { max: 40 }) sections!: PlanSection[];
  @ListOf(() => PlanRecord, { max: 600 }) records!: PlanRecord[];
  @ListOf(() => Annex, { max: 50 }) annexes!: Annex[];
  @ListOf(text({ max: 40 }), { max: 20, description: 'What the caller may do with it now' }) actions!: string[];
  @Whole({ min: 0, max: 1e9 }) version!: number;
}

export class PlanFilter {
  @Optional() @Text(CYCLE_ID) cycleId?: string;
  @Optional() @ListOf(oneOf(PLAN_STATES), { max: 7 }) state?: PlanState[];
  @Optional() @ListOf(oneOf(COUNTRIES), { max: 10 }) country?: Country[];
  @Optional() @Id() applicationId?: string;
  @Optional() @Text({ max: 500 }) cursor?: string;
}

/** Something a whole plan still lacks, or that does not fit together. */
export class PlanShortcoming {
  @OneOf(['missing', 'warning'], { description: 'A warning does not keep a plan from being handed in' }) weight!: 'missing' | 'warning';
  @Text({ max: 80 }) section!: string;
  @Optional() @Id() recordId?: string;
  @Text({ max: 80, min: 0 }) field!: string;
  @Text({ max: 60, description: 'Stable code, for translation', example: 'activity-outside-title-year' }) code!: string;
  @Text({ max: 500 }) message!: string;
  @Optional() @Open() params?: Record<string, string | number>;
}

export class PlanCompleteness {
  @Flag({ description: 'Nothing is missing; warnings may remain' }) complete!: boolean;
  @ListOf(() => PlanShortcoming, { max: 1000 }) shortcomings!: PlanShortcoming[];
}

export class PlanSubmission {
  @Flag({ description: 'The statement that it is true and that the sender may sign' }) declared!: boolean;
}

export class PlanWithdrawal {
  @Text({ min: 5, max: 1000, description: 'Why; kept for the programme, not published' }) reason!: string;
}

/** What anyone holding a receipt of a plan can have confirmed. */
export class PlanReceiptFacts {
  @Text(REFERENCE) reference!: string;
  @Text(CYCLE_ID) cycleId!: string;
  @Text({ max: 200 }) placeName!: string;
  @Instant() submittedAt!: string;
  @Text({ max: 64 }) sha256!: string;
}

/** Who is writing where just now. */
export class SectionPresence {
  @Text({ max: 80 }) section!: string;
  @Id() personId!: string;
  @Text({ max: 200, personal: true }) name!: string;
  @Instant() seenAt!: string;
}

export class PresenceNote {
  @Text({ max: 80, description: 'The section that is open in front of the caller' }) section!: string;
}

/** Ends a title before its year is over. */
export class TitleEnd {
  @Text({ min: 5, max: 1000 }) reason!: string;
}

