import { LANGUAGES, type Language } from '../forms.js';
import { Decimal, ListOf, OneOf, Open, Optional, Part, Text, Whole } from '../kit/fields.js';
import { text } from '../kit/kinds.js';
import { CYCLE_ID, PLACE_ID } from './cycles.js';

export const NAME_KINDS = ['official', 'english', 'exonym', 'former'] as const;
export const PLACE_KINDS = ['municipality', 'city', 'town', 'district', 'settlement'] as const;
export const COUNTRIES = ['DK', 'EE', 'FI', 'DE', 'LV', 'LT', 'PL', 'SE', 'NO', 'IS'] as const;
export type Country = (typeof COUNTRIES)[number];

/** One name of a place. */
export class PlaceName {
  @Text({ max: 120, example: 'Rūjiena' }) name!: string;
  @OneOf([...LANGUAGES, 'dsb', 'hsb', 'frr', 'fy', 'se'], { description: 'Language code' }) language!: Language | string;
  @OneOf(NAME_KINDS) kind!: (typeof NAME_KINDS)[number];
}

/** Someone's candidacy in a past or running cycle, of public record. */
export class Candidacy {
  @Text(CYCLE_ID) cycleId!: string;
  @Whole({ min: 2000, max: 2200 }) titleYear!: number;
  @Text(PLACE_ID) placeId!: string;
  @Text({ max: 200, example: 'Jakobstad – Pietarsaari' }) displayName!: string;
  @OneOf(COUNTRIES) country!: Country;
  @OneOf(['pearl', 'candidate', 'applicant']) outcome!: 'pearl' | 'candidate' | 'applicant';
  @Optional() @Text({ max: 1000, description: 'What its plan is about, in our words' }) focus?: string;
}

/** A place, apart from the body that applies for it. */
export class Place {
  @Text(PLACE_ID) id!: string;
  @Text({ max: 200, description: 'As it is shown: all official names', example: 'Jakobstad – Pietarsaari' }) displayName!: string;
  @ListOf(() => PlaceName, { min: 1, max: 20 }) names!: PlaceName[];
  @OneOf(COUNTRIES) country!: Country;
  @Text({ max: 5, pattern: /^[A-Z]{2}[A-Z0-9]{1,3}$/, example: 'LV008', description: 'NUTS 3 region' }) nuts3!: string;
  @OneOf(PLACE_KINDS) kind!: (typeof PLACE_KINDS)[number];
  @Optional() @Text({ ...PLACE_ID, description: 'The municipality it is a part of' }) withinId?: string;
  @Optional() @Text({ max: 200 }) withinName?: string;
  @Optional() @Whole({ min: 0, max: 20_000_000, unit: 'inhabitants' }) population?: number;
  @Optional() @Whole({ min: 1990, max: 2100 }) populationYear?: number;
  @Optional() @Decimal({ min: 45, max: 75, unit: 'degrees' }) latitude?: number;
  @Optional() @Decimal({ min: -30, max: 45, unit: 'degrees' }) longitude?: number;
  @Optional() @ListOf(() => Candidacy, { max: 50 }) candidacies?: Candidacy[];
  @Whole({ min: 0, max: 1e9 }) version!: number;
}

export class PlaceDraft {
  @ListOf(() => PlaceName, { min: 1, max: 20 }) names!: PlaceName[];
  @OneOf(COUNTRIES) country!: Country;
  @Text({ max: 5, pattern: /^[A-Z]{2}[A-Z0-9]{1,3}$/ }) nuts3!: string;
  @OneOf(PLACE_KINDS) kind!: (typeof PLACE_KINDS)[number];
  @Optional() @Text(PLACE_ID) withinId?: string;
  @Optional() @Whole({ min: 0, max: 20_000_000 }) population?: number;
  @Optional() @Whole({ min: 1990, max: 2100 }) populationYear?: number;
  @Optional() @Decimal({ min: 45, max: 75 }) latitude?: number;
  @Optional() @Decimal({ min: -30, max: 45 }) longitude?: number;
}

export class NewPlace extends PlaceDraft {
  @Text(PLACE_ID) id!: string;
}

export class PlaceQuery {
  @Text({ max: 120, description: 'A name in any language, also misspelt', example: 'rujiena' }) name!: string;
  @Optional() @OneOf(COUNTRIES) country?: Country;
}

/** A place that fits what was typed. */
export class PlaceMatch {
  @Part(() => Place) place!: Place;
  @Text({ max: 120, description: 'The name that fitted' }) matchedName!: string;
}

export class CandidacyFilter {
  @Optional() @Whole({ min: 2000, max: 2200 }) titleYear?: number;
  @Optional() @OneOf(['pearl', 'candidate', 'applicant']) outcome?: 'pearl' | 'candidate' | 'applicant';
  @Optional() @OneOf(COUNTRIES) country?: Country;
}

/** Who wants to apply, as far as eligibility needs to know. */
export const APPLICANT_KINDS = ['local-authority', 'part-of-authority', 'team', 'other'] as const;
export type ApplicantKind = (typeof APPLICANT_KINDS)[number];

export class EligibilityQuery {
  @Text(PLACE_ID) placeId!: string;
  @OneOf(APPLICANT_KINDS) applicantKind!: ApplicantKind;
  @Optional() @ListOf(text({ max: 80 }), { max: 20, description: 'Further places of a team; the first place is the lead’s' }) partnerPlaceIds?: string[];
}

export const ELIGIBILITY_RULES = ['territory', 'excluded-city', 'applicant-kind', 'team-territory', 'team-country', 'rest-after-title', 'partner-town'] as const;
export type EligibilityRule = (typeof ELIGIBILITY_RULES)[number];

/** What one rule says about a place. */
export class EligibilityFinding {
  @OneOf(ELIGIBILITY_RULES) rule!: EligibilityRule;
  @OneOf(['met', 'not-met', 'ask']) outcome!: 'met' | 'not-met' | 'ask';
  @Text({ max: 1000, description: 'The rule in a sentence' }) explanation!: string;
  @Optional() @Open({ description: 'What the sentence is about, for translation' }) params?: Record<string, string | number>;
}

/** May it apply: yes, no with the rule, or ask. */
export class Eligibility {
  @OneOf(['yes', 'no', 'ask']) verdict!: 'yes' | 'no' | 'ask';
  @ListOf(() => EligibilityFinding, { max: 60 }) findings!: EligibilityFinding[];
  @Part(() => Place) place!: Place;
  @Text({ max: 200, description: 'Whom to ask' }) contact!: string;
}
