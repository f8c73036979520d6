import type { ConnectionError, FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { Socket } from 'node:net';
import type { Logger } from 'pino';
import { sendProblem } from './problem.filter.js';
import { traceFrom } from './trace.js';

const STATUS: Record<string, [line: string, slug: string, title: string, detail: string]> = {
  HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', 'too-large', 'Too large', 'The headers of the request are too large.'],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'not-readable', 'Not readable', 'The request did not arrive in time.'],
};

/** What is no HTTP at all, or has an address no router can read, is refused with a problem document too. */
export const beforeTheRouter = (log: Logger) => ({
  frameworkErrors: (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => sendProblem(error, traceFrom(request.headers.traceparent), reply, log),
  clientErrorHandler: (error: ConnectionError, socket: Socket) => {
    if (error.code === 'ECONNRESET' || socket.destroyed) return;
    const [line, slug, title, detail] = STATUS[error.code] ?? ['400 Bad Request', 'not-readable', 'Not readable', 'This is not a request that can be read.'];
    const body = JSON.stringify({ type: `/problems/${slug}`, title, status: Number(line.slice(0, 3)), detail, traceId: traceFrom(undefined).traceId });
    if (socket.writable) socket.end(`HTTP/1.1 ${line}\r\nconnection: close\r\ncontent-type: application/problem+json; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    else socket.destroy(error);
  },
});
