import { fieldsOf, pathOf, upkeepOf, type Class, type Kind, type Operation } from '@pearls/contracts';
import { contractedOperations, contractedServices } from '@pearls/service';
import { sampleOf } from '@pearls/testing';
import type { Dice } from '@pearls/year';
import { paramsIn, type Ids } from './ids.ts';

/** Everything that can be read at the door: every GET of every contract, and the upkeep of every service. */
export function readableOperations(): Operation[] {
  const upkeep = contractedServices().flatMap((service) => Object.values(upkeepOf(service)) as Operation[]);
  return [...contractedOperations(), ...upkeep].filter(({ method }) => method === 'GET');
}

/** What a reader may know or guess of the world and put into a question. */
export interface Known {
  ids: Ids;
  /** Values for a field of a query by its name. */
  values: Record<string, string[]>;
}

/** One question at the door. */
export interface Question {
  operation: Operation;
  path: string;
  /** Asked before the others of its operation. */
  first: boolean;
  /** Whether a further page of the answer is asked for too. */
  pages: boolean;
}

/** How many values of a long choice are asked for in one reading; another reading asks for others. */
const CHOICES = 1;

/**
 * Everything that can be asked about a world: every operation that reads, about things of one's own, of others and of
 * nobody, with each filter, order and size of page it knows, and with a cursor that leads nowhere.
 */
export function questions(known: Known, chance: Dice): Question[] {
  return readableOperations().flatMap((operation) => {
    const ways = paramsIn(operation).length ? known.ids.of(operation) : [{}];
    const [plain, ...filtered] = queriesOf(operation, known, chance);
    const asked = [...ways.map((params) => ({ params, query: plain! })), ...filtered.map((query) => ({ params: ways[0]!, query }))];
    return asked.map(({ params, query }, at) => {
      const search = new URLSearchParams(query).toString();
      return { operation, path: pathOf(operation, params) + (search && `?${search}`), first: at === 0, pages: search.includes('limit=1') };
    });
  });
}

/** The least query the operation takes, then the same with each further field in turn. */
function queriesOf({ query }: Operation, known: Known, chance: Dice): Record<string, string>[] {
  if (!query) return [{}];
  const needed = Object.fromEntries(Object.entries(sampleOf(query as Class, 'needed')).map(([name, value]) => [name, known.values[name]?.[0] ?? String(value)]));
  const further = fieldsOf(query as Class).flatMap(({ name, kind }) => valuesFor(name, kind, known, chance).map((value) => ({ ...needed, [name]: value })));
  return [needed, ...further];
}

function valuesFor(name: string, kind: Kind, { values }: Known, chance: Dice): string[] {
  if (values[name]) return values[name];
  const schema = (kind.item?.schema ?? kind.schema) as { enum?: string[]; type?: string; minimum?: number };
  if (schema.enum) return chance.shuffled(schema.enum).slice(0, CHOICES);
  if (schema.type === 'boolean') return ['true', 'false'];
  if (schema.type === 'integer') return [String(schema.minimum ?? 1)];
  return ['no-such-thing'];
}
