import type { Answers, PlanTemplate, RecordKind } from '@pearls/contracts';
import { planTemplate } from '@pearls/reference/plan-template';
import { missingIn, type WrittenPlan } from '../src/plans/completeness.js';
import { warningsIn } from '../src/plans/consistency.js';

const template = planTemplate as unknown as PlanTemplate;
const year = { plansDueZone: 'Europe/Berlin', titleYearStartsAt: new Date('2027-12-31T23:00:00.000Z'), titleYearEndsAt: new Date('2028-12-31T22:59:00.000Z') };
const record = (id: string, kind: RecordKind, answers: Answers) => ({ id, kind, answers });
const plan = (...records: WrittenPlan['records']): WrittenPlan => ({ sections: {}, records, files: [] });
const codes = (...records: WrittenPlan['records']) => warningsIn(template, plan(...records), year).map(({ code, recordId }) => [code, recordId]);

describe('What does not fit together in a plan', () => {
  it.each([
    ['2028-01-01', '2028-12-31', []],
    ['2027-12-31', '2028-01-02', [['activity-outside-title-year', 'a']]],
    ['2028-12-30', '2029-01-01', [['activity-outside-title-year', 'a']]],
    ['2028-05-03', '2028-05-02', [['ends-before-it-begins', 'a']]],
    [undefined, undefined, []],
  ])('an activity from %s to %s', (startsOn, endsOn, expected) => {
    expect(codes(record('a', 'activity', { 'starts-on': startsOn, 'ends-on': endsOn }))).toEqual(expected);
  });

  it('costs that are not in the budget', () => {
    const activity = record('a', 'activity', { cost: 2400 });
    expect(codes(activity).map(([code]) => code)).toEqual(['cost-not-in-budget']);
    expect(warningsIn(template, plan(activity, record('b', 'budget-line', { amount: 2000 })), year)).toMatchObject([{ section: 'budget', params: { costs: 2400, budget: 2000, missing: 400 } }]);
    expect(codes(activity, record('b', 'budget-line', { amount: '2 400' }))).toEqual([]);
  });

  it('an indicator that says not where it begins', () => {
    expect(codes(record('i', 'indicator', {}), record('j', 'indicator', { baseline: '59 % (2027)' }), record('k', 'indicator', { baseline: '  ' }))).toEqual([['indicator-without-baseline', 'i'], ['indicator-without-baseline', 'k']]);
  });

  it('a group that is named and met by no activity', () => {
    const priority = record('p', 'priority', { 'target-groups': ['seniors', 'youth'] });
    const activity = (...groups: string[]) => record('a', 'activity', { 'priority': 'p', 'target-groups': groups });
    expect(warningsIn(template, plan(priority, activity('youth')), year)).toMatchObject([{ code: 'target-group-without-activity', recordId: 'p', params: { group: 'seniors' } }]);
    expect(codes(priority, activity('youth', 'seniors'))).toEqual([]);
  });

  it('a partner that was asked and has not agreed', () => {
    const of = (id: string, commitment: string) => record(id, 'stakeholder', { organisation: id, commitment });
    expect(codes(of('asked', 'asked'), of('agreed', 'agreed'), of('signed', 'signed'))).toEqual([['stakeholder-not-agreed', 'asked']]);
  });

  it('keeps no plan from being handed in, and says in which section it is', () => {
    const warnings = warningsIn(template, plan(record('i', 'indicator', {}), record('s', 'stakeholder', { commitment: 'asked' })), year);
    expect(warnings.map(({ weight, section }) => [weight, section])).toEqual([['warning', 'follow-up'], ['warning', 'stakeholders']]);
  });
});

describe('What a plan lacks', () => {
  const missing = (...records: WrittenPlan['records']) => missingIn(template, plan(...records));

  it('too few records, answers of records, and what they point to', () => {
    const found = missing(record('a', 'activity', { name: 'Lamps', priority: 'gone' }));
    expect(found.filter(({ code }) => code === 'too-few-records').map(({ section }) => section)).toEqual(['priorities', 'stakeholders', 'budget', 'risks', 'follow-up']);
    expect(found).toContainEqual(expect.objectContaining({ section: 'activities', recordId: 'a', field: 'priority', code: 'unknown-record' }));
    expect(found).toContainEqual(expect.objectContaining({ section: 'activities', recordId: 'a', field: 'starts-on', code: 'required' }));
    expect(found.filter(({ recordId, field }) => recordId === 'a' && field === 'name')).toEqual([]);
  });

  it('sections whose answers are there and that nobody has called done', () => {
    const { fields } = template.sections.find(({ key }) => key === 'international')!;
    const answers = Object.fromEntries(fields.map(({ key }) => [key, 'A kitchen.']));
    const of = (completed: boolean) => missingIn(template, { sections: { international: { answers, completed } }, records: [], files: [] }).filter(({ section }) => section === 'international');
    expect(of(false)).toMatchObject([{ code: 'not-completed', weight: 'missing' }]);
    expect(of(true)).toEqual([]);
  });
});
