import { Readable } from 'node:stream';
import { createTransport } from 'nodemailer';
import { oneLine } from '../rendering/one-line.js';
import type { ComposedMail } from './composer.js';
import { Transport, type SendingResult } from './transport.js';

/** The longest an attempt takes, shorter than the lease of a message. */
const LIMIT_MILLISECONDS = 120_000;

interface SmtpError extends Error {
  code?: string;
  command?: string;
  responseCode?: number;
  response?: string;
}

/** Hands mail to a mail server, one connection each. */
export class SmtpTransport extends Transport {
  readonly isMailbox = false;
  private readonly server;

  constructor(address: string) {
    super();
    const { protocol, username } = new URL(address);
    this.server = createTransport({
      url: address,
      // A password travels encrypted or not at all.
      ...(protocol === 'smtp:' && username !== '' && !/[?&]requireTLS=/.test(address) && { requireTLS: true }),
      connectionTimeout: 15_000,
      greetingTimeout: 15_000,
      socketTimeout: 60_000,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  async send({ from, to, bytes }: ComposedMail): Promise<SendingResult> {
    let left = false;
    const raw = Readable.from(
      (function* () {
        left = true;
        yield bytes;
      })(),
    );
    try {
      const { response } = await this.server.sendMail({ envelope: { from, to: [to] }, raw, signal: AbortSignal.timeout(LIMIT_MILLISECONDS) });
      return { outcome: 'accepted', words: inWords(response) };
    } catch (error) {
      return { outcome: outcomeOf(error as SmtpError, left), words: inWords((error as SmtpError).response ?? (error as Error).message) };
    }
  }
}

/**
 * Only what the server says about this person or this mail is a refusal for good; everything about the way there is
 * tried again. Silence after the text has left is not known: it may have arrived.
 */
function outcomeOf({ responseCode, command = '' }: SmtpError, left: boolean): 'deferred' | 'refused' | 'unknown' {
  if (responseCode === undefined) return left ? 'unknown' : 'deferred';
  return responseCode >= 500 && /^(RCPT TO|DATA)/.test(command) ? 'refused' : 'deferred';
}

const inWords = (words: string) => oneLine(words).slice(0, 1000) || 'The server said nothing.';
