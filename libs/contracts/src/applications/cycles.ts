import { Criterion, FormDefinition, LocalisedText, type Localised } from '../forms.js';
import { Flag, Instant, ListOf, OneOf, Open, Optional, Part, Text, Whole } from '../kit/fields.js';
import { text } from '../kit/kinds.js';

/** The states of a cycle in their order; `call_open` and `call_closed` are entered by the clock. */
export const CYCLE_STATES = [
  'draft',
  'announced',
  'call_open',
  'call_closed',
  'pre_selection',
  'development',
  'plans_closed',
  'jury_scoring',
  'jury_deliberation',
  'decided',
  'results_public',
  'title_year',
  'closing',
  'archived',
] as const;
export type CycleState = (typeof CYCLE_STATES)[number];

/** The dates of a cycle that people plan by. */
export const TIMETABLE_KEYS = ['call-opens', 'call-closes', 'pre-selection-published', 'plans-due', 'jury-meets', 'results-published', 'title-year-starts', 'title-year-ends'] as const;
export type TimetableKey = (typeof TIMETABLE_KEYS)[number];

/** A cycle is named by its title year; a rehearsal carries a word behind it. */
export const CYCLE_ID = { max: 30, pattern: /^\d{4}(-[a-z0-9]+)*$/, patternSays: 'A cycle is named by its year, such as 2028.', example: '2028', description: 'The title year' };
/** A place is named by a readable key. */
export const PLACE_ID = { max: 80, pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/, patternSays: 'A place is named by a key such as rujiena.', example: 'rujiena', description: 'Key of the place' };

/** One date of the timetable: an instant and the zone people read it in. Dates that were never published stay away. */
export class TimetableEntry {
  @OneOf(TIMETABLE_KEYS) key!: TimetableKey;
  @Instant() at!: string;
  @Text({ max: 60, pattern: /^[A-Za-z_]+(\/[A-Za-z_+-]+)*$/, example: 'Europe/Berlin', description: 'IANA zone' }) zone!: string;
}

/** Where a place must lie. */
export class Territory {
  @ListOf(text({ max: 2, pattern: /^[A-Z]{2}$/ }), { max: 30, example: ['LV', 'EE'], description: 'Countries that are eligible as a whole' }) countries!: string[];
  @ListOf(text({ max: 5, pattern: /^[A-Z]{2}[A-Z0-9]{0,3}$/ }), { max: 60, example: ['DEF', 'DE93'], description: 'NUTS codes whose area is eligible where the country is not as a whole' }) nuts!: string[];
  @ListOf(text({ max: 80 }), { max: 60, example: ['riga'], description: 'Places that are not eligible' }) excludedPlaces!: string[];
}

/** The rules of a cycle. All of them are settings of the year. */
export class CycleRules {
  @Part(() => Territory) territory!: Territory;
  @ListOf(text({ max: 80 }), { max: 60, example: ['varde'], description: 'Places whose municipality is a partner of the programme: they must ask first' }) partnerPlaces!: string[];
  @Whole({ min: 1, max: 50, unit: 'titles', example: 3 }) basePlaces!: number;
  @Whole({ min: 0, max: 20, unit: 'titles', example: 1 }) extraPlaces!: number;
  @Whole({ min: 1, max: 50, unit: 'titles', example: 1 }) perCountryCap!: number;
  @Flag({ description: 'Whether a team may have members in more than one country' }) teamsAcrossCountries!: boolean;
  @Whole({ min: 0, max: 20, unit: 'cycles', example: 2, description: 'Cycles after the title year in which a Pearl may not apply again' }) restAfterTitle!: number;
  @Whole({ min: 1, max: 10, unit: 'assessments', example: 2, description: 'Final assessments an application needs before it is decided' }) assessmentsNeeded!: number;
  @Whole({ min: 0, max: 100, unit: 'per cent', example: 50, description: 'Mean from which an application is proposed for selection' }) selectionLine!: number;
}

/** What the cycle amounted to: of record for past cycles, counted for the running one once public. */
export class CycleNumbers {
  @Optional() @Whole({ min: 0, max: 10_000 }) applications?: number;
  @Optional() @Whole({ min: 0, max: 10_000 }) candidates?: number;
  @Optional() @Whole({ min: 0, max: 1_000 }) pearls?: number;
}

/** One edition of the title. */
export class Cycle {
  @Text(CYCLE_ID) id!: string;
  @Whole({ min: 2000, max: 2200 }) titleYear!: number;
  @LocalisedText({ max: 200 }) name!: Localised;
  @OneOf(CYCLE_STATES) state!: CycleState;
  @ListOf(() => TimetableEntry, { max: 20 }) timetable!: TimetableEntry[];
  @Part(() => CycleRules) rules!: CycleRules;
  @Optional() @Open({ description: 'Words for roles and things this year, by key and language', example: { assessor: { en: 'Executive Board member' } } }) labels?: Record<string, Localised>;
  @Optional() @Part(() => CycleNumbers) numbers?: CycleNumbers;
  @Text({ max: 200, description: 'Whom to ask', example: 'pearls@cbss.example' }) contact!: string;
  @Flag({ description: 'Whether applications are taken right now, on the server’s clock' }) isOpen!: boolean;
  @Instant({ description: 'The server’s clock when this was read' }) asOf!: string;
  @ListOf(text({ max: 40 }), { max: 20, description: 'What the caller may do with it now' }) actions!: string[];
  @Whole({ min: 0, max: 1e9 }) version!: number;
}

/** A new cycle. */
export class CycleDraft {
  @Text(CYCLE_ID) id!: string;
  @Whole({ min: 2000, max: 2200 }) titleYear!: number;
  @LocalisedText({ max: 200 }) name!: Localised;
  @ListOf(() => TimetableEntry, { min: 2, max: 20 }) timetable!: TimetableEntry[];
  @Part(() => CycleRules) rules!: CycleRules;
  @Text({ max: 200 }) contact!: string;
  @Optional() @Open() labels?: Record<string, Localised>;
  @Part(() => FormDefinition, { description: 'The application form' }) form!: FormDefinition;
  @ListOf(() => Criterion, { min: 1, max: 30, description: 'Criteria of pre-selection' }) criteria!: Criterion[];
}

/** Changes to a cycle. Once it is announced, a reason is needed and kept. */
export class CycleChanges {
  @Optional() @LocalisedText({ max: 200 }) name?: Localised;
  @Optional() @ListOf(() => TimetableEntry, { min: 2, max: 20 }) timetable?: TimetableEntry[];
  @Optional() @Part(() => CycleRules) rules?: CycleRules;
  @Optional() @Text({ max: 200 }) contact?: string;
  @Optional() @Open() labels?: Record<string, Localised>;
  @Optional() @Part(() => FormDefinition) form?: FormDefinition;
  @Optional() @ListOf(() => Criterion, { min: 1, max: 30 }) criteria?: Criterion[];
  @Optional() @Text({ min: 5, max: 500 }) reason?: string;
}

/** A later deadline, for everybody, possible only before the old one passes. */
export class DeadlineExtension {
  @Instant() at!: string;
  @Text({ min: 5, max: 1000, description: 'Public reason' }) reason!: string;
}

/** The criteria of pre-selection. */
export class CriteriaList {
  @ListOf(() => Criterion, { max: 30 }) items!: Criterion[];
}
