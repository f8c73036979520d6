import { randomFillSync } from 'node:crypto';

const PATTERN = /^00-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}$/;

const noise = Buffer.alloc(8 * 512);
let used = noise.length;

/** Random bytes from a pool: asking the system for a few each time costs more than the rest of the line. */
function randomHex(bytes: number): string {
  if (used + bytes > noise.length) {
    randomFillSync(noise);
    used = 0;
  }
  return noise.toString('hex', used, (used += bytes));
}

/** Continues the trace the caller began (W3C Trace Context), or begins one. */
export function traceFrom(header: unknown): { traceId: string; traceparent: string } {
  const given = typeof header === 'string' ? PATTERN.exec(header) : null;
  const known = given?.[1] && !/^0+$/.test(given[1]) ? given[1] : undefined;
  const traceId = known ?? randomHex(16);
  return { traceId, traceparent: `00-${traceId}-${randomHex(8)}-01` };
}
