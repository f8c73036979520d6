import { Injectable } from '@nestjs/common';
import { traceFrom } from '@pearls/service';
import { Upstreams } from '../forwarding/upstreams.service.js';
import { GatewayPlan } from '../gateway.settings.js';
import type { ReadAnswer } from './written.js';

const READ_MILLISECONDS = 3_000;

/** Reads for a page that is being written: as somebody who is not signed in, through no session and no limit. */
@Injectable()
export class PublicReader {
  private readonly forwarded: Record<string, string>;

  constructor(
    private readonly upstreams: Upstreams,
    { publicUrl }: GatewayPlan,
  ) {
    this.forwarded = { 'x-forwarded-host': publicUrl.host, 'x-forwarded-proto': publicUrl.protocol.slice(0, -1), accept: 'application/json, application/problem+json' };
  }

  readonly read = async (path: string): Promise<ReadAnswer> => {
    const upstream = path.startsWith('/api/v1/') ? this.upstreams.answering(path) : undefined;
    if (!upstream) return { status: 404, text: '' };
    return upstream.read(path, { ...this.forwarded, traceparent: traceFrom(undefined).traceparent }, READ_MILLISECONDS);
  };
}
