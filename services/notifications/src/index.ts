import { notificationsFacts } from '@pearls/contracts';
import type { ServiceDefinition } from '@pearls/service';
import { DeliveryEntity } from './messages/delivery.entity.js';
import { MessageCopyEntity } from './messages/message-copy.entity.js';
import { MessageEntity } from './messages/message.entity.js';
import { messageLifecycle } from './messages/message.lifecycle.js';
import { CreateMessages1764000000000 } from './migrations/1764000000000-create-messages.js';
import { NotificationsModule } from './notifications.module.js';
import { NotificationsSettings } from './notifications.settings.js';
import { notificationsPolicy } from './policy.js';

/** Mail: hears that a letter is ready, asks for it, sends it, and shows what came of it. */
export const notificationsService: ServiceDefinition<NotificationsSettings> = {
  name: 'notifications',
  module: NotificationsModule,
  policy: notificationsPolicy,
  facts: notificationsFacts,
  entities: [MessageEntity, MessageCopyEntity, DeliveryEntity],
  migrations: [CreateMessages1764000000000],
  lifecycles: [messageLifecycle],
  settings: NotificationsSettings,
};
