import { calendars, inbox, notifications, preferences, todos, webhooks } from '@pearls/contracts';
import { policy } from '@pearls/service';

const office = ['secretariat', 'administrator'] as const;
const keepers = ['administrator', 'partner'] as const;
const readers = ['administrator', 'auditor', 'partner'] as const;

/** Everybody reads what is theirs; the back office reads all mail; webhooks are kept by administrators and by the partner systems whose they are. */
export const notificationsPolicy = new Map([
  ...policy(notifications, {
    messages: office,
    myMessages: ['person'],
    message: office,
    messagePage: office,
    deliveries: office,
    resend: office,
  }),
  ...policy(inbox, {
    listInbox: ['person'],
    countInbox: ['person'],
    readNotice: ['person'],
    markRead: ['person'],
    markUnread: ['person'],
    markAllRead: ['person'],
  }),
  ...policy(preferences, {
    readPreferences: ['person'],
    changePreferences: ['person'],
    noteZone: ['person'],
  }),
  ...policy(todos, {
    listTodos: ['person'],
    dismissTodo: ['person'],
  }),
  ...policy(calendars, {
    readMyCalendar: ['person'],
    openMyCalendar: ['person'],
    renewMyCalendar: ['person'],
    closeMyCalendar: ['person'],
    readPersonalCalendar: ['anyone'],
    readProgrammeCalendar: ['anyone', 'partner'],
  }),
  ...policy(webhooks, {
    listWebhooks: readers,
    listWebhookFacts: readers,
    openWebhook: keepers,
    readWebhook: readers,
    changeWebhook: keepers,
    closeWebhook: keepers,
    issueWebhookSecret: keepers,
    testWebhook: keepers,
    listWebhookDeliveries: readers,
    readWebhookDelivery: readers,
    replayWebhookDelivery: keepers,
    replayDeadDeliveries: keepers,
  }),
]);
