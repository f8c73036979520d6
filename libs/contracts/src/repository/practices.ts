import { CYCLE_ID, PLACE_ID } from '../applications/cycles.js';
import { COUNTRIES, type Country } from '../applications/places.js';
import { LANGUAGES, type Language } from '../forms.js';
import { Day, Decimal, Email, Flag, Id, Instant, ListOf, LongText, OneOf, Optional, Part, Text, Url, Whole } from '../kit/fields.js';
import { oneOf, text } from '../kit/kinds.js';
import * as v from './vocabulary.js';

/** Where a practice stands. What is public stays public while a new revision is written and read. */
export const PRACTICE_STATES = ['draft', 'in_review', 'second_reading', 'changes_asked', 'published', 'archived'] as const;
export type PracticeState = (typeof PRACTICE_STATES)[number];

export const PRACTICE_ACTIONS = ['edit', 'translate', 'submit', 'recall', 'review', 'revise', 'abandon', 'archive', 'restore'] as const;
export type PracticeAction = (typeof PRACTICE_ACTIONS)[number];

/** How a translation came about; `stale` when the original has changed since. */
export const TRANSLATION_STATES = ['machine', 'checked', 'stale'] as const;
export type TranslationState = (typeof TRANSLATION_STATES)[number];

const TITLE = { max: 100, min: 0 };
const SUMMARY = { max: 160, min: 0 };
const BLOCK = { max: 6000, min: 0 };
const TAGS = 12;
const tags = (keys: readonly string[], description: string) => ListOf(oneOf(keys), { max: TAGS, description, example: [keys[0]] });

/** The words of a practice: what is translated. */
export class PracticeWords {
  @Text({ ...TITLE, description: 'At most 100 characters' }) title!: string;
  @Text({ ...SUMMARY, description: 'One line, at most 160 characters' }) summary!: string;
  @LongText({ ...BLOCK, description: 'The problem it answered' }) problem!: string;
  @LongText({ ...BLOCK, description: 'What was done' }) whatWasDone!: string;
  @LongText({ ...BLOCK, description: 'How people took part' }) participation!: string;
  @LongText({ ...BLOCK, description: 'What changed, and how one knows' }) whatChanged!: string;
  @LongText({ ...BLOCK, description: 'What was hard; failures are welcome' }) whatWasHard!: string;
  @LongText({ ...BLOCK, description: 'Tips for others' }) tips!: string;
}

export class PracticeLink {
  @Text({ max: 200 }) label!: string;
  @Url({ example: 'https://culturalpearls.eu/' }) url!: string;
}

/** Whom to ask about it; shown to members of the network only. */
export class PracticeContact {
  @Text({ max: 120, personal: true }) name!: string;
  @Optional() @Text({ max: 160 }) organisation?: string;
  @Optional() @Email() email?: string;
}

/** A practice as it is written: incomplete drafts are welcome, what is missing is named when it is handed in. */
export class PracticeDraft extends PracticeWords {
  @OneOf(v.PRACTICE_KINDS) kind!: v.PracticeKind;
  @OneOf(LANGUAGES, { description: 'The language it is written in' }) language!: Language;
  @Optional() @Text(PLACE_ID) placeId?: string;
  @tags(v.CHALLENGE_KEYS, 'Challenges it answers') challenges!: string[];
  @tags(v.DIMENSION_KEYS, 'What it strengthens') dimensions!: string[];
  @tags(v.TOOL_KEYS, 'Cultural tools') tools!: string[];
  @tags(v.METHOD_KEYS, 'How people take part') methods!: string[];
  @tags(v.TARGET_GROUP_KEYS, 'With and for whom') targetGroups!: string[];
  @tags(v.SETTING_KEYS, 'Surroundings') settings!: string[];
  @Optional() @OneOf(v.COST_BANDS) costBand?: v.CostBand;
  @Optional() @OneOf(v.STAFF_EFFORTS) staffEffort?: v.StaffEffort;
  @Optional() @OneOf(v.PRACTICE_DURATIONS) duration?: v.PracticeDuration;
  @Text({ max: 1000, min: 0, description: 'Who carried it together' }) partners!: string;
  @Text({ max: 1000, min: 0, description: 'Who paid for it' }) funding!: string;
  @Optional() @OneOf(v.TRANSFERABILITIES) transferability?: v.Transferability;
  @Optional() @OneOf(v.PRACTICE_STATUSES) status?: v.PracticeStatus;
  @Optional() @Day({ description: 'When it began' }) startedOn?: string;
  @Optional() @Day({ description: 'When it ended' }) endedOn?: string;
  @ListOf(() => PracticeLink, { max: 20, description: 'Web pages about it' }) links!: PracticeLink[];
  @ListOf(text({ max: 80, pattern: /^[a-z0-9-]+$/ }), { max: 12, description: 'Tools of the playbook it worked with', example: ['place-portrait'] }) playbookTools!: string[];
  @OneOf(v.PRACTICE_LICENCES) licence!: v.PracticeLicence;
  @Optional() @Whole({ min: 2000, max: 2200, description: 'The title year it was a part of' }) pearlYear?: number;
  @Optional() @Part(() => PracticeContact) contact?: PracticeContact;
}

/** The words of a practice in another language. */
export class PracticeTranslationDraft extends PracticeWords {
  @OneOf(['machine', 'checked'], { description: 'Whether somebody who speaks the language has read it' }) state!: 'machine' | 'checked';
}

export class PracticeTranslation extends PracticeWords {
  @OneOf(LANGUAGES) language!: Language;
  @OneOf(TRANSLATION_STATES) state!: TranslationState;
}

export class PracticeStart {
  @Id({ description: 'The team it belongs to' }) teamId!: string;
  @OneOf(v.PRACTICE_KINDS) kind!: v.PracticeKind;
  @Optional() @Text({ max: 100 }) title?: string;
  @Optional() @Text(PLACE_ID) placeId?: string;
}

/** A finished activity whose plan fills most of the draft. */
export class PracticeFromActivity {
  @Id() planId!: string;
  @Id() activityId!: string;
  @Optional() @OneOf(v.PRACTICE_KINDS) kind?: v.PracticeKind;
}

/** What a reader looks at before a practice is public. */
export class ReviewChecklist {
  @Flag({ description: 'What is said to have changed rests on something' }) evidence!: boolean;
  @Flag({ description: 'The people shown or named agree' }) consent!: boolean;
  @Flag({ description: 'Text, pictures and files may be published under the licence' }) rights!: boolean;
  @Flag({ description: 'Another town could use it' }) transfer!: boolean;
}

export const REVIEW_STAGES = ['first', 'second'] as const;
export type ReviewStage = (typeof REVIEW_STAGES)[number];

/** A reader's verdict. A pass needs every point of the checklist; changes need a sentence that says which. */
export class PracticeReviewDraft {
  @OneOf(['pass', 'changes']) verdict!: 'pass' | 'changes';
  @Part(() => ReviewChecklist) checklist!: ReviewChecklist;
  @Text({ max: 3000, min: 0 }) comment!: string;
}

export class PracticeReview extends PracticeReviewDraft {
  @Whole({ min: 1, max: 10_000 }) revision!: number;
  @OneOf(REVIEW_STAGES) stage!: ReviewStage;
  @Instant() at!: string;
  @Optional() @Id({ description: 'Who read it; shown to the staff' }) readerId?: string;
}

/** How much of a practice is there. */
export class PracticeCompleteness {
  @Whole({ min: 0, max: 100 }) filled!: number;
  @Whole({ min: 0, max: 100 }) of!: number;
  @ListOf(text({ max: 40 }), { max: 60, description: 'Fields that are still empty', example: ['tips'] }) empty!: string[];
  @ListOf(text({ max: 40 }), { max: 60, description: 'Those of them without which it cannot be handed in' }) needed!: string[];
}

/** A practice in work, as its team and its readers see it. */
export class Practice {
  @Id() id!: string;
  @Text(v.SLUG) slug!: string;
  @Id() teamId!: string;
  @OneOf(PRACTICE_STATES) state!: PracticeState;
  @Whole({ min: 1, max: 10_000 }) revision!: number;
  @Optional() @Whole({ min: 1, max: 10_000, description: 'The revision that is public' }) publishedRevision?: number;
  @Part(() => PracticeDraft) content!: PracticeDraft;
  @ListOf(() => PracticeTranslation, { max: 10 }) translations!: PracticeTranslation[];
  @Optional() @Text({ max: 200 }) placeName?: string;
  @Optional() @OneOf(COUNTRIES) country?: Country;
  @Optional() @Id() planId?: string;
  @Optional() @Id() activityId?: string;
  @Optional() @Text(CYCLE_ID) cycleId?: string;
  @Optional() @Id({ description: 'The practice its activity was inspired by' }) inspiredBy?: string;
  @Part(() => PracticeCompleteness) completeness!: PracticeCompleteness;
  @ListOf(() => PracticeReview, { max: 200 }) reviews!: PracticeReview[];
  @Instant() changedAt!: string;
  @Optional() @Instant() submittedAt?: string;
  @Optional() @Day({ description: 'By when a reader wants to have answered: ten working days' }) answerDueOn?: string;
  @Optional() @Instant() publishedAt?: string;
  @ListOf(text({ max: 20 }), { max: 12 }) actions!: PracticeAction[];
  @Whole({ min: 0, max: 1e9 }) version!: number;
}

export class PracticeSummary {
  @Id() id!: string;
  @Text(v.SLUG) slug!: string;
  @Id() teamId!: string;
  @Optional() @Id({ description: 'The activity of a plan it grew out of' }) activityId?: string;
  @OneOf(PRACTICE_STATES) state!: PracticeState;
  @OneOf(v.PRACTICE_KINDS) kind!: v.PracticeKind;
  @Text({ ...TITLE }) title!: string;
  @Optional() @Text({ max: 200 }) placeName?: string;
  @Optional() @OneOf(COUNTRIES) country?: Country;
  @Whole({ min: 1, max: 10_000 }) revision!: number;
  @Optional() @Whole({ min: 1, max: 10_000 }) publishedRevision?: number;
  @Instant() changedAt!: string;
  @Optional() @Instant() submittedAt?: string;
  @Optional() @Day() answerDueOn?: string;
  @ListOf(text({ max: 20 }), { max: 12 }) actions!: PracticeAction[];
}

export class PracticeWorkFilter {
  @Optional() @Id() teamId?: string;
  @Optional() @ListOf(oneOf(PRACTICE_STATES), { max: 6 }) state?: PracticeState[];
  @Optional() @Text({ max: 500 }) cursor?: string;
  @Optional() @Whole({ min: 1, max: 100 }) limit?: number;
}

export class PracticeArchiving {
  @Text({ max: 1000, description: 'Kept, not shown in public' }) reason!: string;
}

/** A place that took the practice into its plan; told once that plan is public. */
export class PracticeUse {
  @Text(PLACE_ID) placeId!: string;
  @Text({ max: 200 }) placeName!: string;
  @OneOf(COUNTRIES) country!: Country;
  @Text(CYCLE_ID) cycleId!: string;
  @Whole({ min: 2000, max: 2200 }) titleYear!: number;
  @Flag({ description: 'The activity that came of it is done' }) finished!: boolean;
  @Optional() @Text({ ...v.SLUG, description: 'The practice that was written about it' }) resultSlug?: string;
  @Optional() @Text({ max: 100 }) resultTitle?: string;
}

/** A short sight of a public practice. */
export class PracticeCard {
  @Id() id!: string;
  @Text(v.SLUG) slug!: string;
  @OneOf(v.PRACTICE_KINDS) kind!: v.PracticeKind;
  @Text({ max: 100 }) title!: string;
  @Text({ max: 160 }) summary!: string;
  @OneOf(LANGUAGES, { description: 'The language of title and summary here' }) language!: Language;
  @Text(PLACE_ID) placeId!: string;
  @Text({ max: 200 }) placeName!: string;
  @OneOf(COUNTRIES) country!: Country;
  @Optional() @OneOf(v.POPULATION_BANDS) populationBand?: v.PopulationBand;
  @ListOf(text({ max: 60 }), { max: TAGS }) challenges!: string[];
  @ListOf(text({ max: 60 }), { max: TAGS }) tools!: string[];
  @Optional() @OneOf(v.PRACTICE_STATUSES) status?: v.PracticeStatus;
  @Optional() @Whole({ min: 2000, max: 2200 }) pearlYear?: number;
  @Instant() publishedAt!: string;
}

/** A public practice, whole. */
export class PublishedPractice extends PracticeWords {
  @Id() id!: string;
  @Text(v.SLUG) slug!: string;
  @Whole({ min: 1, max: 10_000 }) revision!: number;
  @OneOf(v.PRACTICE_KINDS) kind!: v.PracticeKind;
  @OneOf(LANGUAGES) language!: Language;
  @ListOf(() => PracticeTranslation, { max: 10 }) translations!: PracticeTranslation[];
  @Text(PLACE_ID) placeId!: string;
  @Text({ max: 200 }) placeName!: string;
  @OneOf(COUNTRIES) country!: Country;
  @Optional() @OneOf(v.POPULATION_BANDS) populationBand?: v.PopulationBand;
  @Optional() @Decimal({ min: 45, max: 75, unit: 'degrees' }) latitude?: number;
  @Optional() @Decimal({ min: -30, max: 45, unit: 'degrees' }) longitude?: number;
  @ListOf(text({ max: 60 }), { max: TAGS }) challenges!: string[];
  @ListOf(text({ max: 60 }), { max: TAGS }) dimensions!: string[];
  @ListOf(text({ max: 60 }), { max: TAGS }) tools!: string[];
  @ListOf(text({ max: 60 }), { max: TAGS }) methods!: string[];
  @ListOf(text({ max: 60 }), { max: TAGS }) targetGroups!: string[];
  @ListOf(text({ max: 60 }), { max: TAGS }) settings!: string[];
  @Optional() @OneOf(v.COST_BANDS) costBand?: v.CostBand;
  @Optional() @OneOf(v.STAFF_EFFORTS) staffEffort?: v.StaffEffort;
  @Optional() @OneOf(v.PRACTICE_DURATIONS) duration?: v.PracticeDuration;
  @Text({ max: 1000, min: 0 }) partners!: string;
  @Text({ max: 1000, min: 0 }) funding!: string;
  @Optional() @OneOf(v.TRANSFERABILITIES) transferability?: v.Transferability;
  @Optional() @OneOf(v.PRACTICE_STATUSES) status?: v.PracticeStatus;
  @Optional() @Day() startedOn?: string;
  @Optional() @Day() endedOn?: string;
  @ListOf(() => PracticeLink, { max: 20 }) links!: PracticeLink[];
  @ListOf(text({ max: 80 }), { max: 12 }) playbookTools!: string[];
  @OneOf(v.PRACTICE_LICENCES) licence!: v.PracticeLicence;
  @Optional() @Whole({ min: 2000, max: 2200 }) pearlYear?: number;
  @Optional() @Text(CYCLE_ID) cycleId?: string;
  @OneOf(['programme', 'town'], { description: 'Who wrote it down: the programme from public sources, or the town itself' }) writtenBy!: 'programme' | 'town';
  @Optional() @Part(() => PracticeContact, { description: 'For members of the network' }) contact?: PracticeContact;
  @Optional() @Part(() => PracticeCard, { description: 'The practice it was inspired by' }) inspiredBy?: PracticeCard;
  @ListOf(() => PracticeUse, { max: 500, description: 'Places that took it into their plan, as far as public' }) uses!: PracticeUse[];
  @Instant() publishedAt!: string;
  @Instant({ description: 'When it was public for the first time' }) firstPublishedAt!: string;
  @Day({ description: 'When it is looked at again: after three years' }) reviewAgainOn!: string;
}
