import { LANGUAGES, type Language } from '../forms.js';
import { Id, Instant, ListOf, OneOf, Optional, Part, Text } from '../kit/fields.js';
import { PlanRecord } from './records.js';
import { PlanSection } from './plans.js';

/** Why a version was kept: by itself after a writing session, by hand with a name, or because it was handed in. */
export const VERSION_KINDS = ['automatic', 'named', 'submitted'] as const;
export type VersionKind = (typeof VERSION_KINDS)[number];

export class PlanVersionSummary {
  @Id() id!: string;
  @OneOf(VERSION_KINDS) kind!: VersionKind;
  @Optional() @Text({ max: 120, example: 'As the council saw it' }) name?: string;
  @Instant() at!: string;
  @Optional() @Id({ description: 'Who wrote last' }) personId?: string;
}

/** The plan as it was. */
export class PlanVersion extends PlanVersionSummary {
  @ListOf(() => PlanSection, { max: 40 }) sections!: PlanSection[];
  @ListOf(() => PlanRecord, { max: 600 }) records!: PlanRecord[];
}

export class VersionName {
  @Text({ min: 1, max: 120 }) name!: string;
}

export class VersionComparison {
  @Optional() @Id({ description: 'The later version; the living plan when absent' }) with?: string;
  @Optional() @OneOf(LANGUAGES, { description: 'In which chosen answers are named' }) language?: Language;
}

/** A run of words that stayed, went or came. */
export class TextRun {
  @OneOf(['same', 'gone', 'new']) change!: 'same' | 'gone' | 'new';
  @Text({ max: 50_000, min: 0, long: true }) text!: string;
}

/** What became of one answer between two versions. */
export class AnswerChange {
  @Text({ max: 80 }) section!: string;
  @Optional() @Id() recordId?: string;
  @Optional() @OneOf(['added', 'removed', 'changed']) record?: 'added' | 'removed' | 'changed';
  @Optional() @Text({ max: 300, description: 'What the record is called' }) recordName?: string;
  @Text({ max: 80, min: 0 }) field!: string;
  @ListOf(() => TextRun, { max: 5000 }) runs!: TextRun[];
}

/** Word by word for texts, field by field for records. */
export class PlanDifference {
  @Part(() => PlanVersionSummary) from!: PlanVersionSummary;
  @Optional() @Part(() => PlanVersionSummary) to?: PlanVersionSummary;
  @ListOf(() => AnswerChange, { max: 2000 }) changes!: AnswerChange[];
}
