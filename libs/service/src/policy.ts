import type { Actor, Operation, Role } from '@pearls/contracts';
import { holds } from '@pearls/domain';

/** Who may call an operation at all: anyone, any signed-in person, a partner system with the operation's scope, or holders of a role. What they then see of it is decided by the query. */
export type Gate = readonly ('anyone' | 'person' | 'partner' | Role)[];

/** Who may do what in one service: a gate for every operation. Unknown means no. */
export type Policy = Map<Operation, Gate>;

/** Writes the policy table of a service: every operation has its line, a missing one does not compile. */
export function policy<T extends Record<string, Operation<string, any, any, any>>>(operations: T, table: { [K in keyof T]: Gate }): Policy {
  return new Map(Object.entries(operations).map(([name, operation]) => [operation, table[name]!]));
}

/** Whether the gate lets the actor through. */
export function passes(gate: Gate, actor: Actor, operation: Operation): boolean {
  return gate.some((who) => {
    if (who === 'anyone') return true;
    if (who === 'person') return actor.kind === 'person';
    if (who === 'partner') return actor.kind === 'partner' && operation.scope !== undefined && actor.scopes.includes(operation.scope);
    return actor.kind === 'person' && holds(actor, who);
  });
}
