import type { OutgoingHttpHeaders } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { DomainError } from '@pearls/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Pool, type Dispatcher } from 'undici';
import { passedBack } from './headers.js';

const CONNECTIONS = 128;
/** Longer than a busy process takes to notice that it is connected; a service that is not there refuses at once. */
const CONNECT_MILLISECONDS = 10_000;

/** One service behind the door. Requests and answers stream through as they are; nothing is parsed here. */
export class Upstream {
  private readonly pool: Pool;

  constructor(
    readonly name: string,
    url: string,
  ) {
    this.pool = new Pool(url, { connections: CONNECTIONS, pipelining: 1, keepAliveTimeout: 20_000, headersTimeout: 30_000, bodyTimeout: 60_000, connect: { timeout: CONNECT_MILLISECONDS } });
  }

  /** Passes a request on and its answer back. Rejects while nothing of an answer has left yet. */
  async pass(request: FastifyRequest, reply: FastifyReply, headers: Record<string, string>, { withCookies = false, answered }: { withCookies?: boolean; answered?: (status: number) => void } = {}): Promise<void> {
    const path = request.raw.url!;
    const body = await bodyOf(request);
    if (body === 'gone') return;
    await new Promise<void>((resolve, reject) => {
      this.pool.dispatch({ path, method: request.method as Dispatcher.HttpMethod, headers, body }, new Passing(reply, withCookies, answered, resolve, reject));
    });
  }

  /** Reads something as nobody in particular. */
  async read(path: string, headers: Record<string, string>, milliseconds: number): Promise<{ status: number; text: string }> {
    const { statusCode, body } = await this.pool.request({ path, method: 'GET', headers, signal: AbortSignal.timeout(milliseconds) });
    return { status: statusCode, text: await body.text() };
  }

  close() {
    return this.pool.destroy();
  }
}

/** A body of ordinary size goes on in one piece: as a stream it would cost more than the rest of the way. */
const ONE_PIECE = 64 * 1024;

function bodyOf(request: FastifyRequest): null | IncomingMessage | Promise<Buffer | 'gone'> {
  if (!hasBody(request)) return null;
  const { raw, headers } = request;
  return headers['transfer-encoding'] === undefined && Number(headers['content-length']) <= ONE_PIECE ? whole(raw) : raw;
}

function whole(raw: IncomingMessage): Promise<Buffer | 'gone'> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    raw.on('data', (chunk: Buffer) => chunks.push(chunk));
    raw.once('end', () => resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)));
    raw.once('close', () => resolve('gone'));
  });
}

const hasBody = ({ method, headers }: FastifyRequest) => method !== 'GET' && method !== 'HEAD' && (headers['transfer-encoding'] !== undefined || (headers['content-length'] ?? '0') !== '0');

/** One answer on its way back. */
class Passing implements Dispatcher.DispatchHandler {
  private begun = false;
  private whole = -1;
  private controller?: Dispatcher.DispatchController;

  constructor(
    private readonly reply: FastifyReply,
    private readonly withCookies: boolean,
    private readonly answered: ((status: number) => void) | undefined,
    private readonly resolve: () => void,
    private readonly reject: (error: Error) => void,
  ) {}

  onRequestStart(controller: Dispatcher.DispatchController) {
    this.controller = controller;
    this.reply.raw.once('close', this.left);
  }

  onResponseStart(_: Dispatcher.DispatchController, status: number, headers: Record<string, string | string[] | undefined>) {
    if (status < 200) return;
    this.begun = true;
    this.answered?.(status);
    this.reply.hijack();
    this.whole = Number(headers['content-length'] ?? -1);
    this.reply.raw.writeHead(status, passedBack(headers, this.reply.getHeaders() as OutgoingHttpHeaders, this.withCookies));
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer) {
    const { raw } = this.reply;
    if (chunk.length === this.whole) {
      raw.end(chunk);
    } else if (!raw.write(chunk)) {
      controller.pause();
      raw.once('drain', () => controller.resume());
    }
  }

  onResponseEnd() {
    this.reply.raw.off('close', this.left);
    if (!this.reply.raw.writableEnded) this.reply.raw.end();
    this.resolve();
  }

  onResponseError(_: Dispatcher.DispatchController, error: Error) {
    this.reply.raw.off('close', this.left);
    if (this.begun || this.reply.raw.destroyed) {
      this.reply.raw.destroy();
      this.resolve();
    } else {
      this.reject(Object.assign(notAnswering(), { cause: error }));
    }
  }

  /** Who asked is gone: the service need not go on. */
  private readonly left = () => {
    if (!this.reply.raw.writableEnded) this.controller?.abort(new Error('The client went away'));
  };
}

const notAnswering = () => new DomainError(503, 'not-answering', 'Not available', 'A part of the platform does not answer at the moment. Nothing of yours was lost. Try again shortly.', { retryAfterSeconds: 2 });
