import { CYCLE_ID, PLACE_ID } from '../applications/cycles.js';
import { COUNTRIES, type Country } from '../applications/places.js';
import { Day, Id, Instant, ListOf, LongText, OneOf, Optional, Part, Text, Whole } from '../kit/fields.js';
import { text } from '../kit/kinds.js';

export const REPORT_STATES = ['opened', 'filed'] as const;
export type ReportState = (typeof REPORT_STATES)[number];

/** What became of an activity, or of a priority as a whole. */
export const ACTIVITY_OUTCOMES = ['done', 'changed', 'dropped'] as const;
export type ActivityOutcome = (typeof ACTIVITY_OUTCOMES)[number];

export class ReportedActivity {
  @Id() activityId!: string;
  @Text({ max: 300 }) name!: string;
  @Text({ max: 300, min: 0 }) priority!: string;
  @Optional() @OneOf(ACTIVITY_OUTCOMES) outcome?: ActivityOutcome;
  @LongText({ max: 2000, min: 0, description: 'What happened, and why it changed' }) whatHappened!: string;
  @Optional() @Whole({ min: 0, max: 10_000_000, unit: 'people' }) participants?: number;
}

export class ReportedPriority {
  @Text({ max: 300 }) name!: string;
  @Optional() @OneOf(ACTIVITY_OUTCOMES) outcome?: ActivityOutcome;
  @LongText({ max: 2000, min: 0 }) summary!: string;
}

export class ReportedIndicator {
  @Text({ max: 300 }) name!: string;
  @Text({ max: 200, min: 0 }) target!: string;
  @Text({ max: 200, min: 0 }) reached!: string;
}

/** The content of a final report. Everything in it may be changed until it is filed. */
export class FinalReportDraft {
  @ListOf(() => ReportedPriority, { max: 20 }) priorities!: ReportedPriority[];
  @ListOf(() => ReportedActivity, { max: 200 }) activities!: ReportedActivity[];
  @ListOf(() => ReportedIndicator, { max: 100 }) indicators!: ReportedIndicator[];
  @LongText({ max: 5000, min: 0 }) highlights!: string;
  @LongText({ max: 5000, min: 0 }) lessons!: string;
  @LongText({ max: 5000, min: 0 }) nextSteps!: string;
}

/** How much of the report was there before the team wrote a word. */
export class Prefill {
  @Whole({ min: 0, max: 10_000, unit: 'fields' }) fields!: number;
  @Whole({ min: 0, max: 10_000, unit: 'fields' }) filled!: number;
  @Whole({ min: 0, max: 100, unit: 'per cent' }) share!: number;
}

/** The report of a title year, filled from its check-ins and activities. Others than the team read what was filed, never a draft. */
export class FinalReport extends FinalReportDraft {
  @Id() id!: string;
  @Text(CYCLE_ID) cycleId!: string;
  @Id() planId!: string;
  @Id() teamId!: string;
  @Text(PLACE_ID) placeId!: string;
  @Text({ max: 200 }) placeName!: string;
  @OneOf(COUNTRIES) country!: Country;
  @OneOf(REPORT_STATES) state!: ReportState;
  @Instant() openedAt!: string;
  @Day() dueOn!: string;
  @Optional() @Instant() filedAt?: string;
  @Part(() => Prefill) prefill!: Prefill;
  @ListOf(text({ max: 40 }), { max: 10, description: 'What the caller may do with it now' }) actions!: string[];
  @Whole({ min: 0, max: 1e9 }) version!: number;
}

export class FinalReportSummary {
  @Id() id!: string;
  @Text(CYCLE_ID) cycleId!: string;
  @Id() planId!: string;
  @Id() teamId!: string;
  @Text(PLACE_ID) placeId!: string;
  @Text({ max: 200 }) placeName!: string;
  @OneOf(COUNTRIES) country!: Country;
  @OneOf(REPORT_STATES) state!: ReportState;
  @Day() dueOn!: string;
  @Optional() @Instant() filedAt?: string;
  @Part(() => Prefill) prefill!: Prefill;
}

export class FinalReportFilter {
  @Optional() @Text(CYCLE_ID) cycle?: string;
  @Optional() @Id() teamId?: string;
  @Optional() @OneOf(REPORT_STATES) state?: ReportState;
}

/** Opens the final report of every Pearl of a cycle without waiting for the clock. */
export class FinalReportOpening {
  @Text(CYCLE_ID) cycleId!: string;
  @Optional() @Day({ description: 'Left out: in six weeks' }) dueOn?: string;
}

export class OpenedFinalReports {
  @ListOf(() => FinalReportSummary, { max: 1000 }) items!: FinalReportSummary[];
}
