import { CYCLE_ID, PLACE_ID } from '../applications/cycles.js';
import { COUNTRIES, type Country } from '../applications/places.js';
import { LocalisedText, type Localised } from '../forms.js';
import { Decimal, Flag, Id, Instant, ListOf, OneOf, Optional, Text, Whole } from '../kit/fields.js';
import { text } from '../kit/kinds.js';
import { PanelCandidate } from './panels.js';

/** A title of the base places, or the one more for which the country rule does not apply. */
export const TITLE_KINDS = ['base', 'extra'] as const;
export type TitleKind = (typeof TITLE_KINDS)[number];

const REFERENCE = { max: 40, pattern: /^[A-Z0-9-]+$/, example: 'PEARL-2028-7KQ4MX' } as const;

/** A title of the register, public for good. */
export class Title {
  @Text(REFERENCE) reference!: string;
  @Text(CYCLE_ID) cycleId!: string;
  @Whole({ min: 2000, max: 2200 }) titleYear!: number;
  @Text(PLACE_ID) placeId!: string;
  @Text({ max: 200 }) placeName!: string;
  @OneOf(COUNTRIES) country!: Country;
  @Optional() @OneOf(TITLE_KINDS, { description: 'Absent where it is not on record' }) kind?: TitleKind;
  @Optional() @Instant({ description: 'Absent where only the year is on record' }) publishedAt?: string;
}

export class TitleFilter {
  @Optional() @Text(CYCLE_ID) cycle?: string;
  @Optional() @Whole({ min: 2000, max: 2200 }) titleYear?: number;
  @Optional() @OneOf(COUNTRIES) country?: Country;
}

export const RANK_BANDS = ['top', 'middle', 'lower'] as const;
export type RankBand = (typeof RANK_BANDS)[number];

/** What the sheets say about one criterion. */
export class CriterionMean {
  @Text({ max: 10 }) code!: string;
  @LocalisedText({ max: 200 }) label!: Localised;
  @Decimal({ min: 0, max: 5 }) mean!: number;
}

/** What a candidate learns about its plan: never a juror, never another plan. */
export class CandidateFeedback extends PanelCandidate {
  @Text(CYCLE_ID) cycleId!: string;
  @Id() planId!: string;
  @Optional() @OneOf(TITLE_KINDS, { description: 'Absent without a title' }) title?: TitleKind;
  @Optional() @Text(REFERENCE) titleReference?: string;
  @ListOf(() => CriterionMean, { max: 20 }) criteria!: CriterionMean[];
  @OneOf(RANK_BANDS) band!: RankBand;
  @ListOf(text({ max: 5000, long: true }), { max: 50, description: 'Comments of the jury, edited' }) comments!: string[];
  @Instant() publishedAt!: string;
}

/** Feedback before it leaves: what jurors wrote for the candidate, and what was made of it. */
export class FeedbackDraft extends PanelCandidate {
  @Id() planId!: string;
  @ListOf(text({ max: 5000, long: true }), { max: 500, description: 'As jurors wrote it, without names, in no order' }) written!: string[];
  @ListOf(text({ max: 5000, long: true }), { max: 50, description: 'What leaves once somebody has looked at it' }) comments!: string[];
  @Flag({ description: 'Somebody has looked at it; until then no comment leaves' }) edited!: boolean;
  @Whole({ min: 0, max: 1e9 }) version!: number;
}

export class FeedbackChanges {
  @ListOf(text({ max: 5000, long: true }), { max: 50 }) comments!: string[];
}

/** A decision on record. */
export class Protocol {
  @Id() id!: string;
  @Id() panelId!: string;
  @Text(CYCLE_ID) cycleId!: string;
  @Whole({ min: 1, max: 1000, description: 'The decision may be taken again before publication' }) number!: number;
  @Flag({ description: 'The one that stands' }) standing!: boolean;
  @Instant() decidedAt!: string;
  @Text({ max: 64, description: 'SHA-256 of everything it was computed from (canonical JSON)' }) sha256!: string;
}

export class ProtocolFilter {
  @Id({ description: 'The panel' }) panelId!: string;
}

/** A title in a result that the panel may see before the public does. */
export class DecidedTitle extends PanelCandidate {
  @Id() planId!: string;
  @OneOf(TITLE_KINDS) kind!: TitleKind;
  @Whole({ min: 1, max: 100 }) place!: number;
}
