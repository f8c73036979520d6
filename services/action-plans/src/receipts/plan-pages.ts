import type { Answers, FormField, Language, PlanTemplate, RecordDefinition } from '@pearls/contracts';
import { amount } from '../plans/consistency.js';
import { namesIn } from '../versions/difference.js';
import type { KeptRecord, PlanContent } from '../versions/plan-version.entity.js';
import { answerText, inLanguage, type NameOf } from './answer-text.js';
import { activityWords, documentWords } from './document-words.js';

/** A question with its answer. */
interface Line {
  label: string;
  text: string;
}

/** Records as a document sets them: small ones as a table, large ones one under another. */
interface Pages {
  title: string;
  columns?: string[];
  rows?: string[][];
  entries?: { name: string; lines: Line[] }[];
}

/** A section as a document sets it. */
export interface SectionPage {
  title: string;
  lines: Line[];
  records: Pages[];
}

/** Kinds with more questions than this are set one under another. */
const MOST_COLUMNS = 6;

/** A plan laid out for paper, in one of its languages; what is empty is left out. */
export function planPages(content: PlanContent, template: PlanTemplate, language: Language): SectionPage[] {
  const nameOf = namesIn(content, template);
  return template.sections.map(({ key, title, fields, records: kinds }) => {
    const answers = content.sections.find((section) => section.key === key)?.answers ?? {};
    return {
      title: inLanguage(title, language),
      lines: linesOf(fields, answers, language, nameOf),
      records: template.records
        .filter(({ kind }) => kinds.includes(kind))
        .flatMap((definition) => recordPages(definition, content.records.filter(({ kind }) => kind === definition.kind), language, nameOf)),
    };
  });
}

function linesOf(fields: FormField[], answers: Answers, language: Language, nameOf: NameOf): Line[] {
  return fields.map((field) => ({ label: inLanguage(field.label, language), text: answerText(field, answers[field.key], language, nameOf) })).filter(({ text }) => text !== '');
}

function recordPages({ many, fields }: RecordDefinition, records: KeptRecord[], language: Language, nameOf: NameOf): Pages[] {
  if (!records.length) return [];
  const title = inLanguage(many, language);
  if (fields.length > MOST_COLUMNS) return [{ title, entries: records.map((record) => entryOf(record, fields, language, nameOf)) }];
  const rows = records.map(({ answers }) => fields.map((field) => answerText(field, answers[field.key], language, nameOf)));
  const figures = fields.findIndex(({ kind }) => kind === 'number');
  const total = figures < 0 ? [] : [fields.map((field, column) => (column === 0 ? inLanguage(documentWords.total, language) : column === figures ? String(records.reduce((all, { answers }) => all + amount(answers, field.key), 0)) : ''))];
  return [{ title, columns: fields.map(({ label }) => inLanguage(label, language)), rows: [...rows, ...total] }];
}

function entryOf({ answers, activity }: KeptRecord, fields: FormField[], language: Language, nameOf: NameOf) {
  const [first, ...rest] = fields;
  const say = (word: keyof typeof documentWords) => inLanguage(documentWords[word], language);
  const standing: Line[] = activity && activity.state !== 'planned' ? [{ label: say('state'), text: inLanguage(activityWords[activity.state]!, language) }] : [];
  const origin: Line[] = activity?.origin ? [{ label: say('inspiredBy'), text: activity.origin.title }] : [];
  return { name: (first && answerText(first, answers[first.key], language, nameOf)) || '–', lines: [...standing, ...linesOf(rest, answers, language, nameOf), ...origin] };
}
