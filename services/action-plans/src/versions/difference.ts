import type { AnswerChange, Answers, FormField, Language, PlanTemplate, RecordKind, TextRun } from '@pearls/contracts';
import { diffWordsWithSpace } from 'diff';
import { answerText, type NameOf } from '../receipts/answer-text.js';
import type { KeptRecord, PlanContent } from './plan-version.entity.js';

const MOST_CHARACTERS = 20_000;
const MOST_CHANGES = 2_000;
const MOST_RUNS = 5_000;

/** Two texts that have little in common are shown whole, one gone and one new. */
const MOST_EDITS = 2_000;

/** An answer as people read it: a text as it is, a list by its parts, a table by its cells. */
export function asText(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(asText).join('\n');
  if (typeof value === 'object') return Object.values(value).map(asText).filter(Boolean).join(' · ');
  return String(value);
}

/** Word by word what stayed, went and came. */
export function runsBetween(before: string, after: string): TextRun[] {
  const [one, other] = [before, after].map((text) => [...text].slice(0, MOST_CHARACTERS).join(''));
  const words = diffWordsWithSpace(one!, other!, { maxEditLength: MOST_EDITS });
  if (!words) return [{ change: 'gone', text: one! }, { change: 'new', text: other! }];
  return words.map(({ value, added, removed }) => ({ change: added ? 'new' : removed ? 'gone' : 'same', text: value }));
}

/** What changed between two states of a plan: texts word by word, records by what they are and field by field, each said with the words of its time. */
export function differenceBetween(before: PlanContent, after: PlanContent, template: PlanTemplate, language: Language = 'en'): AnswerChange[] {
  const said = (content: PlanContent) => {
    const nameOf = namesIn(content, template);
    return (field: FormField, value: unknown) => answerText(field, value, language, nameOf);
  };
  const compare = changesOf(said(before), said(after));
  const changes = template.sections.flatMap(({ key, fields, records: kinds }) => [
    ...compare(fields, answersOf(before, key), answersOf(after, key)).map((change) => ({ section: key, ...change })),
    ...kinds.flatMap((kind) => recordChanges(kind, before, after, template, compare).map((change) => ({ section: key, ...change }))),
  ]);
  return changes.slice(0, MOST_CHANGES);
}

type Change = Pick<AnswerChange, 'field' | 'runs'>;
type Compare = (fields: FormField[], before: Answers, after: Answers) => Change[];
type Say = (field: FormField, value: unknown) => string;

const answersOf = ({ sections }: PlanContent, key: string): Answers => sections.find((section) => section.key === key)?.answers ?? {};

const changesOf =
  (old: Say, now: Say): Compare =>
  (fields, before, after) =>
    fields.flatMap((field) => {
      const [was, is] = [old(field, before[field.key]), now(field, after[field.key])];
      const worded = ['text', 'long-text', 'table'].includes(field.kind);
      return was === is ? [] : [{ field: field.key, runs: (worded ? runsBetween(was, is) : replaced(was, is)).slice(0, MOST_RUNS) }];
    });

const replaced = (was: string, is: string): TextRun[] => [...(was ? [{ change: 'gone' as const, text: was }] : []), ...(is ? [{ change: 'new' as const, text: is }] : [])];

function recordChanges(kind: RecordKind, before: PlanContent, after: PlanContent, template: PlanTemplate, compare: Compare): Omit<AnswerChange, 'section'>[] {
  const fields = fieldsOf(template, kind);
  const of = ({ records }: PlanContent) => records.filter((record) => record.kind === kind);
  const [old, now] = [of(before), of(after)];
  const about = (record: KeptRecord) => ({ recordId: record.id, recordName: nameOf(record, fields).slice(0, 300) });
  const gone = old.filter(({ id }) => !now.some((one) => one.id === id)).map((record) => ({ ...about(record), record: 'removed' as const, changes: compare(fields, record.answers, {}) }));
  const kept = now.map((record) => {
    const was = old.find(({ id }) => id === record.id);
    return { ...about(record), record: was ? ('changed' as const) : ('added' as const), changes: [...compare(fields, was?.answers ?? {}, record.answers), ...standingChange(was, record)] };
  });
  // A record without any answer came or went as well.
  return [...gone, ...kept].flatMap(({ changes, ...one }) => (one.record !== 'changed' && !changes.length ? [{ ...one, field: '', runs: [] }] : changes.map((change) => ({ ...one, ...change }))));
}

/** Where an activity stands is no answer, and still part of what changed. */
const standingChange = (was: KeptRecord | undefined, { activity: is }: KeptRecord): Change[] => (was?.activity && is && was.activity.state !== is.state ? [{ field: 'state', runs: replaced(was.activity.state, is.state) }] : []);

const fieldsOf = ({ records }: PlanTemplate, kind: RecordKind): FormField[] => records.find((one) => one.kind === kind)?.fields ?? [];

/** What a record is called: its first text. */
const nameOf = ({ answers }: Pick<KeptRecord, 'answers'>, fields: FormField[]) => asText(answers[fields.find(({ kind }) => kind === 'text')?.key ?? '']).trim() || '–';

/** What the records of a plan are called, by their ids. */
export function namesIn({ records }: Pick<PlanContent, 'records'>, template: PlanTemplate): NameOf {
  const names = new Map(records.map((record) => [record.id, nameOf(record, fieldsOf(template, record.kind))]));
  return (id) => names.get(id);
}
