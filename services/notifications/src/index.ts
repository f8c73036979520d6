import { notificationsFacts } from '@pearls/contracts';
import type { ServiceDefinition } from '@pearls/service';
import { CalendarAddressEntity } from './calendars/calendar-address.entity.js';
import { CycleDateEntity, KnownCycleEntity, KnownPlaceEntity } from './known/cycles.entity.js';
import { AssignmentEntity, KnownPracticeEntity, ParticipationEntity } from './known/participation.entity.js';
import { MemberEntity, RoleHolderEntity } from './known/people.entity.js';
import { ProgrammeEventEntity, RegistrationEntity } from './known/programme-event.entity.js';
import { MailBundleEntity } from './mail/mail-bundle.entity.js';
import { DeliveryEntity } from './messages/delivery.entity.js';
import { MessageCopyEntity } from './messages/message-copy.entity.js';
import { MessageEntity } from './messages/message.entity.js';
import { messageLifecycle } from './messages/message.lifecycle.js';
import { CreateMessages1764000000000 } from './migrations/1764000000000-create-messages.js';
import { CreateNotices1768000000000 } from './migrations/1768000000000-create-notices.js';
import { CreateWebhooks1768000000001 } from './migrations/1768000000001-create-webhooks.js';
import { InboxEntryEntity } from './notices/inbox-entry.entity.js';
import { NoticeEntity } from './notices/notice.entity.js';
import { NotificationsModule } from './notifications.module.js';
import { NotificationsSettings } from './notifications.settings.js';
import { notificationsPolicy } from './policy.js';
import { PreferenceEntity } from './preferences/preference.entity.js';
import { TodoEntity, TodoPartEntity } from './todos/todo.entity.js';
import { WebhookAttemptEntity, WebhookDeliveryEntity, WebhookEntity } from './webhooks/webhook.entity.js';
import { webhookLifecycle } from './webhooks/webhook.lifecycle.js';

const mail = [MessageEntity, MessageCopyEntity, DeliveryEntity, MailBundleEntity];
const known = [RoleHolderEntity, MemberEntity, ParticipationEntity, AssignmentEntity, KnownPracticeEntity, KnownCycleEntity, CycleDateEntity, KnownPlaceEntity, ProgrammeEventEntity, RegistrationEntity];
const told = [NoticeEntity, InboxEntryEntity, PreferenceEntity, TodoEntity, TodoPartEntity, CalendarAddressEntity];
const webhooks = [WebhookEntity, WebhookDeliveryEntity, WebhookAttemptEntity];

/** Mail, inbox, to-dos, calendars and webhooks: hears what happens and tells whom it concerns. */
export const notificationsService: ServiceDefinition<NotificationsSettings> = {
  name: 'notifications',
  module: NotificationsModule,
  policy: notificationsPolicy,
  facts: notificationsFacts,
  entities: [...mail, ...known, ...told, ...webhooks],
  migrations: [CreateMessages1764000000000, CreateNotices1768000000000, CreateWebhooks1768000000001],
  lifecycles: [messageLifecycle, webhookLifecycle],
  settings: NotificationsSettings,
};
