import * as contracts from '@pearls/contracts';
import type { Fact, Operation, Question } from '@pearls/contracts';

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isOperation = (value: unknown): value is Operation => isObject(value) && typeof value['method'] === 'string' && typeof value['path'] === 'string' && typeof value['service'] === 'string';
const isFact = (value: unknown): value is Fact => isObject(value) && typeof value['type'] === 'string' && typeof value['data'] === 'function';
const isQuestion = (value: unknown): value is Question => isObject(value) && typeof value['name'] === 'string' && typeof value['ask'] === 'function' && typeof value['reply'] === 'function';

/** A group of operations as the contracts export it: `places` of applications. */
export interface OperationGroup {
  name: string;
  service: string;
  operations: Operation[];
}

const exported = Object.entries(contracts as Record<string, unknown>);

/** Every group of operations that the contracts declare, in order of service and name. */
export function contractedGroups(): OperationGroup[] {
  return exported
    .flatMap(([name, value]) => {
      const operations = isObject(value) ? Object.values(value) : [];
      return operations.length && operations.every(isOperation) ? [{ name, service: operations[0]!.service, operations }] : [];
    })
    .sort((a, b) => a.service.localeCompare(b.service) || Number(b.name === b.service) - Number(a.name === a.service) || a.name.localeCompare(b.name));
}

/** Every operation that the contracts declare. */
export const contractedOperations = (): Operation[] => contractedGroups().flatMap((group) => group.operations);

const ownerOf = (name: string) => name.slice(0, name.indexOf('.'));
const byName = <T>(name: (one: T) => string, all: T[]) => [...new Set(all)].sort((a, b) => name(a).localeCompare(name(b)));

/** Every fact that the contracts declare. */
export const contractedFacts = (): Fact[] => byName((one) => one.type, exported.flatMap(([, value]) => (isFact(value) ? [value] : [])));

/** Every question that the contracts declare. */
export const contractedQuestions = (): Question[] => byName((one) => one.name, exported.flatMap(([, value]) => (isQuestion(value) ? [value] : [])));

/** Every service that the contracts know. */
export const contractedServices = (): string[] =>
  [...new Set([...contractedOperations().map((one) => one.service), ...contractedFacts().map((one) => ownerOf(one.type)), ...contractedQuestions().map((one) => ownerOf(one.name))])].sort();
