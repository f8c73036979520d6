import { applyDecorators, createParamDecorator, HttpCode, RequestMapping, RequestMethod, SetMetadata, type ExecutionContext } from '@nestjs/common';
import type { Operation } from '@pearls/contracts';
import { pathPattern } from './path-pattern.js';
import type { ServiceRequest } from './request.js';

export const OPERATION = 'pearls:operation';

/** Binds a controller method to an operation of the contract: method, path, status, checks and reply follow from it. */
export const Route = (operation: Operation<string, any, any, any>) =>
  applyDecorators(
    SetMetadata(OPERATION, operation),
    RequestMapping({ path: pathPattern(operation), method: RequestMethod[operation.method === 'DELETE' ? 'DELETE' : operation.method] }),
    HttpCode(operation.reply === 'nothing' ? 204 : operation.method === 'POST' ? 201 : 200),
  );

/** The caller: who, with which roles, and when the request was received. */
export const Caller = createParamDecorator((_: unknown, context: ExecutionContext) => context.switchToHttp().getRequest<ServiceRequest>().caller);

/** The version the caller edited, from `If-Match`. */
export const Version = createParamDecorator((_: unknown, context: ExecutionContext) => context.switchToHttp().getRequest<ServiceRequest>().expectedVersion);

/** The uploaded file, already read and bounded. */
export const Upload = createParamDecorator((_: unknown, context: ExecutionContext) => context.switchToHttp().getRequest<ServiceRequest>().uploadedFile);
