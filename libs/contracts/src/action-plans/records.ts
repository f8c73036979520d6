import { LANGUAGES, type Answers, type Language } from '../forms.js';
import { Day, Id, Instant, ListOf, OneOf, Open, Optional, Part, Text, Whole } from '../kit/fields.js';
import { text } from '../kit/kinds.js';
import { RECORD_KINDS, type RecordKind } from './template.js';

/** Where an activity stands. `moved` keeps its former dates; `cancelled` says why. */
export const ACTIVITY_STATES = ['planned', 'running', 'done', 'moved', 'cancelled'] as const;
export type ActivityState = (typeof ACTIVITY_STATES)[number];

/** Why an activity moved or was cancelled. A storm is a reason like any other. */
export const MOVE_REASONS = ['weather', 'staff', 'money', 'low-turnout', 'partner', 'place', 'other'] as const;
export type MoveReason = (typeof MOVE_REASONS)[number];

/** Dates an activity had before it moved. */
export class FormerDates {
  @Optional() @Day() startsOn?: string;
  @Optional() @Day() endsOn?: string;
  @Instant() movedAt!: string;
}

/** The practice an activity grew out of. */
export class ActivityOrigin {
  @Id() practiceId!: string;
  @Text({ max: 120 }) slug!: string;
  @Text({ max: 200 }) title!: string;
  @ListOf(text({ max: 300 }), { max: 10, description: 'What to ask oneself before it fits here', example: ['Who opens the room in your town?'] }) toAdapt!: string[];
}

/** What only an activity has. */
export class ActivityStanding {
  @OneOf(ACTIVITY_STATES) state!: ActivityState;
  @Optional() @OneOf(MOVE_REASONS) because?: MoveReason;
  @Optional() @Text({ max: 1000 }) reason?: string;
  @ListOf(() => FormerDates, { max: 50 }) formerDates!: FormerDates[];
  @Optional() @Part(() => ActivityOrigin) origin?: ActivityOrigin;
  @ListOf(text({ max: 20 }), { max: 10, description: 'The states it may go to now' }) moves!: ActivityState[];
}

/** A priority, activity, budget line, stakeholder, indicator, risk or milestone. */
export class PlanRecord {
  @Id() id!: string;
  @OneOf(RECORD_KINDS) kind!: RecordKind;
  @Whole({ min: 0, max: 10_000, description: 'Order among its kind' }) position!: number;
  @Open({ description: 'Answers by the field keys of its definition; references hold the id of another record' }) answers!: Answers;
  @Optional() @Part(() => ActivityStanding) activity?: ActivityStanding;
  @Whole({ min: 0, max: 1e9 }) version!: number;
  @Instant() savedAt!: string;
  @Optional() @Id({ description: 'Who saved last; absent where it followed from another room' }) savedBy?: string;
}

export class NewPlanRecord {
  @OneOf(RECORD_KINDS) kind!: RecordKind;
  @Open({ maxBytes: 60_000 }) answers!: Answers;
}

export class PlanRecordDraft {
  @Open({ maxBytes: 60_000 }) answers!: Answers;
}

/** The ids of all records of a kind in their new order. */
export class RecordOrder {
  @OneOf(RECORD_KINDS) kind!: RecordKind;
  @ListOf(text({ max: 36 }), { min: 1, max: 200 }) ids!: string[];
}

/** Takes a published practice into the plan as an activity. */
export class PracticeToTake {
  @Id() practiceId!: string;
  @Optional() @OneOf(LANGUAGES, { description: 'In which the questions to adapt it are put down' }) language?: Language;
}

/** Where an activity goes. */
export class ActivityMove {
  @OneOf(ACTIVITY_STATES) state!: ActivityState;
  @Optional() @Day({ description: 'New first day, where it moves' }) startsOn?: string;
  @Optional() @Day() endsOn?: string;
  @Optional() @OneOf(MOVE_REASONS) because?: MoveReason;
  @Optional() @Text({ max: 1000 }) reason?: string;
}
