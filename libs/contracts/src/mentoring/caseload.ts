import { CYCLE_ID, PLACE_ID } from '../applications/cycles.js';
import { COUNTRIES, type Country } from '../applications/places.js';
import { Day, Flag, Id, Instant, ListOf, OneOf, Open, Optional, Text, Whole } from '../kit/fields.js';
import { ASSIGNMENT_STATES, type AssignmentState } from './assignments.js';

/** How far a candidate's plan has come, as its facts tell. */
export const PLAN_STAGES = ['none', 'opened', 'submitted', 'not-submitted', 'withdrawn'] as const;
export type PlanStage = (typeof PLAN_STAGES)[number];

/** calm: all is well · watch: look in soon · act: somebody is needed now. Never a mark for the candidate. */
export const LIGHTS = ['calm', 'watch', 'act'] as const;
export type Light = (typeof LIGHTS)[number];

/** Why the light is as it is: a stable code with its numbers for translation, and the English sentence. */
export class LightReason {
  @Text({ max: 60, example: 'silent' }) code!: string;
  @Open({ description: 'The numbers of the sentence' }) params!: Record<string, string | number>;
  @Text({ max: 500, example: 'No session for 52 days.' }) text!: string;
}

export class CaseContact {
  @Id() assignmentId!: string;
  @Id() personId!: string;
  @Optional() @Text({ max: 200, personal: true }) name?: string;
  @OneOf(ASSIGNMENT_STATES) state!: AssignmentState;
  @Flag({ description: 'Helps out from another country' }) cover!: boolean;
}

/** A candidate or Pearl on the desk of its contact: what happened, what is due, and whether somebody should look in. */
export class Case {
  @Id() applicationId!: string;
  @Text(CYCLE_ID) cycleId!: string;
  @Id() teamId!: string;
  @Text(PLACE_ID) placeId!: string;
  @Text({ max: 200 }) placeName!: string;
  @OneOf(COUNTRIES) country!: Country;
  @Instant() selectedAt!: string;
  @Optional() @Id() planId?: string;
  @OneOf(PLAN_STAGES) plan!: PlanStage;
  @Optional() @Instant() planOpenedAt?: string;
  @Optional() @Instant() planSubmittedAt?: string;
  @Flag({ description: 'Holds the title' }) pearl!: boolean;
  @Whole({ min: 0, max: 100_000, unit: 'sessions' }) sessions!: number;
  @Whole({ min: 0, max: 10_000_000, unit: 'minutes' }) minutes!: number;
  @Optional() @Day() lastSessionOn?: string;
  @Whole({ min: 0, max: 100_000, unit: 'days', description: 'Since the last session, or since selection' }) silentDays!: number;
  @Whole({ min: 0, max: 100_000, unit: 'steps' }) openSteps!: number;
  @Whole({ min: 0, max: 100_000, unit: 'steps' }) lateSteps!: number;
  @Optional() @Day() nextStepOn?: string;
  @Whole({ min: 0, max: 100, unit: 'reports', description: 'Check-ins and reports that are late' }) lateReports!: number;
  @OneOf(LIGHTS) light!: Light;
  @ListOf(() => LightReason, { min: 1, max: 10 }) reasons!: LightReason[];
  @ListOf(() => CaseContact, { max: 50 }) contacts!: CaseContact[];
}

export class CaseFilter {
  @Optional() @Text(CYCLE_ID) cycle?: string;
  @Optional() @OneOf(COUNTRIES) country?: Country;
  @Optional() @OneOf(LIGHTS) light?: Light;
}
