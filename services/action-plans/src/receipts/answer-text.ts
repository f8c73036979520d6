import type { FormField, Language, Localised, PersonAnswer } from '@pearls/contracts';

/** A text in a language; what is missing falls back to English. */
export const inLanguage = (text: Localised, language: Language) => text[language] ?? text.en;

/** What the record of an id is called. */
export type NameOf = (id: string) => string | undefined;

/** An answer as a reader meets it in a text: options by their words, people by name and function, rows one under another. */
export function answerText(field: FormField, value: unknown, language: Language, nameOf: NameOf): string {
  if (value === undefined || value === null || value === '') return '';
  const optionText = (key: unknown, options = field.options) => {
    const option = options?.find((one) => one.key === key);
    return option ? inLanguage(option.label, language) : plain(key);
  };
  if (field.kind === 'choice') return optionText(value);
  if (field.kind === 'choices') return Array.isArray(value) ? value.map((one) => optionText(one)).join(', ') : plain(value);
  if (field.kind === 'reference') return nameOf(plain(value)) ?? '';
  if (field.kind === 'person') return personText(value);
  if (field.kind === 'table') return Array.isArray(value) ? (value as unknown[]).map((row) => rowText(field, row, optionText)).filter(Boolean).join('\n') : '';
  return plain(value);
}

const plain = (value: unknown): string => (typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : value === undefined || value === null ? '' : JSON.stringify(value));

function personText(value: unknown) {
  if (typeof value !== 'object' || value === null) return plain(value);
  const { name, role, unit } = value as PersonAnswer;
  return [name, role, unit].map(plain).filter(Boolean).join(', ');
}

function rowText({ columns = [] }: FormField, row: unknown, optionText: (key: unknown, options: FormField['options']) => string) {
  if (typeof row !== 'object' || row === null) return plain(row);
  const cells = columns.map(({ key, kind, options }) => (kind === 'choice' ? optionText((row as Record<string, unknown>)[key], options) : plain((row as Record<string, unknown>)[key])));
  return cells.filter(Boolean).join(' · ');
}
