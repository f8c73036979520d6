import { isDateString, isEmail, isInt, isNumber, isURL, isUUID } from 'class-validator';
import type { Class } from './class.js';

/** What is wrong with one value: a stable code for translation, its numbers, and the English sentence. */
export interface Fault {
  code: string;
  message: string;
  params?: Record<string, string | number>;
}

/** A JSON Schema fragment (OpenAPI 3.1). */
export type Schema = Record<string, unknown>;

/** What a value may be: how it is checked, described, and read from a query string. */
export interface Kind {
  schema: Schema;
  check(value: unknown): Fault | undefined;
  /** Reads what arrives as JSON (tidies, never guesses). */
  tidy?(value: unknown): unknown;
  /** Reads what arrives in a URL, where everything is text. */
  fromText?(text: string): unknown;
  /** The contract class behind a part or a list of parts. */
  of?: () => Class;
  list?: boolean;
  item?: Kind;
}

const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** Printable text: no NUL, no control characters but tab and line breaks, no half surrogates. */
export const isPrintable = (text: string) => !CONTROL.test(text) && text.isWellFormed();

const fault = (code: string, message: string, params?: Fault['params']): Fault => ({ code, message, ...(params && { params }) });
const missing = fault('missing', 'This is needed.');

export interface TextOptions {
  min?: number;
  max: number;
  pattern?: RegExp;
  /** Says in a sentence what the pattern wants. */
  patternSays?: string;
  /** Keeps line breaks and surrounding white space. */
  long?: boolean;
}

/** Text of limited length, counted in characters as people see them in a counter (UTF-16 code units). */
export function text({ min = 1, max, pattern, patternSays, long }: TextOptions): Kind {
  return {
    schema: { type: 'string', minLength: min, maxLength: max, ...(pattern && { pattern: pattern.source }) },
    tidy: (value) => (typeof value === 'string' ? (long ? value.replace(/\r\n?/g, '\n') : value.trim()).normalize('NFC') : value),
    fromText: (value) => value,
    check(value) {
      if (typeof value !== 'string') return value === undefined || value === null ? missing : fault('text', 'This must be text.');
      if (value.length < min) return value.length === 0 ? missing : fault('short', `Write at least ${min} characters.`, { min });
      if (value.length > max) return fault('long', `Write at most ${max} characters; this has ${value.length}.`, { max, length: value.length });
      if (!isPrintable(value)) return fault('unprintable', 'This has characters that cannot be stored, such as control characters.');
      if (pattern && !pattern.test(value)) return fault('pattern', patternSays ?? 'This is not in the expected form.');
      return undefined;
    },
  };
}

export const email = (): Kind => ({
  schema: { type: 'string', format: 'email', maxLength: 254 },
  tidy: (value) => (typeof value === 'string' ? value.trim() : value),
  fromText: (value) => value,
  check(value) {
    if (value === undefined || value === null || value === '') return missing;
    return typeof value === 'string' && isPrintable(value) && isEmail(value) ? undefined : fault('email', 'Enter an e-mail address in the form name@example.org.');
  },
});

export const url = (): Kind => ({
  schema: { type: 'string', format: 'uri', maxLength: 2000 },
  fromText: (value) => value,
  check(value) {
    if (value === undefined || value === null || value === '') return missing;
    return typeof value === 'string' && value.length <= 2000 && isPrintable(value) && isURL(value, { protocols: ['https', 'http'], require_protocol: true })
      ? undefined
      : fault('url', 'Enter a web address that begins with https://.');
  },
});

export const id = (): Kind => ({
  schema: { type: 'string', format: 'uuid' },
  fromText: (value) => value,
  check(value) {
    if (value === undefined || value === null || value === '') return missing;
    return isUUID(value) ? undefined : fault('id', 'This is not an identifier.');
  },
});

export const instant = (): Kind => ({
  schema: { type: 'string', format: 'date-time', description: 'RFC 3339 instant with offset or Z' },
  fromText: (value) => value,
  check(value) {
    if (value === undefined || value === null || value === '') return missing;
    return typeof value === 'string' && /T.*(Z|[+-]\d\d:\d\d)$/.test(value) && isDateString(value, { strict: true }) && !Number.isNaN(Date.parse(value))
      ? undefined
      : fault('instant', 'Enter an instant such as 2027-01-29T22:59:00Z.');
  },
});

export const day = (): Kind => ({
  schema: { type: 'string', format: 'date' },
  fromText: (value) => value,
  check(value) {
    if (value === undefined || value === null || value === '') return missing;
    const real = typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && isDateString(value, { strict: true });
    return real ? undefined : fault('day', 'Enter a real date such as 2027-01-29.');
  },
});

export const oneOf = (choices: readonly string[]): Kind => ({
  schema: { type: 'string', enum: [...choices] },
  fromText: (value) => value,
  check(value) {
    if (value === undefined || value === null || value === '') return missing;
    return typeof value === 'string' && choices.includes(value) ? undefined : fault('choice', `Choose one of: ${choices.slice(0, 30).join(', ')}.`);
  },
});

export interface NumberOptions {
  min: number;
  max: number;
  /** What is counted: inhabitants, euros, hours. */
  unit?: string;
}

const outside = (min: number, max: number) => fault('range', `Enter a number from ${min} to ${max}.`, { min, max });
const number = (value: string) => (/^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value);

export const whole = ({ min, max, unit }: NumberOptions): Kind => ({
  schema: { type: 'integer', minimum: min, maximum: max, ...(unit && { 'x-unit': unit }) },
  fromText: number,
  check(value) {
    if (value === undefined || value === null || value === '') return missing;
    if (!isInt(value)) return fault('whole', 'Enter a whole number.');
    return (value as number) < min || (value as number) > max ? outside(min, max) : undefined;
  },
});

export const decimal = ({ min, max, unit }: NumberOptions): Kind => ({
  schema: { type: 'number', minimum: min, maximum: max, ...(unit && { 'x-unit': unit }) },
  fromText: number,
  check(value) {
    if (value === undefined || value === null || value === '') return missing;
    if (!isNumber(value)) return fault('number', 'Enter a number.');
    return (value as number) < min || (value as number) > max ? outside(min, max) : undefined;
  },
});

export const flag = (): Kind => ({
  schema: { type: 'boolean' },
  fromText: (value) => (value === 'true' ? true : value === 'false' ? false : value),
  check(value) {
    if (value === undefined || value === null) return missing;
    return typeof value === 'boolean' ? undefined : fault('flag', 'This must be true or false.');
  },
});

/** Another contract class inside this one. */
export const part = (of: () => Class): Kind => ({
  schema: {},
  of,
  check: (value) => (value === undefined || value === null ? missing : typeof value === 'object' && !Array.isArray(value) ? undefined : fault('part', 'This must be an object.')),
});

export const listOfKind = (item: Kind, { min = 0, max }: { min?: number; max: number }): Kind => ({
  schema: { type: 'array', items: item.schema, minItems: min, maxItems: max },
  list: true,
  item,
  of: item.of,
  tidy: (value) => (Array.isArray(value) && item.tidy ? value.map(item.tidy) : value),
  fromText: (value) => (value === '' ? [] : value.split(',').map((one) => item.fromText?.(one) ?? one)),
  check(value) {
    if (value === undefined || value === null) return missing;
    if (!Array.isArray(value)) return fault('list', 'This must be a list.');
    if (value.length < min) return fault('few', `Give at least ${min}.`, { min });
    if (value.length > max) return fault('many', `Give at most ${max}.`, { max });
    for (const [index, one] of value.entries()) {
      const wrong = item.check(one);
      if (wrong) return { ...wrong, message: `Entry ${index + 1}: ${wrong.message}` };
    }
    return undefined;
  },
});

/** Walks open JSON without recursion: what comes from outside may be nested deeper than our stack. Its size is that of its texts. */
function faultInside(value: unknown, maxDepth: number, maxBytes: number): Fault | undefined {
  const waiting: [inner: unknown, depth: number][] = [[value, 0]];
  let size = 0;
  let printable = true;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [inner, depth] = next;
    size += typeof inner === 'string' ? inner.length + 3 : 3;
    if (size > maxBytes) return fault('large', `This is larger than ${maxBytes} bytes.`, { max: maxBytes });
    if (typeof inner === 'string') printable &&= isPrintable(inner);
    if (typeof inner !== 'object' || inner === null) continue;
    if (depth === maxDepth) return fault('deep', `This is nested deeper than ${maxDepth} levels.`, { max: maxDepth });
    for (const [key, one] of Object.entries(inner)) {
      if (!Array.isArray(inner)) size += key.length + 3;
      printable &&= isPrintable(key);
      waiting.push([one, depth + 1]);
    }
  }
  return printable ? undefined : fault('unprintable', 'This has characters that cannot be stored, such as control characters.');
}

/** A JSON object whose inner shape is decided elsewhere, such as the answers to a form; bounded in depth and size. */
export const open = ({ maxBytes = 200_000, maxDepth = 8, example }: { maxBytes?: number; maxDepth?: number; example?: unknown } = {}): Kind => ({
  schema: { type: 'object', ...(example === undefined ? {} : { examples: [example] }) },
  check(value) {
    if (value === undefined || value === null) return missing;
    if (typeof value !== 'object' || Array.isArray(value)) return fault('part', 'This must be an object.');
    return faultInside(value, maxDepth, maxBytes);
  },
});
