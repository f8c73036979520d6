import { fieldsOf, type Class, type Field, type Kind, type Schema } from '@pearls/contracts';

/** Collects the JSON Schemas of contract classes under their names; two classes of one name are told apart by a number. */
export class Schemas {
  private readonly names = new Map<Class, string>();
  readonly all: Record<string, Schema> = {};

  constructor(private readonly base = '#/components/schemas/') {}

  /** A reference to the schema of a contract class. */
  of(contract: Class): Schema {
    return { $ref: this.base + this.nameOf(contract) };
  }

  /** One field's schema with its description and example. */
  field({ kind, description, example, optional }: Field): Schema {
    const schema = this.kind(kind);
    const said: Schema = { ...(description && { description }), ...(example !== undefined && { examples: [example] }) };
    if (!Object.keys(said).length && !optional) return schema;
    return { ...schema, ...said };
  }

  private kind(kind: Kind): Schema {
    if (kind.list && kind.of) return { ...kind.schema, items: this.of(kind.of()) };
    return kind.of ? this.of(kind.of()) : kind.schema;
  }

  private nameOf(contract: Class): string {
    const known = this.names.get(contract);
    if (known) return known;
    let name = contract.name;
    for (let number = 2; this.all[name]; number += 1) name = `${contract.name}${number}`;
    this.names.set(contract, name);
    this.all[name] = {};
    const fields = fieldsOf(contract);
    const required = fields.filter((one) => !one.optional).map((one) => one.name);
    this.all[name] = {
      type: 'object',
      properties: Object.fromEntries(fields.map((one) => [one.name, this.field(one)])),
      ...(required.length && { required }),
      additionalProperties: false,
    };
    return name;
  }
}

/** An example of a contract class, as far as its fields give one. */
export function exampleOf(contract: Class, depth = 0): Record<string, unknown> {
  const entries = fieldsOf(contract).flatMap(({ name, kind, example, optional }) => {
    const value = example ?? (depth > 4 ? undefined : valueOf(kind, depth));
    return value === undefined || (optional && example === undefined) ? [] : [[name, value] as const];
  });
  return Object.fromEntries(entries);
}

function valueOf(kind: Kind, depth: number): unknown {
  if (kind.of) {
    const one = exampleOf(kind.of(), depth + 1);
    return kind.list ? [one] : one;
  }
  const { type, enum: choices, minimum, format, minLength } = kind.schema as { type?: string; enum?: unknown[]; minimum?: number; format?: string; minLength?: number };
  if (kind.list) return kind.item ? [valueOf(kind.item, depth + 1)].filter((one) => one !== undefined) : [];
  if (choices) return choices[0];
  if (type === 'boolean') return true;
  if (type === 'integer' || type === 'number') return minimum ?? 0;
  if (format === 'uuid') return '019a2f3e-7c1d-7b54-9f0a-2d6c1b9e4a10';
  if (format === 'date-time') return '2027-01-29T22:59:00.000Z';
  if (format === 'date') return '2027-01-29';
  if (format === 'uri') return 'https://example.org/';
  if (format === 'email') return 'anna@rujiena.example';
  if (type === 'string') return 'text'.padEnd(minLength ?? 0, '.');
  return {};
}
