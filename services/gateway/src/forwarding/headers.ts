import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';

/** Belongs to one connection, or is said anew by this door. */
const NOT_PASSED_ON = new Set([
  'connection', 'keep-alive', 'proxy-authenticate', 'proxy-authorization', 'proxy-connection', 'te', 'trailer', 'transfer-encoding', 'upgrade', 'expect',
  'host', 'cookie', 'authorization', 'traceparent', 'forwarded', 'x-pearls', 'x-real-ip',
]);

const NOT_PASSED_BACK = new Set(['connection', 'keep-alive', 'proxy-authenticate', 'te', 'trailer', 'transfer-encoding', 'upgrade', 'server', 'x-powered-by', 'set-cookie', 'alt-svc']);

/** The headers of a request as a service behind the door gets them. */
export function passedOn(headers: IncomingHttpHeaders, own: Record<string, string | undefined>): Record<string, string> {
  const result: Record<string, string> = {};
  for (const name in headers) {
    if (NOT_PASSED_ON.has(name) || name.startsWith('x-forwarded-')) continue;
    const value = headers[name];
    if (value !== undefined) result[name] = typeof value === 'string' ? value : value.join(', ');
  }
  for (const name in own) if (own[name] !== undefined) result[name] = own[name];
  return result;
}

/** The headers of a service's answer as the world gets them, on top of those the door has set. */
export function passedBack(headers: IncomingHttpHeaders, own: OutgoingHttpHeaders, withCookies: boolean): OutgoingHttpHeaders {
  const result: OutgoingHttpHeaders = { ...own };
  for (const name in headers) if (!NOT_PASSED_BACK.has(name) || (withCookies && name === 'set-cookie')) result[name] = headers[name];
  return result;
}
