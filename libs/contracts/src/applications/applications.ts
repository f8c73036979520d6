import type { Answers } from '../forms.js';
import { Decimal, Flag, Id, Instant, ListOf, LongText, OneOf, Open, Optional, Text, Whole } from '../kit/fields.js';
import { oneOf, text } from '../kit/kinds.js';
import { CYCLE_ID, PLACE_ID } from './cycles.js';
import { APPLICANT_KINDS, COUNTRIES, EligibilityFinding, type ApplicantKind, type Country } from './places.js';

/** What an application can be, from the first word to the result. Plan, score and title themselves live in later rooms. */
export const APPLICATION_STATES = [
  'started',
  'submitted',
  'eligible',
  'ineligible',
  'selected',
  'not_selected',
  'plan_submitted',
  'plan_not_submitted',
  'awarded',
  'awarded_extra',
  'not_awarded',
  'withdrawn',
  'not_submitted',
] as const;
export type ApplicationState = (typeof APPLICATION_STATES)[number];

const REFERENCE = { max: 30, pattern: /^[A-Z0-9-]+$/, example: 'BSR28-LV-7KQ4MX' };

/** A file that belongs to an answer. */
export class Attachment {
  @Id() id!: string;
  @Text({ max: 80, description: 'The question it answers' }) field!: string;
  @Text({ max: 255, personal: true }) fileName!: string;
  @Text({ max: 100 }) mediaType!: string;
  @Whole({ min: 1, max: 26_214_400, unit: 'bytes' }) size!: number;
  @Text({ max: 64, description: 'SHA-256 of the content' }) sha256!: string;
  @Instant() addedAt!: string;
}

/** One section of an application: saved on its own, with its own version. */
export class ApplicationSection {
  @Text({ max: 80 }) key!: string;
  @Open({ description: 'Answers by field key' }) answers!: Answers;
  @Flag({ description: 'The team says this section is done' }) completed!: boolean;
  @Whole({ min: 0, max: 1e9 }) version!: number;
  @Optional() @Instant() savedAt?: string;
  @Optional() @Id({ description: 'Who saved last' }) savedBy?: string;
}

/** An application of one place in one cycle. */
export class Application {
  @Id() id!: string;
  @Text(REFERENCE) reference!: string;
  @Text(CYCLE_ID) cycleId!: string;
  @Id() teamId!: string;
  @Text(PLACE_ID) placeId!: string;
  @Text({ max: 200 }) placeName!: string;
  @OneOf(COUNTRIES) country!: Country;
  @OneOf(APPLICANT_KINDS) applicantKind!: ApplicantKind;
  @ListOf(text({ max: 80 }), { max: 20 }) partnerPlaceIds!: string[];
  @OneOf(APPLICATION_STATES) state!: ApplicationState;
  @Instant() startedAt!: string;
  @Optional() @Instant() submittedAt?: string;
  @Optional() @Text({ max: 64, description: 'SHA-256 of what was submitted (canonical JSON)' }) sha256?: string;
  @ListOf(() => ApplicationSection, { max: 40 }) sections!: ApplicationSection[];
  @ListOf(() => Attachment, { max: 100 }) attachments!: Attachment[];
  @ListOf(text({ max: 40 }), { max: 20, description: 'What the caller may do with it now' }) actions!: string[];
  @Whole({ min: 0, max: 1e9 }) version!: number;
}

/** A line of a list of applications. */
export class ApplicationSummary {
  @Id() id!: string;
  @Text(REFERENCE) reference!: string;
  @Text(CYCLE_ID) cycleId!: string;
  @Id() teamId!: string;
  @Text(PLACE_ID) placeId!: string;
  @Text({ max: 200 }) placeName!: string;
  @OneOf(COUNTRIES) country!: Country;
  @OneOf(APPLICATION_STATES) state!: ApplicationState;
  @Whole({ min: 0, max: 40, unit: 'sections' }) sectionsCompleted!: number;
  @Whole({ min: 0, max: 40, unit: 'sections' }) sectionsTotal!: number;
  @Instant() startedAt!: string;
  @Optional() @Instant() submittedAt?: string;
  @Instant({ description: 'Last saved or moved' }) changedAt!: string;
  @Optional() @Whole({ min: 0, max: 100, description: 'Final assessments; staff only' }) assessmentsFinal?: number;
  @Optional() @OneOf(['selected', 'not_selected'], { description: 'Staged, not yet applied; staff only' }) stagedDecision?: 'selected' | 'not_selected';
}

export class ApplicationFilter {
  @Optional() @Text(CYCLE_ID) cycleId?: string;
  @Optional() @ListOf(oneOf(APPLICATION_STATES), { max: APPLICATION_STATES.length }) state?: ApplicationState[];
  @Optional() @ListOf(oneOf(COUNTRIES), { max: 10 }) country?: Country[];
  @Optional() @Text({ max: 120, description: 'Part of a place name or reference' }) text?: string;
  @Optional() @OneOf(['changed', 'place', 'submitted']) sort?: 'changed' | 'place' | 'submitted';
  @Optional() @Text({ max: 500 }) cursor?: string;
  @Optional() @Whole({ min: 1, max: 100 }) limit?: number;
}

/** What starting needs: the answers of the eligibility check are carried over, nothing is asked again. */
export class ApplicationStart {
  @Text(CYCLE_ID) cycleId!: string;
  @Id({ description: 'The team that will own it' }) teamId!: string;
  @Text(PLACE_ID) placeId!: string;
  @OneOf(APPLICANT_KINDS) applicantKind!: ApplicantKind;
  @Optional() @ListOf(text({ max: 80 }), { max: 20 }) partnerPlaceIds?: string[];
}

/** What the team writes into a section; incomplete and invalid drafts are saved too. */
export class SectionDraft {
  @Open({ maxBytes: 200_000, description: 'Answers by field key' }) answers!: Answers;
  @Flag() completed!: boolean;
}

/** One thing that is missing or wrong before it can be submitted. */
export class Shortcoming {
  @Text({ max: 80 }) section!: string;
  @Text({ max: 80 }) field!: string;
  @Text({ max: 60, description: 'Stable code, for translation', example: 'required' }) code!: string;
  @Text({ max: 500 }) message!: string;
  @Optional() @Open() params?: Record<string, string | number>;
}

export class Completeness {
  @Flag() complete!: boolean;
  @ListOf(() => Shortcoming, { max: 500 }) shortcomings!: Shortcoming[];
}

export class Submission {
  @Flag({ description: 'The statement that it is true and that the sender may sign' }) declared!: boolean;
}

export class Withdrawal {
  @Text({ min: 5, max: 1000, description: 'Why; kept for the programme, not published' }) reason!: string;
}

export class AttachmentQuery {
  @Text({ max: 80, description: 'The question it answers' }) field!: string;
}

/** A step of the way, past or to come. */
export class StatusStep {
  @Text({ max: 60, example: 'submitted' }) key!: string;
  @OneOf(['done', 'current', 'next']) place!: 'done' | 'current' | 'next';
  @Optional() @Instant() at?: string;
  @Optional() @Text({ max: 60 }) zone?: string;
}

/** Where an application stands: never blank. */
export class ApplicationStatus {
  @OneOf(APPLICATION_STATES) state!: ApplicationState;
  @Instant({ description: 'In this state since' }) since!: string;
  @ListOf(() => StatusStep, { max: 20 }) steps!: StatusStep[];
  @Optional() @Instant({ description: 'When the next thing is promised' }) nextAt?: string;
  @Optional() @Text({ max: 60 }) nextZone?: string;
  @Optional() @Text({ max: 60 }) nextKey?: string;
  @Optional() @Whole({ min: 0, max: 400, unit: 'days', description: 'How long it took last time' }) lastTimeDays?: number;
}

/** What anyone holding a receipt can have confirmed. */
export class ReceiptFacts {
  @Text(REFERENCE) reference!: string;
  @Text(CYCLE_ID) cycleId!: string;
  @Text({ max: 200 }) placeName!: string;
  @Instant() submittedAt!: string;
  @Text({ max: 64 }) sha256!: string;
}

/** The secretariat's verdict beside the automatic findings; both are kept. */
export class EligibilityReview {
  @Id() applicationId!: string;
  @ListOf(() => EligibilityFinding, { max: 60 }) findings!: EligibilityFinding[];
  @OneOf(['yes', 'no', 'ask'], { description: 'What the findings add up to' }) automatic!: 'yes' | 'no' | 'ask';
  @Optional() @OneOf(['eligible', 'ineligible']) verdict?: 'eligible' | 'ineligible';
  @Optional() @Text({ max: 1000 }) reason?: string;
  @Optional() @Id() decidedBy?: string;
  @Optional() @Instant() decidedAt?: string;
  @ListOf(() => EarlierVerdict, { max: 50 }) earlier!: EarlierVerdict[];
}

export class EarlierVerdict {
  @OneOf(['eligible', 'ineligible']) verdict!: 'eligible' | 'ineligible';
  @Text({ max: 1000 }) reason!: string;
  @Id() decidedBy!: string;
  @Instant() decidedAt!: string;
}

export class EligibilityVerdict {
  @OneOf(['eligible', 'ineligible']) verdict!: 'eligible' | 'ineligible';
  @Text({ min: 5, max: 1000 }) reason!: string;
}

/** One reader's assessment of one application. */
export class Assessment {
  @Optional() @Id({ description: 'Absent until it is saved for the first time' }) id?: string;
  @Id() applicationId!: string;
  @Id() assessorId!: string;
  @OneOf(['draft', 'final']) state!: 'draft' | 'final';
  @Open({ description: 'Scores 0–5 by criterion code', example: { O1: 4, P1: 3 } }) scores!: Record<string, number>;
  @Open({ description: 'Remarks by criterion code' }) remarks!: Record<string, string>;
  @Optional() @Text({ max: 5000, min: 0 }) comment?: string;
  @Optional() @Decimal({ min: 0, max: 100, unit: 'per cent', description: 'Mean of the scores given' }) percent?: number;
  @Optional() @Instant() finalAt?: string;
  @Optional() @Instant() savedAt?: string;
  @ListOf(text({ max: 40 }), { max: 10 }) actions!: string[];
  @Whole({ min: 0, max: 1e9 }) version!: number;
}

export class AssessmentDraft {
  @Open({ maxBytes: 5000, example: { O1: 4 } }) scores!: Record<string, number>;
  @Open({ maxBytes: 60_000 }) remarks!: Record<string, string>;
  @Optional() @LongText({ max: 5000, min: 0 }) comment?: string;
}

export class Reopening {
  @Text({ min: 5, max: 500 }) reason!: string;
}

/** A line of pre-selection: what the assessments add up to, and what is staged. */
export class PreSelectionLine {
  @Id() applicationId!: string;
  @Text(REFERENCE) reference!: string;
  @Text({ max: 200 }) placeName!: string;
  @OneOf(COUNTRIES) country!: Country;
  @OneOf(APPLICATION_STATES) state!: ApplicationState;
  @Whole({ min: 0, max: 100 }) assessmentsFinal!: number;
  @Whole({ min: 0, max: 100 }) assessmentsDraft!: number;
  @Optional() @Decimal({ min: 0, max: 100, unit: 'per cent' }) percent?: number;
  @Optional() @Decimal({ min: 0, max: 100, unit: 'per cent', description: 'Between the highest and the lowest reader' }) spread?: number;
  @Optional() @OneOf(['selected', 'not_selected']) proposed?: 'selected' | 'not_selected';
  @Optional() @OneOf(['selected', 'not_selected']) staged?: 'selected' | 'not_selected';
  @Optional() @Text({ max: 1000 }) reason?: string;
}

export class PreSelection {
  @Text(CYCLE_ID) cycleId!: string;
  @Whole({ min: 0, max: 100, unit: 'per cent' }) line!: number;
  @Whole({ min: 1, max: 10 }) assessmentsNeeded!: number;
  @ListOf(() => PreSelectionLine, { max: 10_000 }) items!: PreSelectionLine[];
  @ListOf(text({ max: 300 }), { max: 20, description: 'What still stands in the way of applying the decisions' }) obstacles!: string[];
}

export class StagedDecision {
  @OneOf(['selected', 'not_selected']) outcome!: 'selected' | 'not_selected';
  @Optional() @Text({ min: 5, max: 1000, description: 'Needed where it departs from the proposal' }) reason?: string;
}

/** Applies every staged decision in one commit and lets the letters leave. The number of letters is said again, so that nobody sends by accident. */
export class DecisionRound {
  @Whole({ min: 1, max: 10_000, unit: 'letters' }) letters!: number;
}

export const LETTER_KINDS = ['application-receipt', 'application-withdrawn', 'ineligible', 'selected', 'not-selected', 'deadline-extended'] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** A letter in the outbox: it can be read and changed until it leaves. */
export class OutboxLetter {
  @Id() id!: string;
  @Text(CYCLE_ID) cycleId!: string;
  @Optional() @Id() applicationId?: string;
  @Optional() @Text({ max: 200 }) placeName?: string;
  @OneOf(LETTER_KINDS) kind!: LetterKind;
  @OneOf(['waiting', 'released']) state!: 'waiting' | 'released';
  @Text({ max: 200 }) subject!: string;
  @ListOf(text({ max: 5000, long: true }), { min: 1, max: 40 }) paragraphs!: string[];
  @Flag({ description: 'Leaves with the decisions, not on its own' }) withDecision!: boolean;
  @Instant() createdAt!: string;
  @Optional() @Instant() releasedAt?: string;
  @Whole({ min: 0, max: 1e9 }) version!: number;
}

export class LetterChanges {
  @Optional() @Text({ max: 200 }) subject?: string;
  @Optional() @ListOf(text({ max: 5000, long: true }), { min: 1, max: 40 }) paragraphs?: string[];
}

export class LetterFilter {
  @Optional() @Text(CYCLE_ID) cycleId?: string;
  @Optional() @Id() applicationId?: string;
  @Optional() @OneOf(['waiting', 'released']) state?: 'waiting' | 'released';
  @Optional() @Text({ max: 500 }) cursor?: string;
}
