import { CYCLE_ID, PLACE_ID } from '../applications/cycles.js';
import { COUNTRIES, type Country } from '../applications/places.js';
import { Day, Flag, Id, Instant, ListOf, LongText, OneOf, Optional, Text, Url, Whole } from '../kit/fields.js';
import { text, url } from '../kit/kinds.js';

export const SEED_GRANT_STATES = ['offered', 'proposal', 'agreed', 'paid', 'evidence_in', 'closed', 'returned'] as const;
export type SeedGrantState = (typeof SEED_GRANT_STATES)[number];

/** An offer to a Pearl: so much at most. */
export class SeedGrantOffer {
  @Id({ description: 'The plan of the Pearl' }) planId!: string;
  @Optional() @Whole({ min: 1, max: 100_000, unit: 'euros', description: 'Left out: the cap of the cycle' }) offeredEuros?: number;
}

/** What the Pearl wants to do with it, and with whom. */
export class SeedGrantProposal {
  @Text({ max: 200, description: 'Who of the culture and creative sector carries it out' }) practitioner!: string;
  @Text({ max: 200, min: 0, description: 'Legal form' }) practitionerForm!: string;
  @Text({ max: 300, min: 0, personal: true, description: 'How to reach them; never public' }) practitionerContact!: string;
  @LongText({ max: 2000 }) challenge!: string;
  @LongText({ max: 3000 }) activity!: string;
  @Whole({ min: 1, max: 100_000, unit: 'euros', example: 4500 }) amountEuros!: number;
  @Optional() @Url({ description: 'Where the agreement lies' }) agreementUrl?: string;
  @Optional() @Day() startsOn?: string;
  @Optional() @Day() endsOn?: string;
}

export class SeedGrantPayment {
  @Day() paidOn!: string;
}

/** What came of it. */
export class SeedGrantEvidence {
  @LongText({ max: 3000 }) outcome!: string;
  @LongText({ max: 2000, min: 0 }) lesson!: string;
  @ListOf(url(), { max: 20, example: ['https://example.org/report'] }) evidenceUrls!: string[];
}

export class SeedGrantClosing {
  @Flag({ description: 'Whether it is shown to the public' }) publish!: boolean;
}

export class SeedGrantReturn {
  @Text({ min: 5, max: 1000 }) reason!: string;
}

/** A small sum for a first cooperation with the local culture sector. */
export class SeedGrant {
  @Id() id!: string;
  @Text(CYCLE_ID) cycleId!: string;
  @Id() planId!: string;
  @Id() teamId!: string;
  @Text(PLACE_ID) placeId!: string;
  @Text({ max: 200 }) placeName!: string;
  @OneOf(COUNTRIES) country!: Country;
  @OneOf(SEED_GRANT_STATES) state!: SeedGrantState;
  @Whole({ min: 1, max: 100_000, unit: 'euros' }) offeredEuros!: number;
  @Optional() @Text({ max: 200 }) practitioner?: string;
  @Optional() @Text({ max: 200, min: 0 }) practitionerForm?: string;
  @Optional() @Text({ max: 300, min: 0, personal: true }) practitionerContact?: string;
  @Optional() @LongText({ max: 2000 }) challenge?: string;
  @Optional() @LongText({ max: 3000 }) activity?: string;
  @Optional() @Whole({ min: 1, max: 100_000, unit: 'euros' }) amountEuros?: number;
  @Optional() @Url() agreementUrl?: string;
  @Optional() @Day() startsOn?: string;
  @Optional() @Day() endsOn?: string;
  @Optional() @Day() paidOn?: string;
  @Optional() @LongText({ max: 3000 }) outcome?: string;
  @Optional() @LongText({ max: 2000, min: 0 }) lesson?: string;
  @ListOf(url(), { max: 20 }) evidenceUrls!: string[];
  @Flag() publish!: boolean;
  @Optional() @Text({ max: 1000 }) returnReason?: string;
  @Instant() changedAt!: string;
  @ListOf(text({ max: 40 }), { max: 10, description: 'What the caller may do with it now' }) actions!: string[];
  @Whole({ min: 0, max: 1e9 }) version!: number;
}

export class SeedGrantFilter {
  @Optional() @Text(CYCLE_ID) cycle?: string;
  @Optional() @Id() teamId?: string;
  @Optional() @OneOf(SEED_GRANT_STATES) state?: SeedGrantState;
}

/** A closed grant as the public sees it. */
export class PublishedSeedGrant {
  @Text(CYCLE_ID) cycleId!: string;
  @Text(PLACE_ID) placeId!: string;
  @Text({ max: 200 }) placeName!: string;
  @OneOf(COUNTRIES) country!: Country;
  @Text({ max: 200 }) practitioner!: string;
  @LongText({ max: 2000 }) challenge!: string;
  @LongText({ max: 3000 }) activity!: string;
  @Whole({ min: 1, max: 100_000, unit: 'euros' }) amountEuros!: number;
  @LongText({ max: 3000 }) outcome!: string;
  @LongText({ max: 2000, min: 0 }) lesson!: string;
}

export class PublishedSeedGrantFilter {
  @Optional() @Text(CYCLE_ID) cycle?: string;
}
