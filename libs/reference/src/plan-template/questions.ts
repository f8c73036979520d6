import type { FormColumn, FormOption } from '../application-form/index.js';
import type { Tag } from '../tags.js';
import type { Text } from '../text.js';
import type { PlanField, PlanFieldKind, PlanRecordKind } from './plan-definition.js';

/** What a question says, and whether a whole plan must answer it. */
interface Asked {
  label: Text;
  help?: Text;
  required?: boolean;
}

const question = (key: string, kind: PlanFieldKind, { label, help, required = true }: Asked): PlanField => ({
  key,
  kind,
  label,
  ...(help && { help }),
  required,
  criteria: [],
  personal: false,
});

/** One line of text. */
export const line = (key: string, maxCharacters: number, asked: Asked): PlanField => ({
  ...question(key, 'text', asked),
  maxCharacters,
});

/** Text of several sentences. */
export const prose = (key: string, maxCharacters: number, asked: Asked): PlanField => ({
  ...question(key, 'long-text', asked),
  maxCharacters,
});

/** A whole number. */
export const figure = (key: string, max: number, asked: Asked): PlanField => ({
  ...question(key, 'number', asked),
  min: 0,
  max,
});

/** A day of the calendar. */
export const day = (key: string, asked: Asked): PlanField => question(key, 'day', asked);

/** One answer of several. */
export const choice = (key: string, options: FormOption[], asked: Asked): PlanField => ({
  ...question(key, 'choice', asked),
  options,
});

/** Several answers of a vocabulary. */
export const choices = (key: string, maxItems: number, options: FormOption[], asked: Asked): PlanField => ({
  ...question(key, 'choices', asked),
  maxItems,
  options,
});

/** Another record of the plan. */
export const reference = (key: string, refersTo: PlanRecordKind, asked: Asked): PlanField => ({
  ...question(key, 'reference', asked),
  refersTo,
});

/** A person with a way to reach them. */
export const person = (key: string, asked: Asked): PlanField => ({
  ...question(key, 'person', asked),
  personal: true,
});

/** Rows of people. */
export const people = (key: string, maxItems: number, columns: FormColumn[], asked: Asked): PlanField => ({
  ...question(key, 'table', asked),
  personal: true,
  maxItems,
  columns,
});

/** Files that answer the question. */
export const files = (key: string, maxItems: number, asked: Asked): PlanField => ({
  ...question(key, 'files', { required: false, ...asked }),
  maxItems,
});

/** The words of a vocabulary as answers to choose. */
export const optionsOf = (tags: readonly Tag[]): FormOption[] =>
  tags.map(({ key, en, lv }) => ({ key, label: { en, lv } }));
