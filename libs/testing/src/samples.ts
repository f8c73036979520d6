import { fieldsOf, type Class, type Kind } from '@pearls/contracts';
import { v4 } from 'uuid';

const WORDS = ['text', 'a', 'A', 'LV', 'LV008', '2028', 'https://example.org/', 'anna@rujiena.example', '2027-01-29', '2027-01-29T22:59:00.000Z', 'Europe/Berlin', '123456', 'text.text.text', 'a sentence that is long enough to be one'];
const DEPTH = 5;

/** Data that fit a contract: every field, or only the needed ones. Two samples differ in nothing but their ids. */
export function sampleOf(contract: Class, fields: 'all' | 'needed' = 'all', depth = 0): Record<string, unknown> {
  const chosen = fieldsOf(contract).filter(({ optional }) => !optional || (fields === 'all' && depth < DEPTH));
  return Object.fromEntries(chosen.map(({ name, kind, example }) => [name, fits(kind, example) ? example : valueOf(kind, fields, depth)]));
}

const fits = (kind: Kind, value: unknown) => value !== undefined && !kind.of && kind.check(value) === undefined;

function valueOf(kind: Kind, fields: 'all' | 'needed', depth: number): unknown {
  if (kind.list) {
    const needed = (kind.schema['minItems'] as number | undefined) ?? 0;
    const item = kind.of ? sampleOf(kind.of(), fields, depth + 1) : valueOf(kind.item!, fields, depth + 1);
    return Array.from({ length: Math.max(needed, depth < DEPTH ? 1 : 0) }, () => structuredClone(item));
  }
  if (kind.of) return sampleOf(kind.of(), fields, depth + 1);
  const { minimum, maxLength = 1, minLength = 1 } = kind.schema as { minimum?: number; minLength?: number; maxLength?: number };
  const candidates: unknown[] = [...((kind.schema['enum'] as unknown[] | undefined) ?? []), ...WORDS, 'a'.repeat(Math.min(minLength, maxLength)), minimum ?? 0, true, { en: 'Words' }, {}, v4()];
  const found = candidates.find((one) => kind.check(one) === undefined);
  if (found === undefined) throw new Error(`No sample fits ${JSON.stringify(kind.schema)}: give the field an example`);
  return found;
}
