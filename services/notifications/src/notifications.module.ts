import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { LOG } from '@pearls/service';
import type { Logger } from 'pino';
import { CalendarDates } from './calendars/calendar-dates.service.js';
import { CalendarsController } from './calendars/calendars.controller.js';
import { Calendars } from './calendars/calendars.service.js';
import { ApplicationsConsumer } from './hearing/applications.consumer.js';
import { JuryConsumer } from './hearing/jury.consumer.js';
import { MentoringConsumer } from './hearing/mentoring.consumer.js';
import { PeopleConsumer } from './hearing/people.consumer.js';
import { PlansConsumer } from './hearing/plans.consumer.js';
import { RepositoryConsumer } from './hearing/repository.consumer.js';
import { Keeper } from './known/keeper.service.js';
import { Known } from './known/known.service.js';
import { LettersConsumer } from './letters/letters.consumer.js';
import { Bundler } from './mail/bundler.service.js';
import { NoticeLetters } from './mail/notice-letters.service.js';
import { MessagesController } from './messages/messages.controller.js';
import { Messages } from './messages/messages.service.js';
import { FactsOfNotice } from './notices/facts-of-notice.service.js';
import { Forgetting } from './notices/forgetting.service.js';
import { InboxController } from './notices/inbox.controller.js';
import { Inbox } from './notices/inbox.service.js';
import { Notices } from './notices/notices.service.js';
import { Teller } from './notices/teller.service.js';
import { NotificationsSettings } from './notifications.settings.js';
import { PreferencesController } from './preferences/preferences.controller.js';
import { Preferences } from './preferences/preferences.service.js';
import { Composer } from './sending/composer.js';
import { Dispatch } from './sending/dispatch.service.js';
import { Sender } from './sending/sender.service.js';
import { SmtpTransport } from './sending/smtp-transport.js';
import { MailboxTransport, Transport } from './sending/transport.js';
import { MyTodos } from './todos/my-todos.service.js';
import { Reminders } from './todos/reminders.service.js';
import { TodoList } from './todos/todo-list.service.js';
import { TodosController } from './todos/todos.controller.js';
import { Todos } from './todos/todos.service.js';
import { Offers } from './webhooks/offers.service.js';
import { WebhookDeliveries } from './webhooks/webhook-deliveries.service.js';
import { WebhookSender } from './webhooks/webhook-sender.service.js';
import { WebhooksController } from './webhooks/webhooks.controller.js';
import { Webhooks } from './webhooks/webhooks.service.js';

const hearing = [LettersConsumer, PeopleConsumer, ApplicationsConsumer, PlansConsumer, JuryConsumer, MentoringConsumer, RepositoryConsumer];
const working = [Keeper, Teller, Bundler, Reminders, Forgetting, Sender, WebhookSender];

@Module({
  controllers: [MessagesController, InboxController, PreferencesController, TodosController, CalendarsController, WebhooksController],
  providers: [
    ...hearing,
    ...working,
    Messages,
    Known,
    Notices,
    FactsOfNotice,
    Inbox,
    Preferences,
    Todos,
    TodoList,
    MyTodos,
    NoticeLetters,
    Calendars,
    CalendarDates,
    Webhooks,
    WebhookDeliveries,
    Offers,
    Dispatch,
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
