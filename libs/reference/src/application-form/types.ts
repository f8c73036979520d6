import type { Text } from '../text.js';

/** How a field is asked and answered. */
export type FormFieldKind =
  | 'text'
  | 'longtext'
  | 'choice'
  | 'choices'
  | 'number'
  | 'money-range'
  | 'person'
  | 'table'
  | 'files'
  | 'place'
  | 'readonly'
  | 'consent';

/** Criteria of pre-selection: O hold in both stages, P in the first. */
export const CRITERION_CODES = ['O1', 'O2', 'O3', 'O4', 'O5', 'O6', 'P1', 'P2', 'P3', 'P4'] as const;

/** Code of one criterion of pre-selection. */
export type CriterionCode = (typeof CRITERION_CODES)[number];

/** One answer to choose. */
export interface FormOption {
  readonly key: string;
  readonly label: Text;
}

/** One column of a table, or one line of a person. */
export interface FormColumn {
  readonly key: string;
  readonly kind: 'text' | 'choice' | 'number' | 'email' | 'phone';
  readonly label: Text;
  readonly required: boolean;
  readonly maxCharacters?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly options?: readonly FormOption[];
  readonly personal?: boolean;
}

/** A field is asked only when another field has one of these answers. */
export interface FormCondition {
  readonly field: string;
  readonly is: readonly string[];
}

/** One question of a form. */
export interface FormField {
  readonly key: string;
  readonly kind: FormFieldKind;
  readonly label: Text;
  /** What to write. */
  readonly help: Text;
  /** A filled example. */
  readonly example?: Text;
  readonly required: boolean;
  readonly criteria: readonly CriterionCode[];
  /** Who reads the answer and what it counts for. */
  readonly assessedHow: Text;
  readonly personal?: boolean;
  readonly maxCharacters?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly unit?: Text;
  readonly options?: readonly FormOption[];
  readonly columns?: readonly FormColumn[];
  readonly minRows?: number;
  readonly maxRows?: number;
  readonly maxFiles?: number;
  readonly onlyWhen?: FormCondition;
}

/** Questions that are answered in one sitting: a task of the task list. */
export interface FormSection {
  readonly key: string;
  readonly title: Text;
  readonly intro: Text;
  readonly fields: readonly FormField[];
}

/** A form as data, frozen under its version. */
export interface FormDefinition {
  readonly key: string;
  readonly version: number;
  readonly title: Text;
  readonly sections: readonly FormSection[];
}

/** A criterion of pre-selection with written anchors, index = points. */
export interface Criterion {
  readonly code: CriterionCode;
  readonly label: Text;
  readonly explanation: Text;
  readonly anchors: readonly [Text, Text, Text, Text, Text, Text];
}
