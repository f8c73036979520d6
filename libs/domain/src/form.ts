import type { Answers, FormColumn, FormDefinition, FormField, PersonAnswer } from '@pearls/contracts';
import { isEmail, isISO8601 } from 'class-validator';

/** Something a form still lacks, tied to its question. */
export interface FormShortcoming {
  section: string;
  field: string;
  code: 'required' | 'too-long' | 'too-many' | 'out-of-range' | 'not-a-number' | 'not-a-day' | 'unknown-choice' | 'incomplete-row' | 'incomplete-person' | 'email' | 'not-declared' | 'not-completed' | 'wrong-shape';
  message: string;
  params?: Record<string, string | number>;
}

type Fault = Pick<FormShortcoming, 'code' | 'message' | 'params'>;

/** Characters as people count them: one letter with its accent is one, a line break is one. The same rule on both sides. */
export const charactersIn = (text: string) => [...text.replace(/\r\n?/g, '\n').normalize('NFC')].length;

const isEmpty = (value: unknown) =>
  value === undefined || value === null || value === false || (typeof value === 'string' && value.trim() === '') || (Array.isArray(value) && value.length === 0);

const tooLong = (text: string, max: number | undefined): Fault | undefined => {
  const length = charactersIn(text);
  return max !== undefined && length > max ? { code: 'too-long', message: `Shorten this by ${length - max} characters.`, params: { over: length - max, max } } : undefined;
};

const wrongShape: Fault = { code: 'wrong-shape', message: 'This answer is not in the expected form.' };

function textFault(field: { maxCharacters?: number }, value: unknown) {
  return typeof value === 'string' ? tooLong(value, field.maxCharacters) : wrongShape;
}

function numberFault({ min, max }: FormField, value: unknown): Fault | undefined {
  const number = typeof value === 'string' ? Number(value.replace(/[\s\u00a0]/g, '')) : value;
  if (typeof number !== 'number' || Number.isNaN(number)) return { code: 'not-a-number', message: 'Enter a number in figures.' };
  const low = min ?? 0;
  const high = max ?? 1_000_000_000;
  return number < low || number > high ? { code: 'out-of-range', message: `Enter a number from ${low} to ${high}.`, params: { min: low, max: high } } : undefined;
}

function choiceFault({ options = [], maxItems }: FormField, value: unknown): Fault | undefined {
  const chosen = Array.isArray(value) ? (value as unknown[]) : [value];
  if (!chosen.every((one) => options.some(({ key }) => key === one))) return { code: 'unknown-choice', message: 'Choose from the list.' };
  return maxItems !== undefined && chosen.length > maxItems ? { code: 'too-many', message: `Choose at most ${maxItems}.`, params: { max: maxItems } } : undefined;
}

function personFault(value: unknown): Fault | undefined {
  if (typeof value !== 'object' || value === null) return wrongShape;
  const { name, email } = value as PersonAnswer;
  if (!name?.trim() || !email?.trim()) return { code: 'incomplete-person', message: 'Give at least the name and the e-mail address.' };
  return isEmail(email.trim()) ? undefined : { code: 'email', message: 'Enter an e-mail address in the form name@example.org.' };
}

function cellFault(column: FormColumn, value: unknown): Fault | undefined {
  if (isEmpty(value)) return column.required ? { code: 'incomplete-row', message: 'Fill the needed cells of every row, or remove the row.' } : undefined;
  if (column.kind === 'choice') return choiceFault({ options: column.options } as FormField, value);
  if (column.kind === 'number') return numberFault({} as FormField, value);
  return textFault(column, value);
}

function tableFault({ columns = [], maxItems }: FormField, value: unknown): Fault | undefined {
  if (!Array.isArray(value)) return wrongShape;
  if (maxItems !== undefined && value.length > maxItems) return { code: 'too-many', message: `Give at most ${maxItems} rows.`, params: { max: maxItems } };
  for (const row of value as unknown[]) {
    if (typeof row !== 'object' || row === null) return wrongShape;
    for (const column of columns) {
      const fault = cellFault(column, (row as Record<string, unknown>)[column.key]);
      if (fault) return fault;
    }
  }
  return undefined;
}

/** What is wrong with one answer; nothing when it may be submitted. */
export function faultOfAnswer(field: FormField, value: unknown, filesAttached = 0): Fault | undefined {
  if (field.kind === 'files') return field.required && filesAttached === 0 ? { code: 'required', message: 'Attach a file.' } : undefined;
  if (field.kind === 'consent') return field.required && value !== true ? { code: 'not-declared', message: 'Confirm this statement.' } : undefined;
  if (isEmpty(value)) return field.required ? { code: 'required', message: 'Answer this question.' } : undefined;
  switch (field.kind) {
    case 'number':
      return numberFault(field, value);
    case 'choice':
    case 'choices':
      return choiceFault(field, value);
    case 'person':
      return personFault(value);
    case 'table':
      return tableFault(field, value);
    case 'day':
      return isISO8601(String(value), { strict: true }) && /^\d{4}-\d{2}-\d{2}$/.test(String(value)) ? undefined : { code: 'not-a-day', message: 'Give a day of the calendar.' };
    default:
      return textFault(field, value);
  }
}

/** Everything a form still lacks, in the order of its questions. The portal shows it, the server decides by it. */
export function shortcomings(form: FormDefinition, sections: Record<string, { answers: Answers; completed: boolean } | undefined>, filesByField: Record<string, number> = {}): FormShortcoming[] {
  return form.sections.flatMap((section) => {
    const draft = sections[section.key];
    const faults = section.fields.flatMap((field) => {
      const fault = faultOfAnswer(field, draft?.answers[field.key], filesByField[field.key]);
      return fault ? [{ section: section.key, field: field.key, ...fault }] : [];
    });
    if (faults.length || draft?.completed) return faults;
    return [{ section: section.key, field: section.fields[0]?.key ?? '', code: 'not-completed' as const, message: 'Mark this section as completed.' }];
  });
}
