import type { Class } from './class.js';
import { fieldsByName, type Field } from './fields.js';
import type { Fault } from './kinds.js';

/** One fault of an input: where (JSON Pointer), which (code for translation) and what to change (English). */
export interface FieldProblem extends Fault {
  pointer: string;
}

/** The input did not fit its contract. */
export class Misfit extends Error {
  constructor(readonly problems: FieldProblem[]) {
    super('The input does not fit its contract');
  }
}

type Source = 'json' | 'text';

/** Makes an instance of the contract class out of plain data, tidied, with unknown properties kept for the check to refuse. */
function shape<T extends object>(contract: Class<T>, plain: unknown, source: Source): T {
  if (typeof plain !== 'object' || plain === null || Array.isArray(plain)) throw new Misfit([{ pointer: '', code: 'object', message: 'An object is expected here.' }]);
  const result = new contract() as Record<string, unknown>;
  const known = fieldsByName(contract);
  for (const [name, value] of Object.entries(plain)) {
    const declared = known.get(name);
    // Names that every object has would change the instance itself, not merely add to it.
    if (!declared && name in Object.prototype) throw new Misfit([{ pointer: `/${name}`, code: 'unknown', message: 'There is no field of this name.' }]);
    // Left out and null are the same to an optional field, and its type knows only the first.
    if (declared?.optional && value === null) continue;
    result[name] = declared ? shapeValue(declared, value, source) : value;
  }
  return result as T;
}

function shapeValue({ kind }: Field, value: unknown, source: Source): unknown {
  const read = source === 'text' && typeof value === 'string' && kind.fromText ? kind.fromText(value) : value;
  const tidy = kind.tidy ? kind.tidy(read) : read;
  if (!kind.of) return tidy;
  // A list in the place of an object becomes a plain wrong value: the validator would follow lists in lists without end.
  const inner = (one: unknown) => (Array.isArray(one) ? 0 : typeof one === 'object' && one !== null ? shape(kind.of!(), one, source) : one);
  return kind.list && Array.isArray(tidy) ? tidy.map(inner) : inner(tidy);
}

/**
 * What is wrong with an instance of a contract class; empty when it fits. Says what class-validator says by the same
 * declarations, in a tenth of its time: every request comes through here.
 */
export function faultsOf(contract: Class, instance: object, at = ''): FieldProblem[] {
  const fields = fieldsByName(contract);
  const problems: FieldProblem[] = [];
  for (const name of Object.keys(instance)) if (!fields.has(name)) problems.push({ pointer: pointerTo(at, name), code: 'unknown', message: 'There is no field of this name.' });
  for (const { name, kind, optional } of fields.values()) {
    const value = (instance as Record<string, unknown>)[name];
    if (optional && (value === undefined || value === null)) continue;
    const fault = kind.check(value);
    if (fault) problems.push({ pointer: pointerTo(at, name), ...fault });
    else if (kind.of && kind.list) for (const [index, one] of (value as object[]).entries()) problems.push(...faultsOf(kind.of(), one, `${pointerTo(at, name)}/${index}`));
    else if (kind.of) problems.push(...faultsOf(kind.of(), value as object, pointerTo(at, name)));
  }
  return problems;
}

const pointerTo = (at: string, name: string) => `${at}/${name.replace(/~/g, '~0').replace(/\//g, '~1')}`;

/** Reads plain data as the contract class; throws {@link Misfit} with every fault. */
export function read<T extends object>(contract: Class<T>, plain: unknown, source: Source = 'json'): T {
  const instance = shape(contract, plain ?? {}, source);
  const problems = faultsOf(contract, instance);
  if (problems.length) throw new Misfit(problems);
  return instance;
}

/** What leaves: only the fields the contract names, instants as RFC 3339. Absent optional fields stay absent. */
export function project(contract: Class, value: unknown): Record<string, unknown> {
  const from = value as Record<string, unknown>;
  const result: Record<string, unknown> = {};
  for (const { name, kind } of fieldsByName(contract).values()) {
    const one = from[name];
    if (one === undefined || one === null) continue;
    result[name] = projectValue(kind.of, kind.list ?? false, one);
  }
  return result;
}

function projectValue(of: (() => Class) | undefined, list: boolean, value: unknown): unknown {
  if (of) return list ? (value as unknown[]).map((one) => project(of(), one)) : project(of(), value);
  if (value instanceof Date) return value.toISOString();
  return list && Array.isArray(value) ? value.map((one: unknown) => (one instanceof Date ? one.toISOString() : one)) : value;
}
