/** What is written, by field. */
export type Answers = Readonly<Record<string, unknown>>;

/** One field that both sides changed since they last agreed. */
export interface Clash {
  readonly field: string;
  readonly mine: unknown;
  readonly theirs: unknown;
}

/** What two writers of the same draft come to. */
export interface Merged {
  /** Everything that agrees; a field in `clashes` holds mine until somebody decides. */
  readonly answers: Answers;
  readonly clashes: readonly Clash[];

  /** The fields that took over what the other side wrote. */
  readonly taken: readonly string[];
}

/**
 * Merges two versions that grew from the same base, field by field: what only one side changed is taken, what both changed
 * in the same way stands, and what both changed differently is a clash. Nothing is dropped.
 */
export function mergeAnswers(base: Answers, mine: Answers, theirs: Answers): Merged {
  const answers: Record<string, unknown> = {};
  const clashes: Clash[] = [];
  const taken: string[] = [];
  for (const field of new Set([...Object.keys(base), ...Object.keys(mine), ...Object.keys(theirs)])) {
    const outcome = mergeValue(base[field], mine[field], theirs[field]);
    if (outcome.clash) clashes.push({ field, mine: mine[field], theirs: theirs[field] });
    if (outcome.value !== undefined) answers[field] = outcome.value;
    if (!sameAnswer(outcome.value, mine[field])) taken.push(field);
  }
  return { answers, clashes, taken };
}

/** Whether two answers say the same; an empty answer and none are alike. */
export function sameAnswer(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

/** Up to this length together, two texts stand in one line. */
const SHORT = 120;

interface Outcome {
  readonly value: unknown;
  readonly clash: boolean;
}

function mergeValue(base: unknown, mine: unknown, theirs: unknown): Outcome {
  if (sameAnswer(mine, theirs) || sameAnswer(theirs, base)) return { value: mine, clash: false };
  if (sameAnswer(mine, base)) return { value: theirs, clash: false };
  if (isRecord(mine) && isRecord(theirs)) return mergeParts(isRecord(base) ? base : {}, mine, theirs);
  if (isPlainList(mine) && isPlainList(theirs))
    return { value: mergeChosen(isPlainList(base) ? base : [], mine, theirs), clash: false };
  return { value: mine, clash: true };
}

/** A person is merged part by part: one side corrects the phone number, the other the name. */
function mergeParts(base: Answers, mine: Answers, theirs: Answers): Outcome {
  const { answers, clashes } = mergeAnswers(base, mine, theirs);
  return { value: clashes.length ? mine : answers, clash: clashes.length > 0 };
}

/** Ticked boxes: what either side ticked is ticked, what either side cleared is cleared. */
function mergeChosen(base: readonly string[], mine: readonly string[], theirs: readonly string[]): string[] {
  const cleared = base.filter((one) => !mine.includes(one) || !theirs.includes(one));
  return [...new Set([...mine, ...theirs])].filter((one) => !cleared.includes(one));
}

/** Both texts or both lists in one answer; nothing where that makes no sense. */
export function bothInOne(mine: unknown, theirs: unknown): unknown {
  if (isText(mine) && isText(theirs)) {
    const long = mine.includes('\n') || theirs.includes('\n') || mine.length + theirs.length > SHORT;
    return mine + (long ? '\n\n' : ' ') + theirs;
  }
  if (!Array.isArray(mine) || !Array.isArray(theirs)) return undefined;
  return [...mine, ...theirs.filter((row: unknown) => !mine.some((own: unknown) => sameAnswer(own, row)))];
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const isRecord = (value: unknown): value is Answers =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isPlainList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  value === false ||
  (Array.isArray(value) && value.length === 0) ||
  (isRecord(value) && Object.values(value).every(isEmpty));

/** One text for answers that say the same, whatever the order of their parts. */
function canonical(value: unknown): string {
  if (isEmpty(value)) return '';
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (isRecord(value)) {
    const parts = Object.keys(value).filter((key) => !isEmpty(value[key]));
    return `{${parts
      .sort()
      .map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`)
      .join(',')}}`;
  }
  return JSON.stringify(value);
}
