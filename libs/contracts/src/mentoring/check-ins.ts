import { ACTIVITY_STATES, MOVE_REASONS, type ActivityState, type MoveReason } from '../action-plans/records.js';
import { CYCLE_ID, PLACE_ID } from '../applications/cycles.js';
import { COUNTRIES, type Country } from '../applications/places.js';
import { Day, Id, Instant, ListOf, LongText, OneOf, Optional, Text, Whole } from '../kit/fields.js';
import { text } from '../kit/kinds.js';

export const CHECK_IN_STATES = ['opened', 'filed'] as const;
export type CheckInState = (typeof CHECK_IN_STATES)[number];

/** What the team says of one activity. `moved` and `cancelled` say why; a storm is a reason. */
export class ActivityUpdate {
  @Id() activityId!: string;
  @OneOf(ACTIVITY_STATES) state!: ActivityState;
  @Optional() @OneOf(MOVE_REASONS) because?: MoveReason;
  @Optional() @Text({ max: 1000, example: 'The gale took the first day of the fair.' }) why?: string;
  @Optional() @Day({ description: 'Where it moved to' }) startsOn?: string;
  @Optional() @Day() endsOn?: string;
  @Optional() @Whole({ min: 0, max: 10_000_000, unit: 'people' }) participants?: number;
}

/** An activity of the plan on the check-in: as the plan has it, and what the team says now. */
export class CheckInLine {
  @Id() activityId!: string;
  @Text({ max: 300 }) name!: string;
  @Text({ max: 300, min: 0 }) priority!: string;
  @OneOf(ACTIVITY_STATES, { description: 'As the plan has it' }) plannedState!: ActivityState;
  @Optional() @Day() plannedStartsOn?: string;
  @Optional() @Day() plannedEndsOn?: string;
  @Optional() @OneOf(ACTIVITY_STATES, { description: 'Absent: not reported yet' }) state?: ActivityState;
  @Optional() @OneOf(MOVE_REASONS) because?: MoveReason;
  @Optional() @Text({ max: 1000 }) why?: string;
  @Optional() @Day() startsOn?: string;
  @Optional() @Day() endsOn?: string;
  @Optional() @Whole({ min: 0, max: 10_000_000, unit: 'people' }) participants?: number;
}

/** A draft may be as incomplete as it is; filing asks for a state of every activity and a reason where one moved or was cancelled. */
export class CheckInDraft {
  @ListOf(() => ActivityUpdate, { max: 200 }) activities!: ActivityUpdate[];
  @LongText({ max: 2000, min: 0, description: 'One highlight' }) highlight!: string;
  @LongText({ max: 2000, min: 0, description: 'One difficulty' }) difficulty!: string;
  @LongText({ max: 2000, min: 0, description: 'Help wanted' }) helpWanted!: string;
}

/** A quarter of the title year, in ten minutes. Others than the team read what was filed, never a draft. */
export class CheckIn {
  @Id() id!: string;
  @Text(CYCLE_ID) cycleId!: string;
  @Id() planId!: string;
  @Id() teamId!: string;
  @Text(PLACE_ID) placeId!: string;
  @Text({ max: 200 }) placeName!: string;
  @OneOf(COUNTRIES) country!: Country;
  @Whole({ min: 1, max: 4 }) quarter!: number;
  @OneOf(CHECK_IN_STATES) state!: CheckInState;
  @Instant() openedAt!: string;
  @Day() dueOn!: string;
  @Optional() @Instant() filedAt?: string;
  @ListOf(() => CheckInLine, { max: 200 }) activities!: CheckInLine[];
  @LongText({ max: 2000, min: 0 }) highlight!: string;
  @LongText({ max: 2000, min: 0 }) difficulty!: string;
  @LongText({ max: 2000, min: 0 }) helpWanted!: string;
  @Whole({ min: 0, max: 1e9, unit: 'people', description: 'Participants of all activities together' }) participants!: number;
  @ListOf(text({ max: 40 }), { max: 10, description: 'What the caller may do with it now' }) actions!: string[];
  @Whole({ min: 0, max: 1e9 }) version!: number;
}

/** A check-in in a list. */
export class CheckInSummary {
  @Id() id!: string;
  @Text(CYCLE_ID) cycleId!: string;
  @Id() planId!: string;
  @Id() teamId!: string;
  @Text(PLACE_ID) placeId!: string;
  @Text({ max: 200 }) placeName!: string;
  @OneOf(COUNTRIES) country!: Country;
  @Whole({ min: 1, max: 4 }) quarter!: number;
  @OneOf(CHECK_IN_STATES) state!: CheckInState;
  @Day() dueOn!: string;
  @Optional() @Instant() filedAt?: string;
}

export class CheckInFilter {
  @Optional() @Text(CYCLE_ID) cycle?: string;
  @Optional() @Id() teamId?: string;
  @Optional() @OneOf(CHECK_IN_STATES) state?: CheckInState;
}

/** Opens a check-in for every Pearl of a cycle without waiting for the clock. */
export class CheckInOpening {
  @Text(CYCLE_ID) cycleId!: string;
  @Optional() @Whole({ min: 1, max: 4, description: 'Left out: the next quarter that has none' }) quarter?: number;
  @Optional() @Day({ description: 'Left out: in three weeks' }) dueOn?: string;
}

/** What was opened. */
export class OpenedCheckIns {
  @Whole({ min: 1, max: 4 }) quarter!: number;
  @ListOf(() => CheckInSummary, { max: 1000 }) items!: CheckInSummary[];
}
