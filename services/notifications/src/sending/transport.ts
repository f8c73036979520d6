import type { DeliveryOutcome } from '@pearls/contracts';
import type { ComposedMail } from './composer.js';

/** How an attempt ended, with the server's words. */
export interface SendingResult {
  outcome: Exclude<DeliveryOutcome, 'started'>;
  words: string;
}

/** A way for mail to leave. Never throws: whatever happens is an outcome. */
export abstract class Transport {
  /** Whether the kept copy is the only way to read the mail. */
  abstract readonly isMailbox: boolean;
  abstract send(mail: ComposedMail): Promise<SendingResult>;
}

/** The embedded default: the copy that is kept is the mail. */
export class MailboxTransport extends Transport {
  readonly isMailbox = true;

  send(): Promise<SendingResult> {
    return Promise.resolve({ outcome: 'accepted', words: 'Kept in the mailbox.' });
  }
}
