import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { LOG } from '@pearls/service';
import type { Logger } from 'pino';
import { LettersConsumer } from './letters/letters.consumer.js';
import { MessagesController } from './messages/messages.controller.js';
import { Messages } from './messages/messages.service.js';
import { NotificationsSettings } from './notifications.settings.js';
import { Composer } from './sending/composer.js';
import { Dispatch } from './sending/dispatch.service.js';
import { Sender } from './sending/sender.service.js';
import { SmtpTransport } from './sending/smtp-transport.js';
import { MailboxTransport, Transport } from './sending/transport.js';

@Module({
  controllers: [MessagesController],
  providers: [
    Messages,
    LettersConsumer,
    Dispatch,
    Sender,
    { provide: Composer, useFactory: (settings: NotificationsSettings) => new Composer(settings), inject: [NotificationsSettings] },
    { provide: Transport, useFactory: ({ MAIL }: NotificationsSettings) => (MAIL === 'mailbox' ? new MailboxTransport() : new SmtpTransport(MAIL)), inject: [NotificationsSettings] },
  ],
})
export class NotificationsModule implements OnModuleInit {
  constructor(
    private readonly settings: NotificationsSettings,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  onModuleInit() {
    const { MAIL, PUBLIC_URL } = this.settings;
    if (MAIL === 'mailbox' && PUBLIC_URL.startsWith('https://')) this.log.warn('No mail leaves this platform: everything, sign-in codes too, is kept in the mailbox. Set MAIL to the address of a mail server.');
  }
}
