import { randomBytes } from 'node:crypto';

const PATTERN = /^00-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}$/;

/** Continues the trace the caller began (W3C Trace Context), or begins one. */
export function traceFrom(header: unknown): { traceId: string; traceparent: string } {
  const given = typeof header === 'string' ? PATTERN.exec(header) : null;
  const known = given?.[1] && !/^0+$/.test(given[1]) ? given[1] : undefined;
  const traceId = known ?? randomBytes(16).toString('hex');
  return { traceId, traceparent: `00-${traceId}-${randomBytes(8).toString('hex')}-01` };
}
