import { FormField, FormSection, LocalisedText, type Localised } from '../forms.js';
import { Flag, ListOf, OneOf, Optional, Part, Text, Whole } from '../kit/fields.js';
import { text } from '../kit/kinds.js';

/** What a plan is made of beside its texts. A record keeps its id for ever. */
export const RECORD_KINDS = ['priority', 'activity', 'budget-line', 'stakeholder', 'indicator', 'risk', 'milestone'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** Guidance beside a section: what makes it good, and two examples. */
export class SectionGuidance {
  @LocalisedText({ max: 4000, description: 'What to write' }) whatToWrite!: Localised;
  @LocalisedText({ max: 3000 }) goodExample!: Localised;
  @LocalisedText({ max: 3000, description: 'An example that does not carry, and why' }) weakExample!: Localised;
  @Optional() @Text({ max: 60, description: 'The phase of the playbook that helps', example: 'understand' }) playbookPhase?: string;
}

/** A kind of record and the questions each record of it answers. */
export class RecordDefinition {
  @OneOf(RECORD_KINDS) kind!: RecordKind;
  @LocalisedText({ max: 200, description: 'One of them' }) one!: Localised;
  @LocalisedText({ max: 200, description: 'All of them' }) many!: Localised;
  @Whole({ min: 0, max: 200, description: 'The least number a whole plan has' }) min!: number;
  @Whole({ min: 1, max: 200 }) max!: number;
  @ListOf(() => FormField, { min: 1, max: 30 }) fields!: FormField[];
}

/** A section of the plan: texts to write, records to keep, or both. */
export class PlanSectionDefinition extends FormSection {
  @Part(() => SectionGuidance) guidance!: SectionGuidance;
  @ListOf(text({ max: 20 }), { max: 7, description: 'The kinds of record that belong here', example: ['activity'] }) records!: RecordKind[];
  @ListOf(text({ max: 10 }), { max: 10, description: 'The criteria of the jury this section answers', example: ['J3'] }) juryCriteria!: string[];
  @Flag({ description: 'Annexes are attached here' }) annexes!: boolean;
}

/** The template of a plan: versioned data, the same for portal, server, document and jury. */
export class PlanTemplate {
  @Whole({ min: 1, max: 10_000 }) version!: number;
  @ListOf(() => PlanSectionDefinition, { min: 1, max: 40 }) sections!: PlanSectionDefinition[];
  @ListOf(() => RecordDefinition, { min: 1, max: 7 }) records!: RecordDefinition[];
}
