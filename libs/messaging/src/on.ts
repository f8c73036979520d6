import { SetMetadata } from '@nestjs/common';
import type { Fact } from '@pearls/contracts';
import type { EntityManager } from 'typeorm';

export const ON_FACT = 'pearls:on-fact';

/** A fact as it reaches its listener. */
export interface Told {
  id: string;
  type: string;
  subjectId: string;
  actor: string;
  at: Date;
  trace?: string;
}

/**
 * Listens to a fact. The method gets the fact's data, the transaction in which its effect and the inbox row are one
 * commit, and the fact's envelope. It may be called again after a failure, never after a success.
 */
export const On =
  <D extends object>(fact: Fact<D>) =>
  <M extends (data: D, tx: EntityManager, told: Told) => unknown>(target: object, key: string | symbol, descriptor: TypedPropertyDescriptor<M>) => {
    SetMetadata(ON_FACT, fact)(target, key, descriptor);
  };
