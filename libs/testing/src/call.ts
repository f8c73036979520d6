import { pathOf, type BodyOf, type Operation, type ParamsOf, type Problem, type QueryOf, type ReplyOf } from '@pearls/contracts';
import { v4 } from 'uuid';

/** What a call may carry beside its parameters. */
export interface CallOptions<O> {
  params?: ParamsOf<O>;
  query?: Partial<QueryOf<O>>;
  body?: BodyOf<O>;
  /** The version edited: becomes `If-Match`. */
  version?: number;
  idempotencyKey?: string;
  file?: { name: string; type: string; bytes: Uint8Array };
  headers?: Record<string, string>;
}

/** A refusal, with everything the problem document said. */
export class Refusal extends Error {
  constructor(
    readonly problem: Problem,
    readonly headers: Headers,
  ) {
    super(`${problem.status} ${problem.type}: ${problem.detail} ${JSON.stringify(problem.errors ?? [])}`);
  }

  get status() {
    return this.problem.status;
  }
}

/** The raw answer to an operation, whatever its status. */
export async function send<O extends Operation<string, any, any, any>>(base: string, token: string | undefined, operation: O, { params, query, body, version, idempotencyKey, file, headers }: CallOptions<O> = {}): Promise<Response> {
  const url = new URL(base + pathOf(operation, params as Record<string, string>));
  for (const [name, value] of Object.entries(query ?? {})) if (value !== undefined) url.searchParams.set(name, Array.isArray(value) ? value.join(',') : String(value));
  const form = file && new FormData();
  form?.set('file', new Blob([new Uint8Array(file!.bytes)], { type: file!.type }), file!.name);
  return fetch(url, {
    method: operation.method,
    redirect: 'manual',
    headers: {
      // A connection kept open would outlive its service, and the next one may listen on the same port.
      connection: 'close',
      ...(token && { authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(version !== undefined && { 'if-match': `"${version}"` }),
      ...(operation.method === 'POST' && { 'idempotency-key': idempotencyKey ?? v4() }),
      ...headers,
    },
    body: form ?? (body === undefined ? undefined : JSON.stringify(body)),
  });
}

/** Calls an operation and returns its reply; throws {@link Refusal} on anything but 2xx. */
export async function call<O extends Operation<string, any, any, any>>(base: string, token: string | undefined, operation: O, options: CallOptions<O> = {}): Promise<ReplyOf<O>> {
  const response = await send(base, token, operation, options);
  if (!response.ok) throw new Refusal((await response.json()) as Problem, response.headers);
  if (response.status === 204) return undefined as ReplyOf<O>;
  if (typeof operation.reply === 'object') return Buffer.from(await response.arrayBuffer()) as ReplyOf<O>;
  return (await response.json()) as ReplyOf<O>;
}
