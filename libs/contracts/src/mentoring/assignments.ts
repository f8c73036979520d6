import { CYCLE_ID, PLACE_ID } from '../applications/cycles.js';
import { COUNTRIES, type Country } from '../applications/places.js';
import { Email, Flag, Id, Instant, ListOf, OneOf, Optional, Text, Whole } from '../kit/fields.js';
import { text } from '../kit/kinds.js';

/** An assignment is proposed by the platform or by hand, active once it is accepted, and ends. */
export const ASSIGNMENT_STATES = ['proposed', 'active', 'ended'] as const;
export type AssignmentState = (typeof ASSIGNMENT_STATES)[number];

/** A national contact for a candidate. The team sees who answers for it; several may. */
export class Assignment {
  @Id() id!: string;
  @Text(CYCLE_ID) cycleId!: string;
  @Id() applicationId!: string;
  @Id() teamId!: string;
  @Text(PLACE_ID) placeId!: string;
  @Text({ max: 200 }) placeName!: string;
  @OneOf(COUNTRIES, { description: 'Of the candidate' }) country!: Country;
  @Id({ description: 'The national contact' }) personId!: string;
  @Optional() @Text({ max: 200, personal: true, description: 'Absent while identity does not answer' }) name?: string;
  @Optional() @Email() email?: string;
  @Optional() @Text({ max: 200 }) organisation?: string;
  @Flag({ description: 'Helps out from another country' }) cover!: boolean;
  @OneOf(ASSIGNMENT_STATES) state!: AssignmentState;
  @Instant() proposedAt!: string;
  @Optional() @Instant() acceptedAt?: string;
  @Optional() @Instant() endedAt?: string;
  @ListOf(text({ max: 40 }), { max: 10, description: 'What the caller may do with it now' }) actions!: string[];
}

export class AssignmentFilter {
  @Optional() @Text(CYCLE_ID) cycle?: string;
  @Optional() @OneOf(COUNTRIES) country?: Country;
  @Optional() @OneOf(ASSIGNMENT_STATES) state?: AssignmentState;
  @Optional() @Id() applicationId?: string;
}

/** An assignment by hand, across countries where somebody helps out. */
export class AssignmentDraft {
  @Id({ description: 'The candidate' }) applicationId!: string;
  @Id() contactPointId!: string;
}

/** A candidate of the partner's own country, as a partner system sees it. */
export class CountryCandidate {
  @Text(CYCLE_ID) cycleId!: string;
  @Text(PLACE_ID) placeId!: string;
  @Text({ max: 200 }) placeName!: string;
  @OneOf(COUNTRIES) country!: Country;
  @Flag({ description: 'Holds the title' }) pearl!: boolean;
  @ListOf(text({ max: 200 }), { max: 50, description: 'Organisations of the contacts that answer for it' }) organisations!: string[];
  @Whole({ min: 0, max: 1000, unit: 'contacts' }) contacts!: number;
}

export class CountryCandidateFilter {
  @Optional() @Text(CYCLE_ID) cycle?: string;
}
