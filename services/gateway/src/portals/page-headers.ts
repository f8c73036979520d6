import { randomBytes } from 'node:crypto';
import type { FastifyReply } from 'fastify';

/** A value no page had before, which its own scripts and styles carry. */
export const newNonce = () => randomBytes(18).toString('base64');

/** What a page may load and do: its own, and nothing else. */
export const contentPolicy = (nonce: string) =>
  `default-src 'none'; script-src 'self' 'nonce-${nonce}'; style-src 'self' 'nonce-${nonce}'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'self'; frame-src 'self'; frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types angular ProseMirrorClipboard`;

/** No page of ours uses any of these. */
const PERMISSIONS = [
  'accelerometer', 'autoplay', 'camera', 'display-capture', 'encrypted-media', 'fullscreen', 'geolocation', 'gyroscope', 'magnetometer', 'microphone', 'midi', 'payment',
  'picture-in-picture', 'publickey-credentials-create', 'publickey-credentials-get', 'screen-wake-lock', 'serial', 'usb', 'xr-spatial-tracking',
].map((feature) => `${feature}=()`).join(', ');

const TWO_YEARS = 63_072_000;

/** Headers of everything a browser loads from here. */
export function guardHeaders(reply: FastifyReply, secure: boolean) {
  reply.header('x-content-type-options', 'nosniff').header('cross-origin-resource-policy', 'same-origin').header('referrer-policy', 'no-referrer');
  if (secure) reply.header('strict-transport-security', `max-age=${TWO_YEARS}; includeSubDomains`);
  return reply;
}

/** Headers of a page. */
export function pageHeaders(reply: FastifyReply, nonce: string, secure: boolean) {
  return guardHeaders(reply, secure)
    .header('content-type', 'text/html; charset=utf-8')
    .header('cache-control', 'no-cache')
    .header('content-security-policy', contentPolicy(nonce))
    .header('cross-origin-opener-policy', 'same-origin')
    .header('permissions-policy', PERMISSIONS);
}
