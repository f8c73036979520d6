import { createHash } from 'node:crypto';
import { Injectable, StreamableFile, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { isPrintable, Misfit, project, read, type Class, type Operation } from '@pearls/contracts';
import { DomainError, NotFound } from '@pearls/domain';
import type { FastifyReply } from 'fastify';
import { isUUID } from 'class-validator';
import { map, type Observable } from 'rxjs';
import { readUpload } from './upload.js';
import { FileReply, WrittenJson, type ServiceRequest } from './request.js';
import { OPERATION } from './route.js';
import type { ServiceSettings } from './settings.js';

/** Reads what comes in by the operation's contract and lets out only what its reply names. */
@Injectable()
export class OperationInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly settings: ServiceSettings,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const operation = context.getType() === 'http' ? this.reflector.get<Operation | undefined>(OPERATION, context.getHandler()) : undefined;
    if (!operation) return next.handle();
    const request = context.switchToHttp().getRequest<ServiceRequest>();
    const response = context.switchToHttp().getResponse<FastifyReply>();
    await this.prepare(operation, request);
    return next.handle().pipe(map((result) => this.finish(operation, result, response)));
  }

  private async prepare(operation: Operation, request: ServiceRequest) {
    for (const [name, value] of Object.entries(request.params as Record<string, string>))
      if (/^id$|Id$/.test(name) ? !isUUID(value) : !isPrintable(value)) throw new NotFound();
    request.query = operation.query ? read(operation.query as Class, request.query, 'text') : refuseAll(request.query as object, 'query parameter');
    if (operation.upload) request.uploadedFile = await readUpload(request);
    else if (request.isMultipart()) throw new DomainError(415, 'media-type', 'Media type not taken', 'No file is wanted here. Send application/json.');
    else if (operation.body) request.body = read(operation.body as Class, request.body);
    else if (request.body) request.body = refuseAll(request.body as object, 'field');
    if (operation.edits) request.expectedVersion = versionIn(request.headers['if-match']);
    if (operation.method === 'POST' && operation.once !== false) request.caller.once = onceOf(operation, request);
  }

  private finish(operation: Operation, result: unknown, response: FastifyReply): unknown {
    if (result instanceof WrittenJson) {
      if (this.settings.CHECK_REPLIES) checkReply(operation, operation.reply as Class, JSON.parse(result.json) as object);
      if (result.version !== undefined) void response.header('etag', `"${result.version}"`);
      void response.header('content-type', 'application/json; charset=utf-8');
      return result.json;
    }
    if (result instanceof FileReply) {
      void response.header('content-type', result.mediaType);
      void response.header('content-disposition', `${result.disposition}; filename*=UTF-8''${encodeURIComponent(result.fileName)}`);
      void response.header('content-security-policy', result.contentSecurityPolicy);
      return result.bytes instanceof Buffer ? result.bytes : new StreamableFile(result.bytes as never);
    }
    if (typeof operation.reply !== 'function') return undefined;
    const contract = operation.reply as Class;
    const plain = project(contract, result);
    if (this.settings.CHECK_REPLIES) checkReply(operation, contract, plain);
    if (typeof plain['version'] === 'number') void response.header('etag', `"${plain['version']}"`);
    return plain;
  }
}

function checkReply(operation: Operation, contract: Class, plain: object) {
  try {
    read(contract, plain);
  } catch (error) {
    const faults = error instanceof Misfit ? error.problems.map(({ pointer, message }) => `${pointer} ${message}`).join(' ') : String(error);
    throw new Error(`The reply of ${operation.service}.${operation.name} breaks its contract: ${faults}`);
  }
}

function refuseAll(given: object | undefined, what: string) {
  const names = Object.keys(given ?? {});
  if (names.length) throw new Misfit(names.map((name) => ({ pointer: `/${name}`, code: 'unknown', message: `There is no ${what} of this name.` })));
  return {};
}

function versionIn(header: string | undefined): number {
  const version = /^"(\d{1,9})"$/.exec(header ?? '')?.[1];
  if (version) return Number(version);
  throw new DomainError(428, 'if-match-missing', 'Say which version', 'Send the ETag of the version you edited in the header If-Match, such as If-Match: "3".');
}

function onceOf(operation: Operation, request: ServiceRequest) {
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string' || !/^[\x21-\x7e]{8,200}$/.test(key))
    throw new DomainError(
      400,
      'idempotency-key-missing',
      'Idempotency-Key needed',
      'Send a header Idempotency-Key with 8 to 200 printable characters, a new one for each new request, so that a repeated request has one effect.',
    );
  const content = request.uploadedFile ? request.uploadedFile.bytes : Buffer.from(JSON.stringify(request.body ?? null));
  const fingerprint = createHash('sha256').update(request.url).update('\n').update(content).digest('hex');
  return { key, operation, fingerprint };
}
