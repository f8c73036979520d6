import { Readable } from 'node:stream';
import { parseConnectionUrl } from 'nodemailer/lib/shared';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { oneLine } from '../rendering/one-line.js';
import type { ComposedMail } from './composer.js';
import { Transport, type SendingResult } from './transport.js';

/** The longest an attempt takes, shorter than the lease of a message. */
const LIMIT_MILLISECONDS = 120_000;

interface SmtpError extends Error {
  command?: string;
  responseCode?: number;
  response?: string;
}

/** Hands mail to a mail server, one connection each. */
export class SmtpTransport extends Transport {
  readonly isMailbox = false;
  private readonly options;

  constructor(address: string) {
    super();
    const given = parseConnectionUrl(address);
    // A password travels encrypted or not at all.
    this.options = { ...(given.auth && !given.secure && { requireTLS: true }), ...given, connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 60_000 };
  }

  async send(mail: ComposedMail): Promise<SendingResult> {
    const connection = new SMTPConnection(this.options);
    let left = false;
    const text = Readable.from(
      // Read only once the server has asked for the text.
      (function* () {
        left = true;
        yield mail.bytes;
      })(),
    );
    try {
      return { outcome: 'accepted', words: inWords(await this.hand(connection, mail, text)) };
    } catch (error) {
      return { outcome: outcomeOf(error as SmtpError, left), words: inWords((error as SmtpError).response ?? (error as Error).message) };
    } finally {
      connection.close();
    }
  }

  /** From greeting to the server's last word. */
  private hand(connection: SMTPConnection, { from, to }: ComposedMail, text: Readable): Promise<string> {
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`No end after ${LIMIT_MILLISECONDS / 1000} seconds.`)), LIMIT_MILLISECONDS);
      const end = <T>(settle: (value: T) => void) => (value: T) => {
        clearTimeout(late);
        settle(value);
      };
      const fail = end(reject);
      const say = () => connection.send({ from, to: [to] }, text, (error, info) => (error ? fail(error) : end(resolve)(info!.response ?? '')));
      connection.on('error', fail);
      connection.connect((error) => {
        if (error) return fail(error);
        const { auth } = this.options;
        if (!auth) return say();
        connection.login({ credentials: { user: auth.user, pass: auth.pass } }, (refused) => (refused ? fail(refused) : say()));
      });
    });
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
