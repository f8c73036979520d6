import { isPlatformBrowser } from '@angular/common';
import { PLATFORM_ID, Service, inject, resource, signal, type ResourceRef } from '@angular/core';
import type { BodyOf, Operation, ParamsOf, QueryOf, ReplyOf } from '@pearls/contracts/kit/operations';
import { pathOf } from '@pearls/contracts/kit/path-of';
import { ApiProblem } from './api-problem';
import { newTrace } from './trace';
import { TRANSPORT } from './transport';

/** How often a part of the platform that is away is asked once more before the page says so. */
const MORE_TRIES = 3;
const LONGEST_PAUSE_SECONDS = 5;

type AnyOperation = Operation<string, any, any, any>;

/** What reading needs: parameters in the path, and the question mark's part. */
export interface ReadRequest<O extends AnyOperation> {
  params?: ParamsOf<O>;
  query?: Partial<QueryOf<O>>;
}

/** What sending may carry. */
export interface SendRequest<O extends AnyOperation> extends ReadRequest<O> {
  body?: BodyOf<O>;

  /** The version that was edited: goes as `If-Match`. */
  version?: number;
  file?: File;

  /** One key for all attempts at the same thing; without it each call is a new thing. */
  idempotencyKey?: string;

  /** Lets the request outlive the page (drafts saved while leaving). */
  keepalive?: boolean;
  signal?: AbortSignal;

  /** Told how much of a file has left, from 0 to 1. */
  progress?: (share: number) => void;
}

/** What an operation resolves to: bytes come as a blob. */
export type Received<O extends AnyOperation> = O['reply'] extends { bytes: string } ? Blob : O['reply'] extends 'nothing' ? void : ReplyOf<O>;

/** The typed door to every service: speaks the contracts, knows no path by heart. */
@Service()
export class Api {
  private readonly transport = inject(TRANSPORT);
  private readonly patient = isPlatformBrowser(inject(PLATFORM_ID));
  private readonly rejected = signal(0);

  /** How often the platform said that nobody is signed in. */
  readonly unauthorised = this.rejected.asReadonly();

  /** Reads as {@link ask} does, now and again whenever the request changes; nothing is read while it is undefined. Call it in an injection context. */
  read<O extends AnyOperation>(operation: O, request: () => ReadRequest<NoInfer<O>> | undefined = () => ({})): ResourceRef<Received<O> | undefined> {
    return resource({
      params: request,
      loader: ({ params, abortSignal }) => this.ask(operation, { ...params, signal: abortSignal }),
      equal: (one, other) => one === other,
    });
  }

  /** Does one thing; rejects with an {@link ApiProblem}. */
  async send<O extends AnyOperation>(operation: O, request: SendRequest<NoInfer<O>> = {}): Promise<Received<O>> {
    const trace = newTrace();
    const answer = await this.transport({
      method: operation.method,
      url: this.url(operation, request),
      headers: headersOf(operation, request, trace.header),
      body: request.file ? multipart(request.file) : request.body && JSON.stringify(request.body),
      signal: request.signal,
      keepalive: request.keepalive,
      progress: request.progress,
      traceId: trace.id,
    });
    if (answer.status === 401) this.rejected.update((count) => count + 1);
    if (answer.status >= 400) throw ApiProblem.from(answer.status, await answer.text(), trace.id);
    if (operation.reply === 'nothing') return undefined as Received<O>;
    if (typeof operation.reply === 'object') return (await answer.blob()) as Received<O>;
    const text = await answer.text();
    try {
      return JSON.parse(text) as Received<O>;
    } catch {
      throw ApiProblem.from(502, text, trace.id);
    }
  }

  /** Reads once; what is away for a moment is asked again before it counts as a failure. */
  async ask<O extends AnyOperation>(operation: O, request: SendRequest<NoInfer<O>>): Promise<Received<O>> {
    for (let tries = this.patient ? MORE_TRIES : 0; ; tries -= 1) {
      try {
        return await this.send(operation, request);
      } catch (error) {
        const comesBack = error instanceof ApiProblem && error.status === 503 && error.retryAfter !== undefined;
        if (!comesBack || tries === 0 || request.signal?.aborted) throw error;
        const seconds = Math.min(error.retryAfter!, LONGEST_PAUSE_SECONDS);
        await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
      }
    }
  }

  /** The address of an operation, for links to documents. */
  url<O extends AnyOperation>(operation: O, { params, query }: ReadRequest<O> = {}): string {
    const asked = new URLSearchParams();
    for (const [name, value] of Object.entries(query ?? {})) {
      if (value === undefined || value === null || value === '' || (Array.isArray(value) && !value.length)) continue;
      asked.set(name, Array.isArray(value) ? value.join(',') : String(value));
    }
    return pathOf(operation, params as Record<string, string> | undefined) + (asked.size ? `?${asked}` : '');
  }
}

function headersOf<O extends AnyOperation>(operation: O, request: SendRequest<O>, traceparent: string): Record<string, string> {
  const changes = operation.method !== 'GET';
  return {
    accept: 'application/json, application/problem+json, */*;q=0.5',
    traceparent,
    ...(changes && { 'x-pearls': '1' }),
    ...(operation.method === 'POST' && operation.once !== false && { 'idempotency-key': request.idempotencyKey ?? crypto.randomUUID() }),
    ...(request.version !== undefined && { 'if-match': `"${request.version}"` }),
    ...(request.body && !request.file && { 'content-type': 'application/json' }),
  };
}

function multipart(file: File): FormData {
  const form = new FormData();
  form.set('file', file, file.name);
  return form;
}
