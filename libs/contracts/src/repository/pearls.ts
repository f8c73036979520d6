import { CYCLE_ID, PLACE_ID } from '../applications/cycles.js';
import { COUNTRIES, PlaceName, type Country } from '../applications/places.js';
import { LocalisedText, type Localised } from '../forms.js';
import { Day, Decimal, Instant, ListOf, OneOf, Optional, Text, Whole } from '../kit/fields.js';
import { text } from '../kit/kinds.js';
import { PracticeCard, PracticeLink } from './practices.js';
import { StoryCard } from './stories.js';

/** A title from the day it is public: announced, in its year, completed; or ended early. */
export const PEARL_STATUSES = ['announced', 'active', 'completed', 'ended_early'] as const;
export type PearlStatus = (typeof PEARL_STATUSES)[number];

const YEAR = { min: 2000, max: 2200 };

export class PearlSummary {
  @Text(PLACE_ID) placeId!: string;
  @Text({ max: 200, example: 'Jakobstad – Pietarsaari' }) placeName!: string;
  @OneOf(COUNTRIES) country!: Country;
  @Whole(YEAR) titleYear!: number;
  @Text(CYCLE_ID) cycleId!: string;
  @OneOf(PEARL_STATUSES) status!: PearlStatus;
  @Optional() @Text({ max: 300 }) planTitle?: string;
  @Optional() @LocalisedText({ max: 600, description: 'What its year is about, in a sentence or two' }) lead?: Localised;
  @Optional() @Decimal({ min: 45, max: 75, unit: 'degrees' }) latitude?: number;
  @Optional() @Decimal({ min: -30, max: 45, unit: 'degrees' }) longitude?: number;
}

export class PearlPriority {
  @Text({ max: 300 }) name!: string;
  @Text({ max: 3000, min: 0 }) expectedChange!: string;
}

/** The public page of a place and its title year. */
export class PearlProfile extends PearlSummary {
  @ListOf(() => PlaceName, { max: 20 }) names!: PlaceName[];
  @Optional() @Whole({ min: 0, max: 20_000_000, unit: 'inhabitants' }) population?: number;
  @Optional() @Whole({ min: 1990, max: 2100 }) populationYear?: number;
  @Optional() @Text({ max: 1500, min: 0, description: 'The plan in short, from the plan itself' }) planSummary?: string;
  @Optional() @Text({ max: 4000, min: 0 }) vision?: string;
  @ListOf(() => PearlPriority, { max: 5 }) priorities!: PearlPriority[];
  @Optional() @LocalisedText({ max: 6000, description: 'What the team or the programme tells about it' }) introduction?: Localised;
  @ListOf(() => PracticeLink, { max: 20 }) links!: PracticeLink[];
  @OneOf(['programme', 'town'], { description: 'Who wrote the words: the programme from public sources, or the town itself' }) writtenBy!: 'programme' | 'town';
  @ListOf(() => PracticeCard, { max: 20, description: 'Its public practices' }) practices!: PracticeCard[];
  @ListOf(() => StoryCard, { max: 20, description: 'The newest stories about it' }) stories!: StoryCard[];
  @ListOf(() => PearlSummary, { max: 10, description: 'Other titles of the same place' }) otherTitles!: PearlSummary[];
  @Optional() @Day() endedOn?: string;
  @Optional() @Text({ max: 1000 }) endReason?: string;
  @Optional() @Instant({ description: 'When the title was made public' }) publishedAt?: string;
  @ListOf(text({ max: 20 }), { max: 5 }) actions!: ('edit' | 'endEarly')[];
  @Whole({ min: 0, max: 1e9 }) version!: number;
}

/** What team and secretariat may write on the page. */
export class PearlWords {
  @Optional() @LocalisedText({ max: 600 }) lead?: Localised;
  @Optional() @LocalisedText({ max: 6000 }) introduction?: Localised;
  @ListOf(() => PracticeLink, { max: 20 }) links!: PracticeLink[];
}

export class PearlFilter {
  @Optional() @Whole(YEAR) year?: number;
  @Optional() @OneOf(COUNTRIES) country?: Country;
}

export class TitleEarlyEnd {
  @Day() endedOn!: string;
  @Text({ max: 1000, description: 'Shown in public' }) reason!: string;
}

/** The official record of a title, for whoever wants to check a claim. */
export class PearlRecord {
  @Text(PLACE_ID) placeId!: string;
  @Text({ max: 200 }) placeName!: string;
  @ListOf(() => PlaceName, { max: 20, description: 'Every name under which the title may be shown' }) names!: PlaceName[];
  @OneOf(COUNTRIES) country!: Country;
  @Whole(YEAR) titleYear!: number;
  @Text(CYCLE_ID) cycleId!: string;
  @OneOf(PEARL_STATUSES) status!: PearlStatus;
  @Optional() @Instant() publishedAt?: string;
  @Optional() @Day() endedOn?: string;
  @Text({ max: 500, description: 'The record in a sentence' }) statement!: string;
}
