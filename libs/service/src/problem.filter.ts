import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { Misfit, type FieldProblem, type Problem } from '@pearls/contracts';
import { DomainError } from '@pearls/domain';
import { isDatabaseAway } from '@pearls/persistence';
import type { FastifyReply } from 'fastify';
import type { Logger } from 'pino';
import type { ServiceRequest } from './request.js';

const NOT_READABLE: Record<number, [slug: string, title: string, detail: string]> = {
  400: ['not-readable', 'Not readable', 'The request could not be read. Check that its body is valid JSON.'],
  404: ['not-found', 'Not found', 'There is nothing here, or it is not yours to see.'],
  405: ['not-found', 'Not found', 'There is nothing here, or it is not yours to see.'],
  413: ['too-large', 'Too large', 'The request is larger than this operation takes.'],
  414: ['not-found', 'Not found', 'There is nothing here, or it is not yours to see.'],
  415: ['media-type', 'Media type not taken', 'Send application/json, or multipart/form-data where a file is wanted.'],
};

type Unrefused = Omit<Problem, 'traceId'>;

/** Every refusal as a problem document (RFC 9457); what we did not foresee is logged and says nothing about the inside. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: Logger) {}

  catch(error: unknown, host: ArgumentsHost) {
    if (host.getType() !== 'http') throw error;
    const request = host.switchToHttp().getRequest<ServiceRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    sendProblem(error, request, reply, this.log);
  }
}

/** Answers with the problem document of an error, wherever in the house it was thrown. */
export function sendProblem(error: unknown, request: Pick<ServiceRequest, 'traceId'>, reply: FastifyReply, log: Logger) {
  const problem = problemOf(error);
  if (error instanceof DomainError && problem.status >= 500) log.warn({ traceId: request.traceId, slug: error.slug, cause: error.cause && String(error.cause) }, 'Not available');
  else if (isDatabaseAway(error)) log.warn({ traceId: request.traceId, error: String(error) }, 'The database does not answer');
  else if (problem.status >= 500) log.error({ traceId: request.traceId, err: error }, 'An operation failed');
  if (problem.retryAfter) void reply.header('retry-after', String(problem.retryAfter));
  void reply
    .status(problem.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .send(JSON.stringify({ ...problem, traceId: request.traceId }));
}

/** What is said about an error; what we did not foresee says nothing about the inside. */
export function problemOf(error: unknown): Unrefused {
  if (error instanceof DomainError)
    return { type: `/problems/${error.slug}`, title: error.title, status: error.status, detail: error.message, ...(error.more.errors && { errors: shown(error.more.errors) }), ...(error.more.retryAfterSeconds && { retryAfter: error.more.retryAfterSeconds }) };
  if (error instanceof Misfit)
    return { type: '/problems/invalid-input', title: 'Something needs changing', status: 400, detail: 'The fields listed need changing. Nothing was saved.', errors: shown(error.problems) };
  const code = (error as { code?: string; driverError?: { code?: string } }).driverError?.code ?? (error as { code?: string }).code;
  if (code === '55P03' || code === '40P01' || code === '57014')
    return { type: '/problems/busy', title: 'Busy', status: 503, detail: 'Somebody else is changing the same thing. Try again in a moment.', retryAfter: 1 };
  if (isDatabaseAway(error)) return { type: '/problems/not-answering', title: 'Not available', status: 503, detail: 'A part of the platform does not answer at the moment. Nothing of yours was lost. Try again shortly.', retryAfter: 2 };
  const status = error instanceof HttpException ? error.getStatus() : ((error as { statusCode?: number }).statusCode ?? 500);
  const known = NOT_READABLE[status] ?? (status >= 400 && status < 500 ? NOT_READABLE[400] : undefined);
  if (known) return { type: `/problems/${known[0]}`, title: known[1], status: NOT_READABLE[status] ? status : 400, detail: known[2] };
  return { type: '/problems/our-fault', title: 'Our fault', status: 500, detail: 'Something went wrong on our side. Nothing was lost that was saved before. Try again; if it stays, tell us the trace id.' };
}

/** Names of fields come from whoever sent them: cut and cleaned they fit the document. */
const shown = (errors: FieldProblem[]) => errors.slice(0, 500).map((one) => ({ ...one, pointer: printable(one.pointer, 500), message: printable(one.message, 1000) }));
const printable = (text: string, max: number) => text.slice(0, max).toWellFormed().replace(/[\u0000-\u001f\u007f]/g, '\ufffd');
