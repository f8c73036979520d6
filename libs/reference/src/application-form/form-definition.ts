import type { Text } from '../text.js';

/** How a field is asked and answered. */
export type FormFieldKind =
  'text' | 'long-text' | 'number' | 'choice' | 'choices' | 'person' | 'table' | 'files' | 'consent';

/** Criteria of pre-selection: O hold in both stages, P in the first. */
export const CRITERION_CODES = ['O1', 'O2', 'O3', 'O4', 'O5', 'O6', 'P1', 'P2', 'P3', 'P4'] as const;

/** Code of one criterion of pre-selection. */
export type CriterionCode = (typeof CRITERION_CODES)[number];

/** One answer to choose. */
export interface FormOption {
  key: string;
  label: Text;
}

/** One column of a table. */
export interface FormColumn {
  key: string;
  kind: 'text' | 'number' | 'choice';
  label: Text;
  required: boolean;
  maxCharacters?: number;
  options?: FormOption[];
}

/** One question of a form, in the shape the contracts declare for forms. */
export interface FormField {
  /** Stable across versions: answers are kept by it. */
  key: string;
  kind: FormFieldKind;
  label: Text;
  /** What to write. */
  help: Text;
  /** A filled example; a consent needs none. */
  example?: Text;
  /** Who reads the answer and what it counts for. */
  assessedHow: Text;
  required: boolean;
  criteria: CriterionCode[];
  /** Holds personal data. */
  personal: boolean;
  maxCharacters?: number;
  min?: number;
  max?: number;
  /** Rows, files or choices at most. */
  maxItems?: number;
  options?: FormOption[];
  columns?: FormColumn[];
}

/** Questions that are answered in one sitting: a task of the task list. */
export interface FormSection {
  key: string;
  title: Text;
  intro: Text;
  fields: FormField[];
}

/** A form as data, frozen under its version. */
export interface FormDefinition {
  version: number;
  sections: FormSection[];
}

/** A criterion of pre-selection with written anchors, index = points. */
export interface Criterion {
  code: CriterionCode;
  label: Text;
  explanation: Text;
  anchors: Text[];
}
