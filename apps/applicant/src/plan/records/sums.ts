import type { Answers, FormField, RecordDefinition } from '@pearls/contracts';

/** What the figures of a kind of record add up to, as a whole and by one choice. */
export interface Sum {
  /** Key of the option; absent for the whole. */
  readonly option?: string;
  readonly total: number;
}

/** A figure as it was typed, or nothing. */
export function figure(value: unknown): number {
  const number = typeof value === 'string' ? Number(value.replace(/[\s\u00a0\u202f]/g, '')) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : 0;
}

/** The field whose figures are added, and the choice they are added by. */
export function summed({ fields }: RecordDefinition): { figures?: FormField; by?: FormField } {
  const figures = fields.find(({ kind }) => kind === 'number');
  return { figures, by: fields.find(({ kind }) => kind === 'choice') };
}

/** Adds the figures of records: by option, in the order of the options, then as a whole. */
export function sumsOf(
  definition: RecordDefinition,
  records: readonly { answers: Answers }[],
): readonly Sum[] {
  const { figures, by } = summed(definition);
  if (!figures) return [];
  const add = (some: readonly { answers: Answers }[]) =>
    some.reduce((total, { answers }) => total + figure(answers[figures.key]), 0);
  const parts = (by?.options ?? []).map(({ key }) => ({
    option: key,
    total: add(records.filter(({ answers }) => by && answers[by.key] === key)),
  }));
  return [...parts.filter(({ total }) => total > 0), { total: add(records) }];
}
