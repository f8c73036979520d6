import { PLACE_ID } from '../applications/cycles.js';
import { COUNTRIES, type Country } from '../applications/places.js';
import { LANGUAGES, type Language } from '../forms.js';
import { Decimal, Flag, ListOf, OneOf, Optional, Part, Text, Whole } from '../kit/fields.js';
import { oneOf, text, whole } from '../kit/kinds.js';
import { PracticeCard } from './practices.js';
import * as v from './vocabulary.js';

/** What a search can be narrowed by. Values of one filter widen each other, filters narrow each other. */
export const PRACTICE_FACETS = ['kind', 'country', 'challenge', 'dimension', 'tool', 'method', 'targetGroup', 'setting', 'population', 'cost', 'language', 'pearlYear'] as const;
export type PracticeFacetName = (typeof PRACTICE_FACETS)[number];

const some = (keys: readonly string[], description?: string) => ListOf(oneOf(keys), { max: 20, description, example: [keys[0]] });

export class PracticeFilter {
  @Optional() @Text({ max: 200, min: 0, description: 'Words, also misspelt and without accents', example: 'rujiena' }) text?: string;
  @Optional() @some(v.PRACTICE_KINDS) kind?: v.PracticeKind[];
  @Optional() @some(COUNTRIES) country?: Country[];
  @Optional() @some(v.CHALLENGE_KEYS) challenge?: string[];
  @Optional() @some(v.DIMENSION_KEYS) dimension?: string[];
  @Optional() @some(v.TOOL_KEYS) tool?: string[];
  @Optional() @some(v.METHOD_KEYS) method?: string[];
  @Optional() @some(v.TARGET_GROUP_KEYS) targetGroup?: string[];
  @Optional() @some(v.SETTING_KEYS) setting?: string[];
  @Optional() @some(v.POPULATION_BANDS) population?: v.PopulationBand[];
  @Optional() @some(v.COST_BANDS) cost?: v.CostBand[];
  @Optional() @some(LANGUAGES, 'Languages it can be read in') language?: Language[];
  @Optional() @ListOf(whole({ min: 2000, max: 2200 }), { max: 20, description: 'Title years', example: [2025] }) pearlYear?: number[];
  @Optional() @OneOf(LANGUAGES, { description: 'Titles in this language where there is a translation' }) displayLanguage?: Language;
}

/** What stands first: what fits the words best, or what is newest. Without words everything is the newest first. */
export const PRACTICE_ORDERS = ['relevance', 'newest'] as const;
export type PracticeOrder = (typeof PRACTICE_ORDERS)[number];

export class PracticeQuery extends PracticeFilter {
  @Optional() @OneOf(PRACTICE_ORDERS, { description: 'Left out: by relevance' }) order?: PracticeOrder;
  @Optional() @Text({ max: 500 }) cursor?: string;
  @Optional() @Whole({ min: 1, max: 50 }) limit?: number;
}

export class FacetValue {
  @Text({ max: 60 }) key!: string;
  @Whole({ min: 0, max: 100_000_000, description: 'How many the list would have with it' }) count!: number;
}

export class PracticeFacet {
  @OneOf(PRACTICE_FACETS) name!: PracticeFacetName;
  @ListOf(() => FacetValue, { max: 300 }) values!: FacetValue[];
}

/** A word nobody wrote, and the one that was searched instead. */
export class SearchCorrection {
  @Text({ max: 200, description: 'What was typed' }) from!: string;
  @Text({ max: 200, description: 'What was searched: did you mean this?', example: 'Peipsiääre' }) to!: string;
}

/** A page of the search. Counts are exact up to 2,000; above, `capped` says that there are more. */
export class PracticeResults {
  @ListOf(() => PracticeCard, { max: 50 }) items!: PracticeCard[];
  @Whole({ min: 0, max: 2_000, unit: 'practices' }) total!: number;
  @Flag({ description: 'There are more than the count says: show "2,000+"' }) capped!: boolean;
  @ListOf(() => PracticeFacet, { max: 20 }) facets!: PracticeFacet[];
  @Optional() @Part(() => SearchCorrection) correction?: SearchCorrection;
  @Optional() @Text({ max: 500, description: 'Pass it as `cursor` to read on; absent on the last page.' }) next?: string;
}

export class MapPractice {
  @Text(v.SLUG) slug!: string;
  @Text({ max: 100 }) title!: string;
  @OneOf(v.PRACTICE_KINDS) kind!: v.PracticeKind;
}

/** A place on the map with its practices. */
export class MapPoint {
  @Text(PLACE_ID) placeId!: string;
  @Text({ max: 200 }) placeName!: string;
  @OneOf(COUNTRIES) country!: Country;
  @Decimal({ min: 45, max: 75, unit: 'degrees' }) latitude!: number;
  @Decimal({ min: -30, max: 45, unit: 'degrees' }) longitude!: number;
  @Whole({ min: 1, max: 100_000 }) count!: number;
  @ListOf(() => MapPractice, { max: 20, description: 'The newest of them' }) practices!: MapPractice[];
}

export class PracticeMap {
  @ListOf(() => MapPoint, { max: 2_000 }) items!: MapPoint[];
  @Flag({ description: 'There are more than are drawn' }) capped!: boolean;
  @Optional() @Part(() => SearchCorrection) correction?: SearchCorrection;
}

/** Whose place it is to be like. */
export class FitQuery {
  @Text(PLACE_ID) placeId!: string;
  @Optional() @some(v.SETTING_KEYS, 'The surroundings of the place, where they are not on record') setting?: string[];
  @Optional() @some(v.CHALLENGE_KEYS, 'What weighs on it') challenge?: string[];
  @Optional() @OneOf(LANGUAGES) displayLanguage?: Language;
}

export const FIT_REASONS = ['same-size', 'similar-size', 'same-setting', 'same-challenge', 'same-country', 'also-bilingual'] as const;
export type FitReasonCode = (typeof FIT_REASONS)[number];

/** Why a practice fits: a code for translation, its tags, and the English sentence. */
export class FitReason {
  @OneOf(FIT_REASONS) code!: FitReasonCode;
  @ListOf(text({ max: 60 }), { max: 12, description: 'The tags in common' }) keys!: string[];
  @Text({ max: 300 }) words!: string;
}

export class FittingPractice {
  @Part(() => PracticeCard) practice!: PracticeCard;
  @Whole({ min: 0, max: 100, unit: 'per cent' }) fit!: number;
  @ListOf(() => FitReason, { max: 12 }) reasons!: FitReason[];
  @ListOf(text({ max: 300 }), { max: 4, description: 'What is unlike, in sentences' }) unlike!: string[];
}

/** In which language a feed or document is wanted. */
export class FeedQuery {
  @Optional() @OneOf(LANGUAGES) language?: Language;
}
