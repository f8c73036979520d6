import {
  applicationFields,
  applicationForm,
  CRITERION_CODES,
  preSelectionCriteria,
} from './application-form/index.js';
import type { Text } from './text.js';

const isText = (value: object): value is Text => 'en' in value || 'lv' in value;

/** Every text inside a value, with the path that leads to it. */
function textsIn(value: unknown, path = ''): [string, Text][] {
  if (typeof value !== 'object' || value === null) return [];
  if (isText(value)) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}/${key}`));
}

describe('the application form', () => {
  it('asks in ten to twelve tasks, each field under a key of its own', () => {
    expect(applicationForm.sections.length).toBeGreaterThanOrEqual(10);
    expect(applicationForm.sections.length).toBeLessThanOrEqual(12);
    expect(new Set(applicationFields.map((field) => field.key)).size).toBe(applicationFields.length);
    expect(new Set(applicationForm.sections.map((section) => section.key)).size).toBe(
      applicationForm.sections.length,
    );
    for (const { key } of [...applicationForm.sections, ...applicationFields])
      expect(key).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it.each(textsIn({ applicationForm, preSelectionCriteria }))(
    'says %s in English and Latvian',
    (_, { en, lv }) => {
      for (const text of [en, lv]) expect(text).toBe(text.trim().replace(/\s+/g, ' '));
      expect(en).not.toBe('');
      expect(lv).not.toBe('');
    },
  );

  it('gives every criterion of pre-selection a question', () => {
    const served = new Set(applicationFields.flatMap((field) => field.criteria));
    expect([...served].sort()).toEqual([...CRITERION_CODES].sort());
    expect(preSelectionCriteria.map((criterion) => criterion.code)).toEqual([...CRITERION_CODES]);
  });

  it('limits every text and shows an example that keeps the limit', () => {
    for (const field of applicationFields.filter(({ kind }) => kind === 'text' || kind === 'long-text')) {
      expect([field.key, field.maxCharacters]).toEqual([field.key, expect.any(Number)]);
      for (const text of [field.example?.en, field.example?.lv]) {
        expect([field.key, text?.length]).toEqual([field.key, expect.any(Number)]);
        expect(text?.length).toBeLessThanOrEqual(field.maxCharacters ?? 0);
      }
    }
  });

  it('offers options for every choice and columns for every table', () => {
    for (const field of applicationFields) {
      if (field.kind === 'choice' || field.kind === 'choices')
        expect(field.options?.length).toBeGreaterThan(1);
      if (field.kind === 'table') expect(field.columns?.length).toBeGreaterThan(1);
      for (const column of field.columns ?? []) {
        if (column.kind === 'choice') expect(column.options?.length).toBeGreaterThan(1);
      }
    }
  });

  it('fits the limits a form definition has', () => {
    for (const field of applicationFields) {
      const { label, help, assessedHow, options = [], columns = [] } = field;
      for (const language of ['en', 'lv'] as const) {
        expect(label[language].length).toBeLessThanOrEqual(300);
        expect(help[language].length).toBeLessThanOrEqual(2000);
        expect(assessedHow[language].length).toBeLessThanOrEqual(500);
      }
      const keys = [...options, ...columns, ...columns.flatMap((column) => column.options ?? [])].map(
        ({ key }) => key,
      );
      for (const key of keys) expect(key).toMatch(/^[a-z0-9-]+$/);
    }
  });

  it('marks the fields that hold personal data', () => {
    const personal = applicationFields.filter((field) => field.personal).map((field) => field.key);
    expect(personal).toEqual([
      'contact-person',
      'deputy-person',
      'backing-person',
      'endorsement',
      'core-team',
    ]);
    for (const field of applicationFields.filter(({ kind }) => kind === 'person'))
      expect(field.personal).toBe(true);
  });
});
