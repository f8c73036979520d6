import { randomUUID } from 'node:crypto';
import { pathOf, type BodyOf, type Operation, type ParamsOf, type Problem, type QueryOf, type ReplyOf } from '@pearls/contracts';
import type { Ledger } from './ledger.ts';

/** What a request may carry. */
export interface Asking<O> {
  params?: ParamsOf<O>;
  query?: Partial<QueryOf<O>>;
  body?: BodyOf<O>;
  /** The version edited: becomes `If-Match`. */
  version?: number;
  file?: { name: string; type: string; bytes: Uint8Array };
}

/** An answer, whole. */
interface Answer {
  status: number;
  headers: Headers;
  bytes: Buffer;
  /** Whether an earlier answer to the same request was lost: what was asked may have been done already. */
  wasLost: boolean;
}

/** A refusal, with the problem document that explains it. */
export class Refusal extends Error {
  readonly problem: Problem;

  constructor(operation: string, problem: Problem) {
    super(`${operation}: ${problem.status} ${problem.detail ?? problem.title}${problem.errors ? ` ${JSON.stringify(problem.errors)}` : ''}`);
    this.problem = problem;
  }

  /** The last word of the problem's address. */
  get slug() {
    return this.problem.type.split('/').at(-1)!;
  }
}

/** Nothing instead of a refusal of these kinds: what is asked about is not there yet. */
export const unless =
  (...statuses: number[]) =>
  (error: unknown): undefined => {
    if (!(error instanceof Refusal) || !statuses.includes(error.problem.status)) throw error;
  };

/** How long a platform may be away before a year gives up. */
const PATIENCE_MILLISECONDS = 120_000;
const AWAY = new Set([502, 503, 504]);

/** How long to wait before the same is asked again, where that makes sense. */
function pauseFor({ status, headers }: Pick<Answer, 'status' | 'headers'>): number | undefined {
  if (status === 429) return Number(headers.get('retry-after') ?? 1) * 1000;
  return AWAY.has(status) ? 250 : undefined;
}

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** One browser at the public door: cookies of its own, and the header that shows a page of ours sent it. */
export class Door {
  private readonly cookies = new Map<string, string>();
  /** How many answers never arrived. */
  lost = 0;
  readonly url: string;
  readonly ledger: Ledger;

  constructor(url: string, ledger: Ledger) {
    this.url = url;
    this.ledger = ledger;
  }

  /** What a browser sends to be known again. */
  get cookie(): string {
    return [...this.cookies].map(([key, value]) => `${key}=${value}`).join('; ');
  }

  /** Calls an operation; throws {@link Refusal} when it is refused. A platform that is away for a moment is asked again, with the same key. */
  async does<O extends Operation<string, any, any, any>>(operation: O, asking: Asking<O> = {}): Promise<ReplyOf<O>> {
    const name = `${operation.service}.${operation.name}`;
    const [address, request] = [this.address(operation, asking), this.request(operation, asking)];
    const { status, bytes, wasLost } = await this.send(name, address, request);
    if (status >= 400) {
      const refusal = new Refusal(name, JSON.parse(bytes.toString()) as Problem);
      if (status !== 412 || !wasLost) throw refusal;
      // Nobody else edits the same thing in a year: the version is not current any more because the edit was made.
      return ((await this.reads(address)) ?? (await this.reads(new URL('.', address)))) as ReplyOf<O>;
    }
    const reply = status === 204 ? undefined : typeof operation.reply === 'object' ? bytes : (JSON.parse(bytes.toString()) as unknown);
    if (operation.method !== 'GET') this.ledger.acknowledged({ operation: name, method: operation.method, address, reply, door: this });
    return reply as ReplyOf<O>;
  }

  /** What lies at an address, if it can be read as JSON by who has this browser. */
  async reads(address: URL): Promise<object | undefined> {
    const { status, bytes } = await this.send('reading it back', new URL(address.href.replace(/\/$/, '')), { method: 'GET' });
    return status === 200 ? (JSON.parse(bytes.toString()) as object) : undefined;
  }

  /** Walks to an address and on from redirect to redirect, until a page answers or `until` says that this is far enough. */
  async walks(path: string, until: (path: string) => boolean = () => false): Promise<string> {
    let next = new URL(path, this.url);
    for (let step = 0; step < 20; step += 1) {
      const { headers } = await this.send('the way in', next, { headers: { accept: 'text/html', 'sec-fetch-mode': 'navigate' } });
      const location = headers.get('location');
      if (!location) return next.pathname + next.search;
      next = new URL(location, next);
      if (until(next.pathname)) return next.pathname;
    }
    throw new Error(`${path} leads in circles`);
  }

  private address<O extends Operation<string, any, any, any>>(operation: O, { params, query }: Asking<O>) {
    const url = new URL(pathOf(operation, params as Record<string, string>), this.url);
    for (const [key, value] of Object.entries(query ?? {})) if (value !== undefined) url.searchParams.set(key, Array.isArray(value) ? value.join(',') : String(value));
    return url;
  }

  private request<O extends Operation<string, any, any, any>>({ method }: O, { body, version, file }: Asking<O>): RequestInit {
    const form = file && new FormData();
    form?.set('file', new Blob([new Uint8Array(file!.bytes)], { type: file!.type }), file!.name);
    return {
      method,
      headers: {
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(version !== undefined && { 'if-match': `"${version}"` }),
        ...(method === 'POST' && { 'idempotency-key': randomUUID() }),
        ...(method !== 'GET' && { 'x-pearls': '1', 'origin': this.url }),
      },
      body: form ?? (body === undefined ? undefined : JSON.stringify(body)),
    };
  }

  private async send(name: string, url: URL, request: RequestInit): Promise<Answer> {
    const until = Date.now() + PATIENCE_MILLISECONDS;
    for (let wasLost = false; ; ) {
      const begun = performance.now();
      const answer = await this.ask(url, request).catch((error: unknown) => ({ broken: error as Error }));
      if ('broken' in answer) {
        if (Date.now() > until) throw answer.broken;
        wasLost = true;
        this.lost += 1;
        await wait(200);
      } else {
        this.ledger.answered(name, performance.now() - begun, answer.status);
        const pause = pauseFor(answer);
        if (pause === undefined || Date.now() + pause > until) return { ...answer, wasLost };
        // What stood before the platform answered; whether the work behind it was done, it cannot know.
        if (AWAY.has(answer.status)) {
          wasLost = true;
          this.lost += 1;
        }
        await wait(pause);
      }
      this.ledger.again += 1;
    }
  }

  private async ask(url: URL, request: RequestInit): Promise<Omit<Answer, 'wasLost'>> {
    const { cookie } = this;
    const response = await fetch(url, { ...request, redirect: 'manual', headers: { ...request.headers, ...(cookie && { cookie }) } });
    const bytes = Buffer.from(await response.arrayBuffer());
    this.remember(response);
    return { status: response.status, headers: response.headers, bytes };
  }

  private remember(response: Response) {
    for (const line of response.headers.getSetCookie()) {
      const [pair = '', ...attributes] = line.split(';');
      const at = pair.indexOf('=');
      const [key, value] = [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
      const gone = attributes.some((one) => /^\s*max-age=0\s*$/i.test(one) || /^\s*expires=Thu, 01 Jan 1970/i.test(one));
      if (gone || !value) this.cookies.delete(key);
      else this.cookies.set(key, value);
    }
  }
}
