import { Flag, Optional, Text } from '@pearls/contracts';
import { ServiceSettings } from '@pearls/service';

/** What notifications needs to know beside what every service needs. */
export class NotificationsSettings extends ServiceSettings {
  @Optional()
  @Text({
    max: 500,
    pattern: /^(mailbox|smtps?:\/\/\S+)$/,
    patternSays: 'Write mailbox, or the address of a mail server such as smtp://user:password@mail.example.org:587.',
    description: 'Where mail goes: kept in the mailbox page alone, or to a mail server',
    example: 'smtp://user:password@mail.example.org:587',
  })
  MAIL: string = 'mailbox';

  @Optional() @Text({ max: 254, pattern: /^[^\s@<>",;:]+@[^\s@<>",;:]+$/, patternSays: 'Write an address such as pearls@example.org.', description: 'The sender’s address; by default no-reply at the host of PUBLIC_URL' }) MAIL_FROM?: string;
  @Text({ min: 32, max: 2000, description: 'Signs calendar addresses and seals the secrets of webhooks. Several, separated by commas: the first is used, all are understood' }) SEALING_KEY!: string;
  @Optional() @Flag({ description: 'Webhooks may lead to this machine: for development alone' }) WEBHOOKS_TO_THIS_MACHINE: boolean = false;
  @Optional() @Text({ max: 100, description: 'The sender’s name' }) MAIL_FROM_NAME: string = 'BSR Cultural Pearls';
  @Optional() @Text({ max: 254, pattern: /^[^\s@<>",;:]+@[^\s@<>",;:]+$/, patternSays: 'Write an address such as pearls@example.org.', description: 'Where answers go, when not to the sender' }) MAIL_REPLY_TO?: string;
}
