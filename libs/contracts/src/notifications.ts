import { fact } from './kit/facts.js';
import { Email, Flag, Id, Instant, ListOf, LongText, OneOf, Optional, Part, Text, Whole } from './kit/fields.js';
import { text } from './kit/kinds.js';
import { get, listOf, operations, pageOf, post } from './kit/operations.js';
import { LANGUAGES, type Language } from './forms.js';
import { LetterAction } from './letters.js';

export * from './notifications/inbox.js';
export * from './notifications/todos.js';
export * from './notifications/calendars.js';
export * from './notifications/webhooks.js';

/** Where a message stands. `unknown`: the platform ended between handing it over and hearing the answer. */
export const MESSAGE_STATES = ['waiting', 'sending', 'sent', 'failed', 'unknown'] as const;
export type MessageState = (typeof MESSAGE_STATES)[number];

export const MESSAGE_ACTIONS = ['resend'] as const;
export type MessageAction = (typeof MESSAGE_ACTIONS)[number];

/** How one attempt ended: taken by the server, put off, refused for good, or not known. */
export const DELIVERY_OUTCOMES = ['started', 'accepted', 'deferred', 'refused', 'unknown'] as const;
export type DeliveryOutcome = (typeof DELIVERY_OUTCOMES)[number];

/** One mail to one person, as the mailbox lists it. */
export class MessageSummary {
  @Id() id!: string;
  @Text({ max: 60, description: 'The service whose letter it is', example: 'applications' }) owner!: string;
  @Text({ max: 60, example: 'application-receipt' }) kind!: string;
  @OneOf(MESSAGE_STATES) state!: MessageState;
  @Optional() @Email({ description: 'Absent until the owner has said to whom it goes' }) address?: string;
  @Optional() @Text({ max: 200, personal: true }) name?: string;
  @Optional() @Text({ max: 300 }) subject?: string;
  @Whole({ min: 0, max: 1_000_000, description: 'Attempts since it was asked for' }) attempts!: number;
  @Optional() @Text({ max: 1000, description: 'What the server said last' }) words?: string;
  @Instant({ description: 'When it was asked for' }) createdAt!: string;
  @Optional() @Instant({ description: 'When it is tried next' }) dueAt?: string;
  @Optional() @Instant({ description: 'When it was handed over last' }) handedOverAt?: string;
  @Optional() @Instant({ description: 'When the receiving server took it' }) acceptedAt?: string;
  @ListOf(text({ max: 20 }), { max: 5, description: 'What the reader may do with it' }) actions!: MessageAction[];
}

/** One mail with the copy that was kept. */
export class Message extends MessageSummary {
  @Optional() @OneOf(LANGUAGES) language?: Language;
  @Flag({ description: 'Links and codes that open a door are kept only where the mailbox is the only way to read them' }) blanked!: boolean;
  @Optional() @LongText({ max: 20_000, description: 'The head of the mail as it left' }) headers?: string;
  @Optional() @LongText({ max: 300_000, description: 'Its plain text' }) text?: string;
  @Optional() @Part(() => LetterAction) action?: LetterAction;
  @Optional() @Text({ max: 20 }) code?: string;
}

/** A mail to the reader: when it left, and when the reader's own server took it. */
export class MyMessage {
  @Id() id!: string;
  @Text({ max: 60 }) kind!: string;
  @OneOf(MESSAGE_STATES) state!: MessageState;
  @Optional() @Email() address?: string;
  @Optional() @Text({ max: 300 }) subject?: string;
  @Instant() createdAt!: string;
  @Optional() @Instant() handedOverAt?: string;
  @Optional() @Instant() acceptedAt?: string;
}

/** One attempt to deliver a message. */
export class Delivery {
  @Id() id!: string;
  @Instant() at!: string;
  @Optional() @Instant() endedAt?: string;
  @OneOf(DELIVERY_OUTCOMES) outcome!: DeliveryOutcome;
  @Optional() @Text({ max: 1000, description: 'The words of the receiving server', example: '250 2.0.0 Ok: queued as 4XyZ' }) words?: string;
}

export class MessageFilter {
  @Optional() @OneOf(MESSAGE_STATES) state?: MessageState;
  @Optional() @Text({ max: 254, description: 'Part of the address' }) address?: string;
  @Optional() @Text({ max: 60 }) kind?: string;
  @Optional() @Instant({ description: 'Asked for at this instant or later' }) since?: string;
  @Optional() @Text({ max: 40 }) cursor?: string;
}

export class MyMessageFilter {
  @Optional() @Text({ max: 40 }) cursor?: string;
}

/** The mail of the platform: what left, what is waiting, what a server said about it. */
export const notifications = operations('notifications', {
  messages: get('/messages', { summary: 'List messages, the newest first', query: MessageFilter, reply: pageOf(MessageSummary) }),
  myMessages: get('/messages/mine', { summary: 'List the messages to me', query: MyMessageFilter, reply: pageOf(MyMessage) }),
  message: get('/messages/:id', { summary: 'Read a message', reply: Message }),
  messagePage: get('/messages/:id/page', { summary: 'The message as it looks, for a sandboxed frame', reply: { bytes: 'text/html' } }),
  deliveries: get('/messages/:id/deliveries', { summary: 'List the attempts to deliver a message', reply: listOf(Delivery) }),
  resend: post('/messages/:id/deliveries', { summary: 'Send a message again', reply: Message }),
});

class MessageFact {
  @Id() messageId!: string;
  @Text({ max: 60, description: 'The service whose letter it is' }) owner!: string;
  @Id() letterId!: string;
  @Text({ max: 60 }) kind!: string;
}

/** Tells that a message was given up after every attempt, or refused for good. */
export const DeliveryFailed = fact('notifications.delivery-failed', MessageFact);
/** Tells that somebody of the back office had a message sent again. */
export const MessageResent = fact('notifications.message-resent', MessageFact);

class WebhookFactData {
  @Id() webhookId!: string;
  @Optional() @Id({ description: 'The partner system it belongs to' }) clientId?: string;
}

export const WebhookOpened = fact('notifications.webhook-opened', WebhookFactData);
export const WebhookChanged = fact('notifications.webhook-changed', WebhookFactData);
export const WebhookSecretIssued = fact('notifications.webhook-secret-issued', WebhookFactData);
export const WebhookClosed = fact('notifications.webhook-closed', WebhookFactData);

/** The facts notifications tells. */
export const notificationsFacts = [DeliveryFailed, MessageResent, WebhookOpened, WebhookChanged, WebhookSecretIssued, WebhookClosed];
