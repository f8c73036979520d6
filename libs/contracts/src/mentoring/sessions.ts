import { CYCLE_ID, PLACE_ID } from '../applications/cycles.js';
import { COUNTRIES, type Country } from '../applications/places.js';
import { Day, Flag, Id, Instant, ListOf, LongText, OneOf, Optional, Text, Whole } from '../kit/fields.js';
import { text } from '../kit/kinds.js';

export const SESSION_KINDS = ['call', 'visit', 'mail', 'session'] as const;
export type SessionKind = (typeof SESSION_KINDS)[number];

/** `shared`: the team reads it. `mentors-only`: for contacts and the back office, and nothing of it ever reaches the team, not even a count. */
export const SESSION_VISIBILITIES = ['shared', 'mentors-only'] as const;
export type SessionVisibility = (typeof SESSION_VISIBILITIES)[number];

/** Whose turn a step is. */
export const STEP_OWNERS = ['team', 'contact', 'secretariat'] as const;
export type StepOwner = (typeof STEP_OWNERS)[number];

/** A next step that was agreed. With the id of an earlier save it is that step, changed. */
export class StepDraft {
  @Optional() @Id() id?: string;
  @Text({ max: 500, example: 'Ask the youth council for two dates' }) what!: string;
  @OneOf(STEP_OWNERS) who!: StepOwner;
  @Optional() @Day() dueOn?: string;
}

export class SessionStep extends StepDraft {
  @Id() declare id: string;
  @Flag() done!: boolean;
  @Optional() @Instant() doneAt?: string;
  @Flag({ description: 'The day has passed' }) late!: boolean;
}

class SessionContent {
  @Day({ description: 'When it was' }) heldOn!: string;
  @OneOf(SESSION_KINDS) kind!: SessionKind;
  @Text({ max: 500, example: 'Partners for the youth days' }) topics!: string;
  @LongText({ max: 5000, min: 0 }) advice!: string;
  @OneOf(SESSION_VISIBILITIES) visibility!: SessionVisibility;
}

export class SessionDraft extends SessionContent {
  @Id({ description: 'The candidate' }) applicationId!: string;
  @ListOf(() => StepDraft, { max: 30 }) steps!: StepDraft[];
  @Whole({ min: 0, max: 10_000, unit: 'minutes', description: 'Time spent; the team does not see it' }) minutes!: number;
}

/** Changes to a note. What was shared stays shared. */
export class SessionChanges {
  @Optional() @Day() heldOn?: string;
  @Optional() @OneOf(SESSION_KINDS) kind?: SessionKind;
  @Optional() @Text({ max: 500 }) topics?: string;
  @Optional() @LongText({ max: 5000, min: 0 }) advice?: string;
  @Optional() @OneOf(SESSION_VISIBILITIES) visibility?: SessionVisibility;
  @Optional() @ListOf(() => StepDraft, { max: 30 }) steps?: StepDraft[];
  @Optional() @Whole({ min: 0, max: 10_000, unit: 'minutes' }) minutes?: number;
}

/** A note of the mentoring log. */
export class MentoringSession extends SessionContent {
  @Id() id!: string;
  @Text(CYCLE_ID) cycleId!: string;
  @Id() applicationId!: string;
  @Id() teamId!: string;
  @Text(PLACE_ID) placeId!: string;
  @Text({ max: 200 }) placeName!: string;
  @OneOf(COUNTRIES) country!: Country;
  @Id({ description: 'Who wrote it' }) writtenBy!: string;
  @Optional() @Text({ max: 200, personal: true }) writtenByName?: string;
  @ListOf(() => SessionStep, { max: 30 }) steps!: SessionStep[];
  @Optional() @Whole({ min: 0, max: 10_000, unit: 'minutes', description: 'Absent for the team' }) minutes?: number;
  @ListOf(text({ max: 40 }), { max: 10, description: 'What the caller may do with it now' }) actions!: string[];
  @Whole({ min: 0, max: 1e9 }) version!: number;
}

export class SessionFilter {
  @Optional() @Id({ description: 'One candidate' }) applicationId?: string;
  @Optional() @Text(CYCLE_ID) cycle?: string;
  @Optional() @Text({ max: 200 }) cursor?: string;
}

/** A step wherever it was agreed: the list of what is to be done. */
export class AgreedStep extends SessionStep {
  @Id() sessionId!: string;
  @Text(CYCLE_ID) cycleId!: string;
  @Id() applicationId!: string;
  @Id() teamId!: string;
  @Text({ max: 200 }) placeName!: string;
}

export class StepFilter {
  @Optional() @Id({ description: 'One candidate' }) applicationId?: string;
  @Optional() @Text(CYCLE_ID) cycle?: string;
  @Optional() @Flag({ description: 'true: only done ones, false: only open ones' }) done?: boolean;
}

export class StepTick {
  @Flag() done!: boolean;
}
