import { PlanTemplate, read, RECORD_KINDS, PLAYBOOK_PHASES } from '@pearls/contracts';
import { applicationForm } from './application-form/index.js';
import { JURY_CRITERION_CODES, juryCriteria } from './jury/index.js';
import { adaptationQuestions, carriedAnswers, carriedRows, planTemplate, type PlanField } from './plan-template/index.js';
import type { Text } from './text.js';

/** Every text inside a value, with the path that leads to it. */
function textsIn(value: unknown, path = ''): [string, Text][] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value) return [[path, value as Text]];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}/${key}`));
}

const { sections, records } = planTemplate;
const planField = ({ section, field }: { section: string; field: string }) =>
  sections.find(({ key }) => key === section)?.fields.find(({ key }) => key === field);
const applicationField = ({ section, field }: { section: string; field: string }) =>
  applicationForm.sections.find(({ key }) => key === section)?.fields.find(({ key }) => key === field);

describe('the plan template', () => {
  it('has fifteen sections, each with a key of its own, and fits its contract', () => {
    expect(sections).toHaveLength(15);
    expect(new Set(sections.map(({ key }) => key)).size).toBe(15);
    expect(() => read(PlanTemplate, JSON.parse(JSON.stringify(planTemplate)))).not.toThrow();
  });

  it.each(textsIn({ planTemplate, adaptationQuestions }))('says %s in English and Latvian', (_, { en, lv }) => {
    for (const text of [en, lv]) {
      expect(text).toBe(text.trim().replace(/\s+/g, ' '));
      expect(text).not.toBe('');
    }
  });

  it('helps in every section with a phase of the playbook, a good and a weak example', () => {
    for (const { guidance } of sections) expect(PLAYBOOK_PHASES).toContain(guidance.playbookPhase);
    const examples = sections.flatMap(({ guidance }) => [guidance.goodExample.en, guidance.weakExample.en]);
    expect(new Set(examples).size).toBe(30);
    expect(new Set(sections.map(({ guidance }) => guidance.playbookPhase)).size).toBe(PLAYBOOK_PHASES.length);
  });

  it('keeps every kind of record in exactly one section, each named by its first text', () => {
    expect(sections.flatMap((section) => section.records).sort()).toEqual([...RECORD_KINDS].sort());
    expect(records.map(({ kind }) => kind).sort()).toEqual([...RECORD_KINDS].sort());
    for (const { fields } of records) expect([fields[0]?.kind, fields[0]?.required]).toEqual(['text', true]);
  });

  it('asks each question of a section or a record once, with a limit for every text and options for every choice', () => {
    const check = (fields: PlanField[]) => {
      expect(new Set(fields.map(({ key }) => key)).size).toBe(fields.length);
      for (const field of fields) {
        expect(field.key).toMatch(/^[a-z]+(-[a-z]+)*$/);
        if (field.kind === 'text' || field.kind === 'long-text') expect([field.key, field.maxCharacters]).toEqual([field.key, expect.any(Number)]);
        if (field.kind === 'choice' || field.kind === 'choices') expect(field.options?.length).toBeGreaterThan(1);
        if (field.kind === 'reference') expect(RECORD_KINDS).toContain(field.refersTo);
        if (field.kind === 'table') expect(field.columns?.length).toBeGreaterThan(1);
      }
    };
    for (const { fields } of [...sections, ...records]) check(fields);
  });

  it('answers every criterion of the jury, in the sections the criteria name', () => {
    expect([...new Set(sections.flatMap((section) => section.juryCriteria))].sort()).toEqual([...JURY_CRITERION_CODES]);
    const keys = sections.map(({ key }) => key);
    for (const { parts } of juryCriteria) for (const part of parts) expect(keys).toContain(part);
  });

  it('carries answers of the application over into fields that can hold them', () => {
    for (const { from, to } of carriedAnswers) {
      const [source, target] = [applicationField(from), planField(to)];
      expect([from, source?.kind]).toEqual([from, target?.kind]);
      if (source?.maxCharacters) expect(target!.maxCharacters).toBeGreaterThanOrEqual(source.maxCharacters);
      if (source?.options) expect(target?.options?.map(({ key }) => key)).toEqual(expect.arrayContaining(source.options.map(({ key }) => key)));
      expect(target?.personal).toBe(source?.personal);
    }
    for (const { from, to, columns } of carriedRows) {
      const fields = records.find(({ kind }) => kind === to)!.fields.map(({ key }) => key);
      const source = applicationField(from)?.columns?.map(({ key }) => key);
      for (const [column, field] of Object.entries(columns)) expect([source, fields]).toEqual([expect.arrayContaining([column]), expect.arrayContaining([field])]);
    }
  });

  it('marks what holds personal data', () => {
    expect([...sections, ...records].flatMap(({ fields }) => fields.filter(({ personal }) => personal).map(({ key }) => key))).toEqual(['coordinator', 'core-team']);
  });
});
