import { CYCLE_ID } from '../applications/cycles.js';
import { COUNTRIES, type Country } from '../applications/places.js';
import { Email, Flag, Id, ListOf, OneOf, Optional, Text, Url, Whole } from '../kit/fields.js';
import { text } from '../kit/kinds.js';

/** A contact point as anybody sees it. Name and address of the person are only for candidates of that country, the contacts and the back office. */
export class PublicContact {
  @OneOf(COUNTRIES) country!: Country;
  @Optional() @Text({ ...CYCLE_ID, description: 'Absent: answers in every cycle' }) cycleId?: string;
  @Text({ max: 200, example: 'Vidzeme Planning Region' }) organisation!: string;
  @Optional() @Url({ example: 'https://www.vidzeme.lv/' }) webAddress?: string;
  @Optional() @Text({ max: 200, personal: true }) name?: string;
  @Optional() @Email() email?: string;
}

export class PublicContactFilter {
  @Optional() @OneOf(COUNTRIES) country?: Country;
  @Optional() @Text(CYCLE_ID) cycle?: string;
}

/** Whether a person still holds the role of a national contact. */
export const CONTACT_POINT_STATES = ['held', 'revoked'] as const;
export type ContactPointState = (typeof CONTACT_POINT_STATES)[number];

/** A person who answers for a country, in one cycle or in all. Comes and goes with the role; what stands on the public list is written here. */
export class ContactPoint {
  @Id() id!: string;
  @Id() personId!: string;
  @Optional() @Text({ max: 200, personal: true, description: 'Absent while identity does not answer' }) name?: string;
  @OneOf(COUNTRIES) country!: Country;
  @Optional() @Text({ ...CYCLE_ID, description: 'Absent: answers in every cycle' }) cycleId?: string;
  @Text({ max: 200, min: 0, description: 'Empty: not yet on the public list' }) organisation!: string;
  @Optional() @Url() webAddress?: string;
  @Flag({ description: 'Mentors candidates: is proposed for those of the country' }) mentors!: boolean;
  @OneOf(CONTACT_POINT_STATES) state!: ContactPointState;
  @Whole({ min: 0, max: 100_000, unit: 'candidates', description: 'Candidates the person answers for now' }) candidates!: number;
  @ListOf(text({ max: 40 }), { max: 10, description: 'What the caller may do with it now' }) actions!: string[];
  @Whole({ min: 0, max: 1e9 }) version!: number;
}

export class ContactPointChanges {
  @Optional() @Text({ max: 200, min: 0 }) organisation?: string;
  @Optional() @Url() webAddress?: string;
  @Optional() @Flag() mentors?: boolean;
}

export class CoverFilter {
  @Text(CYCLE_ID) cycle!: string;
}

/** How one country is looked after in a cycle. A country with candidates and nobody for them is a gap. */
export class CountryCover {
  @OneOf(COUNTRIES) country!: Country;
  @Whole({ min: 0, max: 10_000, unit: 'people' }) contactPoints!: number;
  @Whole({ min: 0, max: 10_000, unit: 'candidates' }) candidates!: number;
  @Whole({ min: 0, max: 10_000, unit: 'candidates', description: 'Candidates for whom nobody answers yet' }) withoutContact!: number;
  @Flag({ description: 'Somebody is missing here' }) gap!: boolean;
}
