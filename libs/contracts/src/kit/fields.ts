import { Allow, IsOptional, ValidateBy, ValidateNested } from 'class-validator';
import type { Class } from './class.js';
import * as kinds from './kinds.js';
import type { Kind, NumberOptions, TextOptions } from './kinds.js';

/** One field of a contract class, as its decorators declared it. */
export interface Field {
  name: string;
  kind: Kind;
  optional: boolean;
  /** Holds personal data: kept out of facts, logs and browser storage. */
  personal: boolean;
  description?: string;
  example?: unknown;
}

/** What every field decorator accepts beside its own options. */
export interface Described {
  description?: string;
  example?: unknown;
  personal?: boolean;
}

const registry = new WeakMap<object, Map<string, Field>>();

const collected = new WeakMap<Class, Map<string, Field>>();

/** The fields of a contract class in the order of their declaration, inherited ones first. */
export const fieldsOf = (contract: Class): Field[] => [...fieldsByName(contract).values()];

/** The same by their names; collected once, for declarations are complete before anybody reads. */
export function fieldsByName(contract: Class): ReadonlyMap<string, Field> {
  return collected.get(contract) ?? collected.set(contract, collect(contract)).get(contract)!;
}

function collect(contract: Class): Map<string, Field> {
  const chain: object[] = [];
  for (let proto = contract.prototype as object; proto && proto !== Object.prototype; proto = Object.getPrototypeOf(proto) as object) chain.unshift(proto);
  return new Map(chain.flatMap((proto) => [...(registry.get(proto) ?? [])]));
}

const own = (proto: object) => registry.get(proto) ?? registry.set(proto, new Map()).get(proto)!;

/** Declares a field of the given kind; every named decorator below is this one with a kind. */
export function field(kind: Kind, { description, example, personal = false }: Described = {}): PropertyDecorator {
  return (proto, key) => {
    const name = String(key);
    const before = own(proto).get(name);
    own(proto).set(name, { name, kind, optional: before?.optional ?? false, personal, description, example });
    Allow()(proto, name);
    ValidateBy({
      name: 'field',
      validator: {
        validate: (value) => kind.check(value) === undefined,
        defaultMessage: (args) => kind.check(args?.value)?.message ?? '',
      },
    })(proto, name);
    if (kind.of) ValidateNested({ each: kind.list ?? false })(proto, name);
  };
}

/** The field may be left out or null. Stands above the decorator that says what it is. */
export function Optional(): PropertyDecorator {
  return (proto, key) => {
    const declared = own(proto).get(String(key));
    if (!declared) throw new Error(`@Optional() stands above the decorator that says what ${String(key)} is`);
    declared.optional = true;
    IsOptional()(proto, key);
  };
}

export const Text = (options: TextOptions & Described) => field(kinds.text(options), options);
/** Text that keeps its line breaks. */
export const LongText = (options: TextOptions & Described) => field(kinds.text({ ...options, long: true }), options);
export const Email = (options: Described = {}) => field(kinds.email(), { personal: true, example: 'anna@rujiena.example', ...options });
export const Url = (options: Described = {}) => field(kinds.url(), options);
export const Id = (options: Described = {}) => field(kinds.id(), { example: '019a2f3e-7c1d-7b54-9f0a-2d6c1b9e4a10', ...options });
/** A moment in time: a `Date` inside, RFC 3339 on the wire. */
export const Instant = (options: Described = {}) => field(kinds.instant(), { example: '2027-01-29T22:59:00.000Z', ...options });
/** A calendar day without time or zone. */
export const Day = (options: Described = {}) => field(kinds.day(), { example: '2027-01-29', ...options });
export const OneOf = (choices: readonly string[], options: Described = {}) => field(kinds.oneOf(choices), { example: choices[0], ...options });
export const Whole = (options: NumberOptions & Described) => field(kinds.whole(options), options);
export const Decimal = (options: NumberOptions & Described) => field(kinds.decimal(options), options);
export const Flag = (options: Described = {}) => field(kinds.flag(), options);
export const Part = (of: () => Class, options: Described = {}) => field(kinds.part(of), options);
export const ListOf = (item: Kind | (() => Class), options: { min?: number; max: number } & Described) =>
  field(kinds.listOfKind(typeof item === 'function' ? kinds.part(item) : item, options), options);
export const Open = (options: { maxBytes?: number; maxDepth?: number } & Described = {}) => field(kinds.open(options), options);
