import type { FormDefinition, FormField } from '@pearls/contracts';
import fc from 'fast-check';
import { charactersIn, faultOfAnswer, shortcomings } from './form.js';

const aField = (more: Partial<FormField> = {}): FormField => ({ key: 'why', kind: 'long-text', label: { en: 'Why' }, required: true, criteria: [], personal: false, ...more });
const aForm = (...fields: FormField[]): FormDefinition => ({ version: 1, sections: [{ key: 'motivation', title: { en: 'Motivation' }, fields }] });
const codeOf = (field: FormField, value: unknown, files?: number) => faultOfAnswer(field, value, files)?.code;

describe('A form', () => {
  it('counts an accented letter and a line break as one character each', () => {
    expect(charactersIn('Ru\u0304jiena')).toBe(charactersIn('Rūjiena'));
    expect(charactersIn('a\r\nb')).toBe(3);
    expect(charactersIn('🌊')).toBe(1);
  });

  it('takes an answer as long as its limit and not one character more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), (max) => {
        expect(codeOf(aField({ maxCharacters: max }), 'ū'.repeat(max))).toBeUndefined();
        expect(codeOf(aField({ maxCharacters: max }), 'ū'.repeat(max + 1))).toBe('too-long');
      }),
    );
  });

  it('wants what is required and lets the rest be empty', () => {
    expect(codeOf(aField(), '  ')).toBe('required');
    expect(codeOf(aField({ required: false }), '')).toBeUndefined();
    expect(codeOf(aField({ kind: 'files' }), undefined, 0)).toBe('required');
    expect(codeOf(aField({ kind: 'files' }), undefined, 1)).toBeUndefined();
    expect(codeOf(aField({ kind: 'consent' }), false)).toBe('not-declared');
  });

  it('takes only offered choices', () => {
    const choice = aField({ kind: 'choices', maxItems: 1, options: [{ key: 'a', label: { en: 'A' } }, { key: 'b', label: { en: 'B' } }] });
    expect(codeOf(choice, ['a'])).toBeUndefined();
    expect(codeOf(choice, ['a', 'b'])).toBe('too-many');
    expect(codeOf(choice, ['c'])).toBe('unknown-choice');
  });

  it('reads numbers as people write them', () => {
    const number = aField({ kind: 'number', min: 1, max: 50_000 });
    expect(codeOf(number, '3 287')).toBeUndefined();
    expect(codeOf(number, 'many')).toBe('not-a-number');
    expect(codeOf(number, 0)).toBe('out-of-range');
  });

  it('wants a person to be reachable and rows to be whole', () => {
    expect(codeOf(aField({ kind: 'person' }), { name: 'Anna' })).toBe('incomplete-person');
    expect(codeOf(aField({ kind: 'person' }), { name: 'Anna', email: 'anna' })).toBe('email');
    const table = aField({ kind: 'table', columns: [{ key: 'who', label: { en: 'Who' }, kind: 'text', required: true }] });
    expect(codeOf(table, [{ who: 'Library' }])).toBeUndefined();
    expect(codeOf(table, [{ who: '' }])).toBe('incomplete-row');
  });

  it('asks for the mark that a section is done once its answers are', () => {
    expect(shortcomings(aForm(aField()), { motivation: { answers: { why: 'Because' }, completed: false } })).toMatchObject([{ section: 'motivation', code: 'not-completed' }]);
    expect(shortcomings(aForm(aField()), { motivation: { answers: { why: 'Because' }, completed: true } })).toEqual([]);
    expect(shortcomings(aForm(aField()), {})).toMatchObject([{ field: 'why', code: 'required' }]);
  });

  it('never throws, whatever the answers are', () => {
    const kinds = ['text', 'long-text', 'number', 'choice', 'choices', 'person', 'table', 'files', 'consent'] as const;
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.anything(), (kind, value) => {
        faultOfAnswer(aField({ kind, columns: [{ key: 'x', label: { en: 'X' }, kind: 'text', required: true }], options: [] }), value);
      }),
    );
  });
});
