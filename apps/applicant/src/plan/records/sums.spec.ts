import type { FormField, RecordDefinition } from '@pearls/contracts';
import { sumsOf } from './sums';

const question = (key: string, kind: FormField['kind'], options: string[] = []): FormField => ({
  key,
  kind,
  label: { en: key },
  required: false,
  criteria: [],
  personal: false,
  options: options.map((option) => ({ key: option, label: { en: option } })),
});
const lines: RecordDefinition = {
  kind: 'budget-line',
  one: { en: 'Budget line' },
  many: { en: 'Budget lines' },
  min: 0,
  max: 200,
  fields: [
    question('name', 'text'),
    question('amount', 'number'),
    question('source', 'choice', ['own', 'grant', 'in-kind']),
  ],
};
const line = (amount: unknown, source?: string) => ({ answers: { amount, source } });

describe('the sums of a budget', () => {
  it('add every line to the whole and to its source, in the order of the template', () =>
    expect(sumsOf(lines, [line(200, 'grant'), line(1000, 'own'), line(50, 'own')])).toEqual([
      { option: 'own', total: 1050 },
      { option: 'grant', total: 200 },
      { total: 1250 },
    ]));

  it('take a figure that is still being typed for what it says, and words for nothing', () =>
    expect(sumsOf(lines, [line('1 000'), line('about a thousand'), line(undefined)])).toEqual([
      { total: 1000 },
    ]));

  it('are nothing without a line', () => expect(sumsOf(lines, [])).toEqual([{ total: 0 }]));
});
