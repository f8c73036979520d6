import { lookup as resolve, type LookupAddress } from 'node:dns';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import { isOpen, whyNotTo } from './open-internet.js';

const LIMIT_MILLISECONDS = 15_000;
/** So much of an answer is read; nobody looks at more. */
const READ_BYTES = 4_096;

/** What a receiver answered, or why there is no answer. */
export interface PostResult {
  status?: number;
  words: string;
  took: number;
  /** How long the receiver asks to be left alone. */
  retryAfterSeconds?: number;
}

/** Resolves a name and refuses it when any of its addresses lies inside a network: what was checked is what is connected to. */
export const onlyOpen: LookupFunction = (hostname, options, done) => {
  resolve(hostname, { ...options, all: true }, (error, addresses) => {
    const found = addresses as LookupAddress[] | undefined;
    if (error || !found?.length) return done(error ?? new Error('The name has no address'), '', 0);
    if (!found.every(({ address }) => isOpen(address))) return done(Object.assign(new Error('The address lies inside a network'), { code: 'EINSIDE' }), '', 0);
    if (options.all) return done(null, found as never);
    done(null, found[0]!.address, found[0]!.family);
  });
};

/**
 * Sends a body to an address of somebody else's choice: https on the open internet, no redirects, one connection, bounded
 * in time and in what is read. Never throws: whatever happens is a result.
 */
export async function post(address: string, body: string, headers: Record<string, string>, thisMachineToo: boolean): Promise<PostResult> {
  const began = performance.now();
  const took = () => Math.round(performance.now() - began);
  const refused = whyNotTo(address, thisMachineToo);
  if (refused) return { words: refused, took: 0 };
  try {
    const answer = await send(new URL(address), body, headers, thisMachineToo);
    const status = answer.statusCode ?? 0;
    const retryAfter = Number(answer.headers['retry-after']);
    await drain(answer);
    return { status, words: `The receiver answered ${status}.`, took: took(), ...(retryAfter > 0 && { retryAfterSeconds: retryAfter }) };
  } catch (error) {
    return { words: inWords(error as NodeJS.ErrnoException), took: took() };
  }
}

function send(url: URL, body: string, headers: Record<string, string>, thisMachineToo: boolean): Promise<IncomingMessage> {
  const isHere = thisMachineToo && whyNotTo(url.href, false) !== undefined;
  const request = url.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const bytes = Buffer.from(body);
    const sending = request(
      url,
      {
        method: 'POST',
        agent: false,
        signal: AbortSignal.timeout(LIMIT_MILLISECONDS),
        ...(!isHere && { lookup: onlyOpen }),
        headers: { ...headers, 'content-type': 'application/json', 'content-length': bytes.length, 'user-agent': 'BSR-Cultural-Pearls-Webhooks/1', accept: '*/*', connection: 'close' },
      },
      resolve,
    );
    sending.on('error', reject);
    sending.end(bytes);
  });
}

async function drain(answer: IncomingMessage) {
  let read = 0;
  try {
    for await (const chunk of answer) if ((read += (chunk as Buffer).length) > READ_BYTES) break;
  } catch {
    // The status was said; what broke off behind it is of no interest.
  } finally {
    answer.destroy();
  }
}

function inWords({ code, name, message }: NodeJS.ErrnoException): string {
  if (name === 'TimeoutError' || name === 'AbortError') return `No answer within ${LIMIT_MILLISECONDS / 1000} seconds.`;
  if (code === 'EINSIDE') return 'The name leads inside a network; facts are sent to the open internet alone.';
  return (code ? `The connection failed: ${code}.` : `The connection failed: ${message}`).slice(0, 500);
}
