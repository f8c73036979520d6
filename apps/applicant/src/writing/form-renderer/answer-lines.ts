import type { Attachment, FormField, Localised, PersonAnswer } from '@pearls/contracts';

/** How an answer is put into words. */
export interface Speaker {
  readonly say: (text: Localised | undefined) => string;
  readonly number: (value: number) => string;
  readonly day: (value: string) => string;

  /** What something else is called that the answer points to. */
  readonly referent: (id: string) => string;
  readonly agreed: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** An answer in lines, as it is read back; none for an answer that is not there. */
export function answerLines(
  field: FormField,
  value: unknown,
  files: readonly Attachment[],
  speaker: Speaker,
): string[] {
  switch (field.kind) {
    case 'files':
      return files.filter((file) => file.field === field.key).map((file) => file.fileName);
    case 'consent':
      return value === true ? [speaker.agreed] : [];
    case 'day':
      return typeof value === 'string' && DAY.test(value) ? [speaker.day(value)] : [];
    case 'reference':
      return [value]
        .flat()
        .map((id) => (typeof id === 'string' && id ? speaker.referent(id) : ''))
        .filter(Boolean);
    case 'person':
      return personLines(value);
    case 'table':
      return Array.isArray(value)
        ? value.map((row: unknown) => rowLine(field, row, speaker)).filter(Boolean)
        : [];
    case 'choice':
    case 'choices':
      return [value]
        .flat()
        .map((key) => optionLabel(field.options, key, speaker))
        .filter(Boolean);
    default:
      return plain(value, speaker).split('\n');
  }
}

function personLines(value: unknown): string[] {
  const { name, role, unit, email, phone } = (
    typeof value === 'object' && value !== null ? value : {}
  ) as PersonAnswer;
  const position = [role, unit].filter(Boolean).join(', ');
  return [name, position, email, phone].filter((line): line is string => !!line?.trim());
}

function rowLine(field: FormField, row: unknown, speaker: Speaker): string {
  const cells = (typeof row === 'object' && row !== null ? row : {}) as Record<string, unknown>;
  return (field.columns ?? [])
    .map(({ key, kind, options }) =>
      kind === 'choice' ? optionLabel(options, cells[key], speaker) : plain(cells[key], speaker),
    )
    .filter((cell) => cell.trim())
    .join(' – ');
}

function optionLabel(options: FormField['options'], key: unknown, speaker: Speaker): string {
  return speaker.say(options?.find((option) => option.key === key)?.label);
}

function plain(value: unknown, speaker: Speaker): string {
  if (typeof value === 'number') return value >= 10_000 ? speaker.number(value) : String(value);
  return typeof value === 'string' ? value : '';
}
