import { CYCLE_ID } from '../applications/cycles.js';
import { LocalisedText, type Localised } from '../forms.js';
import { Flag, Id, Instant, ListOf, LongText, OneOf, Optional, Text, Whole } from '../kit/fields.js';
import { text } from '../kit/kinds.js';
import { EVENT_KINDS, REGISTRATION_STATES, type EventKind, type RegistrationState } from './kinds.js';

/** What somebody needs in order to take part. Deleted thirty days after the event. */
export class ParticipantNeeds {
  @Optional() @LongText({ max: 1000, personal: true, description: 'Access: ramp, sign language, quiet room' }) accessNeeds?: string;
  @Optional() @LongText({ max: 1000, personal: true, description: 'Food and allergies' }) dietNeeds?: string;
}

export class RegistrationDraft extends ParticipantNeeds {
  @Optional() @Id({ description: 'The team one comes with; needed where the event is for teams' }) teamId?: string;
}

/** A registration, for whoever made it and for the organisers. Needs are read only by the person and the secretariat. */
export class Registration extends ParticipantNeeds {
  @Id() id!: string;
  @Id() eventId!: string;
  @OneOf(EVENT_KINDS) eventKind!: EventKind;
  @LocalisedText({ max: 200 }) eventTitle!: Localised;
  @Instant() startsAt!: string;
  @Text({ max: 60 }) zone!: string;
  @ListOf(text(CYCLE_ID), { max: 10 }) cycleIds!: string[];
  @Id() personId!: string;
  @Optional() @Text({ max: 200, personal: true }) name?: string;
  @Optional() @Id() teamId?: string;
  @Optional() @Text({ max: 200, description: 'Name of the team' }) teamName?: string;
  @OneOf(REGISTRATION_STATES) state!: RegistrationState;
  @Optional() @Whole({ min: 1, max: 100_000, description: 'Place on the waiting list' }) waitingPlace?: number;
  @Instant() registeredAt!: string;
  @Optional() @Flag({ description: 'Absent: not marked' }) attended?: boolean;
  @Optional() @Instant({ description: 'When access and food needs are deleted' }) needsKeptUntil?: string;
  @ListOf(text({ max: 40 }), { max: 10, description: 'What the caller may do with it now' }) actions!: string[];
  @Whole({ min: 0, max: 1e9 }) version!: number;
}

export class Attendance {
  @Flag() attended!: boolean;
}

export class MyRegistrationFilter {
  @Optional() @OneOf(['upcoming', 'past']) when?: 'upcoming' | 'past';
}
