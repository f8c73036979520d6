import type { Class } from './class.js';
import { ListOf, Optional, Text } from './fields.js';
import { part } from './kinds.js';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** What an operation answers with: a contract class, nothing, or bytes of a media type. */
export type Reply<R> = Class<R & object> | { bytes: string } | 'nothing';

export interface OperationOptions<Q extends object, B extends object, R> {
  summary: string;
  description?: string;
  query?: Class<Q>;
  body?: Class<B>;
  reply: Reply<R>;
  /** `anyone` needs no sign-in; the policy table of the service decides the rest. */
  access?: 'anyone' | 'signed-in';
  /** The scope a partner client must hold; without one the operation is closed to partners. */
  scope?: string;
  /** Changes a version: wants `If-Match`, answers 412 to a stale one. */
  edits?: boolean;
  /** Receives a multipart file in the field `file`. */
  upload?: boolean;
  /** POSTs take an `Idempotency-Key` unless this is false (sign-in attempts, searches). */
  once?: boolean;
}

/** One thing a service can be asked to do, declared once for both ends of the wire. */
export interface Operation<P extends string = string, Q extends object = object, B extends object = object, R = unknown> extends OperationOptions<Q, B, R> {
  method: Method;
  path: P;
  service: string;
  name: string;
  access: 'anyone' | 'signed-in';
}

/** The parameters in a path: `'/applications/:id'` → `{ id: string }`. */
export type ParamsIn<P extends string> = P extends `${string}:${infer Name}/${infer Rest}`
  ? { [K in Name]: string } & ParamsIn<`/${Rest}`>
  : P extends `${string}:${infer Name}`
    ? { [K in Name]: string }
    : unknown;

export type ReplyOf<O> = O extends Operation<string, object, object, infer R> ? R : never;
export type BodyOf<O> = O extends Operation<string, object, infer B, unknown> ? B : never;
export type QueryOf<O> = O extends Operation<string, infer Q, object, unknown> ? Q : never;
export type ParamsOf<O> = O extends Operation<infer P, object, object, unknown> ? ParamsIn<P> : never;

const make =
  (method: Method) =>
  <P extends string, Q extends object = Record<never, never>, B extends object = Record<never, never>, R = void>(path: P, options: OperationOptions<Q, B, R>): Operation<P, Q, B, R> => ({
    access: 'signed-in',
    ...options,
    method,
    path,
    service: '',
    name: '',
  });

export const get = make('GET');
export const post = make('POST');
export const put = make('PUT');
export const patch = make('PATCH');
export const del = make('DELETE');

/** Names the operations of a service: `operations('jury', { score: put(…) })` → `jury.score`. */
export function operations<const T extends Record<string, Operation<string, any, any, any>>>(service: string, declared: T): T {
  for (const [name, operation] of Object.entries(declared)) Object.assign(operation, { service, name });
  return declared;
}

export { pathOf } from './path-of.js';

/** A whole list in one reply. */
export interface List<T> {
  items: T[];
}

/** A part of a longer list, with the cursor of the next part. */
export interface Page<T> extends List<T> {
  next?: string;
}

const listClasses = new Map<string, Class>();

function listClass(name: string, build: () => Class): Class {
  return listClasses.get(name) ?? listClasses.set(name, build()).get(name)!;
}

/** The reply `{ items: [...] }`. */
export function listOf<T extends object>(item: Class<T>): Class<List<T>> {
  return listClass(`ListOf${item.name}`, () => {
    class ItemList {
      items!: T[];
    }
    ListOf(part(() => item), { max: 10_000 })(ItemList.prototype, 'items');
    Object.defineProperty(ItemList, 'name', { value: `ListOf${item.name}` });
    return ItemList;
  }) as Class<List<T>>;
}

/** The reply `{ items: [...], next? }`. */
export function pageOf<T extends object>(item: Class<T>): Class<Page<T>> {
  return listClass(`PageOf${item.name}`, () => {
    class ItemPage {
      items!: T[];
      next?: string;
    }
    ListOf(part(() => item), { max: 100 })(ItemPage.prototype, 'items');
    Text({ max: 500, description: 'Pass it as `cursor` to read on; absent on the last page.' })(ItemPage.prototype, 'next');
    Optional()(ItemPage.prototype, 'next');
    Object.defineProperty(ItemPage, 'name', { value: `PageOf${item.name}` });
    return ItemPage;
  }) as Class<Page<T>>;
}
