import type { FormField, RecordDefinition } from '@pearls/contracts';
import { barOf, monthsOf, placeOf, spanOf } from './timeline';

const question = (key: string, kind: FormField['kind']): FormField => ({
  key,
  kind,
  label: { en: key },
  required: false,
  criteria: [],
  personal: false,
});
const activity: RecordDefinition = {
  kind: 'activity',
  one: { en: 'Activity' },
  many: { en: 'Activities' },
  min: 0,
  max: 200,
  fields: [question('name', 'text'), question('starts-on', 'day'), question('ends-on', 'day')],
};

describe('the timeline of a plan', () => {
  it('draws an activity from its first to its last day', () =>
    expect(barOf(activity, { 'starts-on': '2028-05-02', 'ends-on': '2028-05-20' })).toEqual({
      from: '2028-05-02',
      to: '2028-05-20',
    }));

  it('draws one date as one day, and nothing without a date', () => {
    expect(barOf(activity, { 'starts-on': '2028-05-02' })).toEqual({ from: '2028-05-02', to: '2028-05-02' });
    expect(barOf(activity, { 'starts-on': '' })).toBeUndefined();
  });

  it('shows the title year, and more where an activity lies outside', () => {
    expect(spanOf(2028, [])).toEqual({ from: '2028-01-01', to: '2028-12-31' });
    expect(spanOf(2028, [{ from: '2027-11-14', to: '2029-02-03' }])).toEqual({
      from: '2027-11-01',
      to: '2029-02-28',
    });
  });

  it('gives each day the same room', () => {
    const year = spanOf(2028, []);
    expect(placeOf({ from: '2028-01-01', to: '2028-12-31' }, year)).toEqual({ start: 0, width: 1 });
    expect(placeOf({ from: '2028-12-31', to: '2028-12-31' }, year).start).toBeCloseTo(365 / 366);
  });

  it('knows the months of a leap year', () => {
    const months = monthsOf(spanOf(2028, []));
    expect(months.map(({ month }) => month.slice(5, 7))).toEqual([
      '01',
      '02',
      '03',
      '04',
      '05',
      '06',
      '07',
      '08',
      '09',
      '10',
      '11',
      '12',
    ]);
    expect(months.at(-1)?.to).toBeCloseTo(1);
  });
});
