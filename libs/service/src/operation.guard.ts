import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Operation } from '@pearls/contracts';
import { DomainError, Forbidden, NotFound } from '@pearls/domain';
import { passes, type Policy } from './policy.js';
import type { ServiceRequest } from './request.js';
import { OPERATION } from './route.js';
import { anyone, type Tokens } from './tokens.js';

/** Finds out who calls and whether the policy table lets them; what has no line in the table is closed. */
@Injectable()
export class OperationGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly tokens: Tokens,
    private readonly policy: Policy,
  ) {}

  async canActivate(context: ExecutionContext) {
    if (context.getType() !== 'http') return true;
    const operation = this.reflector.get<Operation | undefined>(OPERATION, context.getHandler());
    const request = context.switchToHttp().getRequest<ServiceRequest>();
    if (!operation) return isHealth(request.url);
    const bearer = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
    const actor = bearer ? await this.tokens.actorOf(bearer, request.receivedAt) : anyone;
    request.caller = { ...actor, at: request.receivedAt, trace: request.traceparent };
    const gate = this.policy.get(operation);
    if (!gate) throw new NotFound();
    if (passes(gate, actor, operation)) return true;
    if (actor.kind === 'anyone') throw new DomainError(401, 'sign-in-needed', 'Sign in', 'Sign in to do this.');
    if (actor.kind === 'partner')
      throw new Forbidden('scope-missing', operation.scope ? `This needs the scope ${operation.scope}.` : 'This is not open to partner systems.');
    throw new Forbidden('role-missing', 'Your role does not include this.');
  }
}

const isHealth = (url: string) => url.startsWith('/health/');
