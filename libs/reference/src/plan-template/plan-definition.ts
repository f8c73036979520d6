import type { FormColumn, FormOption } from '../application-form/index.js';
import type { JuryCriterionCode } from '../jury/index.js';
import type { Text } from '../text.js';

/** The kinds of record a plan is made of beside its texts. */
export const PLAN_RECORD_KINDS = [
  'priority',
  'activity',
  'budget-line',
  'stakeholder',
  'indicator',
  'risk',
  'milestone',
] as const;

/** One kind of record. */
export type PlanRecordKind = (typeof PLAN_RECORD_KINDS)[number];

/** How a question of a plan is answered. */
export type PlanFieldKind =
  'text' | 'long-text' | 'number' | 'choice' | 'choices' | 'person' | 'table' | 'files' | 'day' | 'reference';

/** One question of a plan, in the shape the contracts declare for forms. */
export interface PlanField {
  /** Stable across versions: answers are kept by it. */
  key: string;
  kind: PlanFieldKind;
  label: Text;
  help?: Text;
  required: boolean;
  criteria: string[];
  /** Holds personal data. */
  personal: boolean;
  maxCharacters?: number;
  min?: number;
  max?: number;
  /** Rows, files or choices at most. */
  maxItems?: number;
  options?: FormOption[];
  columns?: FormColumn[];
  /** For a reference: the kind of record it points to. */
  refersTo?: PlanRecordKind;
}

/** What makes a section good, with an example that carries and one that does not. */
export interface PlanGuidance {
  whatToWrite: Text;
  goodExample: Text;
  weakExample: Text;
  /** The phase of the playbook that helps. */
  playbookPhase: 'understand' | 'involve' | 'focus' | 'design' | 'organise' | 'sustain';
}

/** A section of the plan: texts to write, records to keep, or both. */
export interface PlanSectionText {
  key: string;
  title: Text;
  intro: Text;
  fields: PlanField[];
  guidance: PlanGuidance;
  records: PlanRecordKind[];
  /** Annexes are attached here. */
  annexes: boolean;
}

/** A section beside the criteria of the jury it answers. */
export interface PlanSection extends PlanSectionText {
  juryCriteria: JuryCriterionCode[];
}

/** A kind of record and the questions each record of it answers. */
export interface PlanRecordDefinition {
  kind: PlanRecordKind;
  one: Text;
  many: Text;
  /** The least number a whole plan has. */
  min: number;
  max: number;
  fields: PlanField[];
}

/** The template of a plan as data, frozen under its version. */
export interface PlanTemplate {
  version: number;
  sections: PlanSection[];
  records: PlanRecordDefinition[];
}

/** An answer of the application and the question of the plan whose first draft it becomes. */
export interface CarriedAnswer {
  from: { section: string; field: string };
  to: { section: string; field: string };
}

/** Rows of a table of the application that become records of the plan. */
export interface CarriedRows {
  from: { section: string; field: string };
  to: PlanRecordKind;
  /** The field of the record each column becomes. */
  columns: Record<string, string>;
}
