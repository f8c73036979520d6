import rateLimit from '@fastify/rate-limit';
import { Injectable } from '@nestjs/common';
import { TooMany } from '@pearls/domain';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GatewayPlan, type Limits } from '../gateway.settings.js';

const MINUTE = 60_000;
const BUCKETS = 50_000;

interface Counted extends FastifyRequest {
  bucket: { key: string; max: number };
}

/** Counts requests per minute: of a session, a partner, or an address when nobody is known. */
@Injectable()
export class Limiter {
  private count!: ReturnType<FastifyInstance['createRateLimit']>;

  constructor(private readonly plan: GatewayPlan) {}

  async register(fastify: FastifyInstance) {
    await fastify.register(rateLimit, { global: false, cache: BUCKETS });
    this.count = fastify.createRateLimit({
      timeWindow: MINUTE,
      keyGenerator: (request) => (request as Counted).bucket.key,
      max: (request) => (request as Counted).bucket.max,
    });
  }

  /** Counts the request and says in its reply how much is left; throws 429 when nothing is. */
  async take(request: FastifyRequest, reply: FastifyReply, kind: keyof Limits, who: string) {
    (request as Counted).bucket = { key: `${kind}:${who}`, max: this.plan.limits[kind] };
    const left = await this.count(request);
    if (left.isAllowed) return;
    const { max, remaining, ttlInSeconds } = left;
    reply.header('ratelimit-limit', max).header('ratelimit-remaining', remaining).header('ratelimit-reset', ttlInSeconds);
    if (left.isExceeded) throw new TooMany(ttlInSeconds);
  }
}

/** The bucket of an address: of an IPv6 one its network of 64 bits, for those change at will within it. */
export const addressOf = (request: FastifyRequest) => rateLimit.normalizeIP(request.ip, 64);
