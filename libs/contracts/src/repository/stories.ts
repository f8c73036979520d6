import { CYCLE_ID, PLACE_ID } from '../applications/cycles.js';
import { LocalisedText, type Localised } from '../forms.js';
import { Id, Instant, ListOf, OneOf, Optional, Text, Whole } from '../kit/fields.js';
import { oneOf, text } from '../kit/kinds.js';
import { PracticeLink } from './practices.js';
import { SLUG } from './vocabulary.js';

export const STORY_STATES = ['draft', 'in_review', 'changes_asked', 'published', 'archived'] as const;
export type StoryState = (typeof STORY_STATES)[number];

export const STORY_ACTIONS = ['edit', 'submit', 'recall', 'review', 'revise', 'archive'] as const;
export type StoryAction = (typeof STORY_ACTIONS)[number];

/** What the record itself tells as news. */
export const NEWS_EVENTS = ['call-opened', 'call-extended', 'candidates-selected', 'titles-published', 'practice-published', 'event-announced'] as const;
export type NewsEvent = (typeof NEWS_EVENTS)[number];

/** A piece of news: a story somebody wrote, or a line made from the record. */
export class StoryCard {
  @Id() id!: string;
  @OneOf(['story', 'line']) kind!: 'story' | 'line';
  @Optional() @Text({ ...SLUG, description: 'Of a story: its address' }) slug?: string;
  @Optional() @OneOf(NEWS_EVENTS) event?: NewsEvent;
  @LocalisedText({ max: 300 }) title!: Localised;
  @Optional() @LocalisedText({ max: 600 }) summary?: Localised;
  @Optional() @Text({ max: 200, description: 'Of a line: the page it is about', example: '/practices/youth-hackathon-peipsiaare' }) path?: string;
  @Optional() @Text(PLACE_ID) placeId?: string;
  @Optional() @Text({ max: 200 }) placeName?: string;
  @Optional() @Whole({ min: 2000, max: 2200 }) titleYear?: number;
  @Instant() publishedAt!: string;
}

/** A story, whole. */
export class PublishedStory extends StoryCard {
  @LocalisedText({ max: 20_000, description: 'Paragraphs parted by an empty line' }) text!: Localised;
  @ListOf(() => PracticeLink, { max: 20 }) links!: PracticeLink[];
  @OneOf(['programme', 'town']) writtenBy!: 'programme' | 'town';
}

export class StoryDraft {
  @LocalisedText({ max: 120 }) title!: Localised;
  @Optional() @LocalisedText({ max: 300 }) summary?: Localised;
  @Optional() @LocalisedText({ max: 20_000 }) text?: Localised;
  @Optional() @Text({ ...PLACE_ID, description: 'The Pearl it is about' }) placeId?: string;
  @Optional() @Whole({ min: 2000, max: 2200 }) titleYear?: number;
  @ListOf(() => PracticeLink, { max: 20 }) links!: PracticeLink[];
}

export class StoryStart extends StoryDraft {
  @Optional() @Id({ description: 'The team of a Pearl that writes it; without one the programme does' }) teamId?: string;
}

export class StoryReviewDraft {
  @OneOf(['pass', 'changes']) verdict!: 'pass' | 'changes';
  @Text({ max: 3000, min: 0 }) comment!: string;
}

/** A story in work. */
export class Story extends StoryDraft {
  @Id() id!: string;
  @Text(SLUG) slug!: string;
  @Optional() @Id() teamId?: string;
  @OneOf(STORY_STATES) state!: StoryState;
  @Optional() @Text({ max: 200 }) placeName?: string;
  @Optional() @Text({ max: 3000, min: 0, description: 'What the reader asked to be changed' }) comment?: string;
  @Instant() changedAt!: string;
  @Optional() @Instant() publishedAt?: string;
  @ListOf(text({ max: 20 }), { max: 10 }) actions!: StoryAction[];
  @Whole({ min: 0, max: 1e9 }) version!: number;
}

export class StoryFilter {
  @Optional() @OneOf(['story', 'line']) kind?: 'story' | 'line';
  @Optional() @Text(PLACE_ID) placeId?: string;
  @Optional() @Whole({ min: 2000, max: 2200 }) titleYear?: number;
  @Optional() @Text(CYCLE_ID) cycleId?: string;
  @Optional() @Text({ max: 500 }) cursor?: string;
  @Optional() @Whole({ min: 1, max: 100 }) limit?: number;
}

export class StoryWorkFilter {
  @Optional() @Id() teamId?: string;
  @Optional() @ListOf(oneOf(STORY_STATES), { max: 5 }) state?: StoryState[];
  @Optional() @Text({ max: 500 }) cursor?: string;
}
