import { CYCLE_ID, PLACE_ID } from '../applications/cycles.js';
import { COUNTRIES, type Country } from '../applications/places.js';
import { Criterion, LocalisedText, type Localised } from '../forms.js';
import { Flag, Id, Instant, ListOf, LongText, OneOf, Open, Optional, Part, Text, Whole } from '../kit/fields.js';
import { text } from '../kit/kinds.js';

/** The states of a panel in their order. */
export const PANEL_STATES = ['forming', 'declaring', 'scoring', 'deliberation', 'decided', 'published'] as const;
export type PanelState = (typeof PANEL_STATES)[number];

/** A sentence the platform says about jury matters: a stable code with its words and numbers for translation, and the English text. */
export class Sentence {
  @Text({ max: 60, example: 'base-place' }) code!: string;
  @Open({ description: 'What the sentence is about, for translation' }) params!: Record<string, string | number>;
  @Text({ max: 1000 }) text!: string;
}

/** A criterion of the jury: what it weighs, and which sections of the plan answer it. */
export class PanelCriterion extends Criterion {
  @Whole({ min: 1, max: 100, unit: 'per cent', example: 20 }) weight!: number;
  @ListOf(text({ max: 80 }), { max: 30, description: 'Sections of the plan that answer it', example: ['activities'] }) parts!: string[];
}

/** How many titles there are, and how many of the base places one country may have. */
export class SelectionRules {
  @Whole({ min: 1, max: 50, unit: 'titles', example: 3 }) basePlaces!: number;
  @Whole({ min: 0, max: 20, unit: 'titles', example: 1 }) extraPlaces!: number;
  @Whole({ min: 1, max: 50, unit: 'titles', example: 1 }) perCountryCap!: number;
}

export class PanelDraft {
  @Text(CYCLE_ID) cycleId!: string;
  @Optional() @ListOf(() => PanelCriterion, { min: 1, max: 20, description: 'Left out: J1 to J5 as the programme has them' }) criteria?: PanelCriterion[];
  @Optional() @Whole({ min: 1, max: 50, unit: 'sheets', example: 3 }) minimumSheets?: number;
}

/** Changes to a panel before scoring starts; after that its criteria and weights are frozen. */
export class PanelChanges {
  @Optional() @ListOf(() => PanelCriterion, { min: 1, max: 20 }) criteria?: PanelCriterion[];
  @Optional() @Whole({ min: 1, max: 50, unit: 'sheets' }) minimumSheets?: number;
}

export class PanelFilter {
  @Optional() @Text(CYCLE_ID) cycle?: string;
}

/** The caller's own place in a panel. */
export class MySeat {
  @Flag() chair!: boolean;
  @Flag({ description: 'Whether the caller runs the deliberation: an untied chair, or the secretariat as deputy' }) presides!: boolean;
  @Whole({ min: 0, max: 1000, unit: 'candidates', description: 'Candidates about which the caller has not declared yet' }) toDeclare!: number;
  @Flag({ description: 'Whether plans are open to the caller' }) opened!: boolean;
}

/** The jury of one cycle. */
export class Panel {
  @Id() id!: string;
  @Text(CYCLE_ID) cycleId!: string;
  @Whole({ min: 2000, max: 2200 }) titleYear!: number;
  @LocalisedText({ max: 200 }) cycleName!: Localised;
  @OneOf(PANEL_STATES) state!: PanelState;
  @ListOf(() => PanelCriterion, { max: 20 }) criteria!: PanelCriterion[];
  @Whole({ min: 1, max: 50, unit: 'sheets', description: 'Valid sheets a plan should have' }) minimumSheets!: number;
  @Optional() @Part(() => SelectionRules, { description: 'Rules of the cycle, frozen when scoring starts' }) rules?: SelectionRules;
  @Flag({ description: 'Whether the members are public' }) isPublic!: boolean;
  @Optional() @Instant() openedAt?: string;
  @Optional() @Instant() scoringStartedAt?: string;
  @Optional() @Instant() deliberationStartedAt?: string;
  @Optional() @Instant() decidedAt?: string;
  @Optional() @Instant({ description: 'Nothing of the result leaves before' }) embargoAt?: string;
  @Optional() @Instant({ description: 'Released: the platform publishes by itself when the embargo ends' }) releasedAt?: string;
  @Optional() @Instant() publishedAt?: string;
  @Optional() @Part(() => MySeat) mine?: MySeat;
  @Optional() @ListOf(() => Sentence, { max: 100, description: 'What stands in the way of the next step; for the secretariat' }) blockers?: Sentence[];
  @ListOf(text({ max: 40 }), { max: 20, description: 'What the caller may do with it now' }) actions!: string[];
  @Whole({ min: 0, max: 1e9 }) version!: number;
}

const COUNTRY_CODE = { max: 2, pattern: /^[A-Z]{2}$/, patternSays: 'Give the two letters of the country, such as NO.', example: 'NO' } as const;

/** How a juror introduces himself or herself. The name is as it will be shown. */
export class JurorProfileDraft {
  @Text({ max: 200, personal: true, example: 'Ingrid Solberg' }) name!: string;
  @Text({ max: 200, min: 0, example: 'Adviser for culture' }) job!: string;
  @Text({ max: 200, min: 0, example: 'County network of the eastern shore' }) organisation!: string;
  @Text(COUNTRY_CODE) country!: string;
  @Text({ max: 500, min: 0, example: 'Social resilience, urban planning' }) expertise!: string;
  @LongText({ max: 2000, min: 0, description: 'Why this jury; a few sentences' }) statement!: string;
}

/** The same as it stands; empty until somebody has written it. */
export class JurorProfile extends JurorProfileDraft {
  @Text({ max: 200, min: 0, personal: true }) override name!: string;
  @Text({ max: 2, min: 0 }) override country!: string;
  @Whole({ min: 0, max: 1e9 }) version!: number;
}

/** A member of the panel, as its members and the back office see it. */
export class PanelMember {
  @Id() personId!: string;
  @Optional() @Text({ max: 200, personal: true }) name?: string;
  @Flag() chair!: boolean;
  @Flag({ description: 'False once the seat has ended; sheets that were final stay' }) seated!: boolean;
  @Optional() @Part(() => JurorProfile) profile?: JurorProfile;
  @Optional() @Whole({ min: 0, max: 1000, unit: 'candidates', description: 'Candidates still to declare about; for the secretariat and an untied chair' }) toDeclare?: number;
  @ListOf(text({ max: 40 }), { max: 10 }) actions!: string[];
}

/** A member of the jury as the public sees it. */
export class PublicJuror {
  @Text(CYCLE_ID) cycleId!: string;
  @Text({ max: 200, personal: true }) name!: string;
  @Text({ max: 200, min: 0 }) job!: string;
  @Text({ max: 200, min: 0 }) organisation!: string;
  @Text(COUNTRY_CODE) country!: string;
  @Text({ max: 500, min: 0 }) expertise!: string;
  @LongText({ max: 2000, min: 0 }) statement!: string;
  @Flag() chair!: boolean;
}

export class PublicJurorFilter {
  @Text(CYCLE_ID) cycle!: string;
}

/** A candidate as the jury knows it. */
export class PanelCandidate {
  @Id() applicationId!: string;
  @Text(PLACE_ID) placeId!: string;
  @Text({ max: 200, description: 'As it is shown: all official names' }) placeName!: string;
  @OneOf(COUNTRIES) country!: Country;
}
