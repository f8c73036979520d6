import type { Language } from '@pearls/contracts';
import { createTransport } from 'nodemailer';
import type { NotificationsSettings } from '../notifications.settings.js';
import type { Rendered } from '../rendering/render.js';

/** Where one mail goes. */
export interface Destination {
  address: string;
  name?: string;
}

/** A mail as bytes, ready to leave. */
export interface ComposedMail {
  from: string;
  to: string;
  bytes: Buffer;
  /** Its head as it stands in the bytes. */
  headers: string;
}

/** Puts mail together: the same Message-ID for the same message, however often it is sent. */
export class Composer {
  private readonly host: string;
  private readonly from: { address: string; name: string };
  private readonly mime = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });

  constructor(private readonly settings: NotificationsSettings) {
    this.host = new URL(settings.PUBLIC_URL).hostname;
    this.from = { address: settings.MAIL_FROM ?? `no-reply@${this.host}`, name: settings.MAIL_FROM_NAME };
  }

  async compose(messageId: string, at: Date, language: Language, to: Destination, { subject, text, html }: Rendered): Promise<ComposedMail> {
    const { message } = await this.mime.sendMail({
      from: this.from,
      to: { address: to.address, name: to.name ?? '' },
      replyTo: this.settings.MAIL_REPLY_TO,
      subject,
      text,
      html,
      date: at,
      messageId: `<${messageId}@${this.host}>`,
      headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'OOF, AutoReply', 'Content-Language': language },
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    const bytes = message as Buffer;
    return { from: this.from.address, to: to.address, bytes, headers: bytes.subarray(0, bytes.indexOf('\r\n\r\n')).toString().replaceAll('\r\n', '\n') };
  }
}
