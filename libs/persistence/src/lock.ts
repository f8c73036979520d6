import { NotFound, Stale } from '@pearls/domain';
import type { EntityManager, EntityTarget, FindOptionsWhere, ObjectLiteral } from 'typeorm';

/** Locks the row about to change and returns it; 404 when it is absent or the condition hides it. */
export async function lock<E extends ObjectLiteral>(tx: EntityManager, entity: EntityTarget<E>, where: FindOptionsWhere<E> | FindOptionsWhere<E>[]): Promise<E> {
  const found = await tx.findOne(entity, { where, lock: { mode: 'pessimistic_write' } });
  if (!found) throw new NotFound();
  return found;
}

/** Finds a row or answers 404. */
export async function find<E extends ObjectLiteral>(tx: EntityManager, entity: EntityTarget<E>, where: FindOptionsWhere<E> | FindOptionsWhere<E>[]): Promise<E> {
  const found = await tx.findOne(entity, { where });
  if (!found) throw new NotFound();
  return found;
}

/** Refuses an edit that was made on another version than the one that stands (412). */
export function sameVersion(current: { version: number }, expected: number) {
  if (current.version !== expected) throw new Stale();
}
