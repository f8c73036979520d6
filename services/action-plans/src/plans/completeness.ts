import type { Answers, FormField, PlanShortcoming, PlanTemplate, RecordKind } from '@pearls/contracts';
import { faultOfAnswer } from '@pearls/domain';

/** A plan as far as its wholeness goes. */
export interface WrittenPlan {
  sections: Record<string, { answers: Answers; completed: boolean } | undefined>;
  records: { id: string; kind: RecordKind; answers: Answers }[];
  /** The questions files are attached to, one entry a file. */
  files: string[];
}

type Missing = Omit<PlanShortcoming, 'weight'>;

/** A plan may hold thousands of words and still miss one number: everything that keeps it from being handed in, in the order of the template. */
export function missingIn(template: PlanTemplate, plan: WrittenPlan): PlanShortcoming[] {
  const found = template.sections.flatMap((section): Missing[] => {
    const draft = plan.sections[section.key];
    const faults = [
      ...section.fields.flatMap((field) => faultIn(field, draft?.answers[field.key], plan).map((fault) => ({ section: section.key, field: field.key, ...fault }))),
      ...section.records.flatMap((kind) => missingRecords(template, section.key, kind, plan)),
    ];
    if (faults.length || draft?.completed) return faults;
    return [{ section: section.key, field: section.fields[0]?.key ?? '', code: 'not-completed', message: 'Mark this section as completed.' }];
  });
  return found.map((one) => ({ weight: 'missing', ...one }));
}

function faultIn(field: FormField, value: unknown, plan: WrittenPlan): Pick<Missing, 'code' | 'message' | 'params'>[] {
  if (field.kind === 'reference' && value) {
    const known = plan.records.some(({ id, kind }) => id === value && (!field.refersTo || kind === field.refersTo));
    return known ? [] : [{ code: 'unknown-record', message: 'What this pointed to is gone. Choose again.' }];
  }
  const fault = faultOfAnswer(field, value, plan.files.filter((one) => one === field.key).length);
  return fault ? [fault] : [];
}

function missingRecords(template: PlanTemplate, section: string, kind: RecordKind, plan: WrittenPlan): Missing[] {
  const definition = template.records.find((one) => one.kind === kind)!;
  const records = plan.records.filter((one) => one.kind === kind);
  const few: Missing[] = records.length < definition.min ? [{ section, field: '', code: 'too-few-records', message: `Add ${definition.min - records.length} more: ${definition.many.en.toLowerCase()}.`, params: { kind, missing: definition.min - records.length, min: definition.min } }] : [];
  return [...few, ...records.flatMap(({ id, answers }) => definition.fields.flatMap((field) => faultIn(field, answers[field.key], plan).map((fault) => ({ section, recordId: id, field: field.key, ...fault }))))];
}
