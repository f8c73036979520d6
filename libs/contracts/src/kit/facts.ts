import type { Class } from './class.js';

/** Something that has happened, told by the service that owns it. Carries ids and facts, never personal data. */
export interface Fact<D extends object = object> {
  /** `owner.what-happened`, in the past tense. */
  type: string;
  data: Class<D>;
}

export const fact = <D extends object>(type: `${string}.${string}`, data: Class<D>): Fact<D> => ({ type, data });

export type DataOf<F> = F extends Fact<infer D> ? D : never;

/** A read that one service asks another over the bus, answered within two seconds. */
export interface Question<A extends object = object, R extends object = object> {
  /** `owner.what-is-asked`. */
  name: string;
  ask: Class<A>;
  reply: Class<R>;
}

export const question = <A extends object, R extends object>(name: `${string}.${string}`, ask: Class<A>, reply: Class<R>): Question<A, R> => ({ name, ask, reply });
