import { CYCLE_ID, PLACE_ID } from '../applications/cycles.js';
import { COUNTRIES, type Country } from '../applications/places.js';
import { TITLE_KINDS, type TitleKind } from '../jury.js';
import { Flag, Id, Instant, ListOf, LongText, OneOf, Optional, Text, Url, Whole } from '../kit/fields.js';
import { oneOf, text } from '../kit/kinds.js';
import { del, get, listOf, operations, pageOf, patch, post } from '../kit/operations.js';
import { EVENT_KINDS, type EventKind } from '../mentoring.js';
import { PRACTICE_KINDS, SLUG, type PracticeKind } from '../repository.js';
import { SecretWish } from '../identity/people.js';

/** The facts anybody may know, and partners may have sent. */
export const WEBHOOK_FACTS = [
  'applications.cycle-announced',
  'applications.call-opened',
  'applications.call-closed',
  'jury.titles-published',
  'mentoring.event-announced',
  'repository.practice-published',
  'repository.pearl-profile-opened',
  'repository.story-published',
] as const;
export type WebhookFact = (typeof WEBHOOK_FACTS)[number];

/** What a test is called. */
export const WEBHOOK_TEST = 'notifications.webhook-test';

export class PublicCycleFact {
  @Text(CYCLE_ID) cycleId!: string;
}

export class PublicTitle {
  @Text(PLACE_ID) placeId!: string;
  @OneOf(COUNTRIES) country!: Country;
  @OneOf(TITLE_KINDS) kind!: TitleKind;
}

export class PublicTitles extends PublicCycleFact {
  @Instant() publishedAt!: string;
  @ListOf(() => PublicTitle, { max: 100 }) titles!: PublicTitle[];
}

export class PublicEvent extends PublicCycleFact {
  @Id() eventId!: string;
  @OneOf(EVENT_KINDS) kind!: EventKind;
  @Instant() startsAt!: string;
  @Instant() endsAt!: string;
  @Text({ max: 60 }) zone!: string;
}

export class PublicPractice {
  @Id() practiceId!: string;
  @OneOf(PRACTICE_KINDS) kind!: PracticeKind;
  @Text(SLUG) slug!: string;
}

export class PublicProfile extends PublicCycleFact {
  @Text(PLACE_ID) placeId!: string;
  @Whole({ min: 2000, max: 2200 }) titleYear!: number;
}

export class PublicStory {
  @Id() storyId!: string;
  @Text(SLUG) slug!: string;
}

/** A fact a webhook can have, with what it carries. */
export class WebhookFactDescription {
  @OneOf(WEBHOOK_FACTS) type!: WebhookFact;
  @Text({ max: 300 }) says!: string;
  @ListOf(text({ max: 60 }), { max: 30, description: 'The fields of its data' }) carries!: string[];
}

/** Active: facts leave. Paused: by hand. Gone: the receiver answered 410 and wants no more. */
export const WEBHOOK_STATES = ['active', 'paused', 'gone'] as const;
export type WebhookState = (typeof WEBHOOK_STATES)[number];

const ADDRESS = { description: 'Where facts are sent: https, on the open internet', example: 'https://hooks.partner.example/pearls' };
const FACTS = { min: 1, max: WEBHOOK_FACTS.length, description: 'Which facts are sent' };

export class WebhookDraft {
  @Url(ADDRESS) url!: string;
  @ListOf(oneOf(WEBHOOK_FACTS), FACTS) facts!: WebhookFact[];
  @Optional() @Text({ max: 200, example: 'Our town calendar' }) description?: string;
  @Optional() @Id({ description: 'The partner system it belongs to; said by administrators' }) clientId?: string;
}

export class WebhookChanges {
  @Optional() @Url(ADDRESS) url?: string;
  @Optional() @ListOf(oneOf(WEBHOOK_FACTS), FACTS) facts?: WebhookFact[];
  @Optional() @Text({ max: 200 }) description?: string;
  @Optional() @Flag({ description: 'Whether facts leave' }) active?: boolean;
}

/** Where a partner has facts sent to. */
export class Webhook {
  @Id() id!: string;
  @Url(ADDRESS) url!: string;
  @ListOf(oneOf(WEBHOOK_FACTS), FACTS) facts!: WebhookFact[];
  @Optional() @Text({ max: 200 }) description?: string;
  @Optional() @Id({ description: 'The partner system it belongs to' }) clientId?: string;
  @OneOf(WEBHOOK_STATES) state!: WebhookState;
  @Instant() secretIssuedAt!: string;
  @Optional() @Instant({ description: 'Until when the secret before this one signs too' }) formerSecretUntil?: string;
  @Optional() @Instant({ description: 'Since when no delivery has arrived' }) failingSince?: string;
  @Optional() @Instant() deliveredAt?: string;
  @Whole({ min: 0, max: 1e9, description: 'Deliveries that were given up' }) dead!: number;
  @Instant() createdAt!: string;
  @Whole({ min: 1, max: 1e9 }) version!: number;
}

/** A secret to check signatures with: shown here and never again. */
export class WebhookSecret {
  @Id() webhookId!: string;
  @Text({ max: 100, example: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw' }) secret!: string;
  @Optional() @Instant() formerSecretUntil?: string;
}

/** Waiting for its next attempt, taken by the receiver, or given up after the last one. */
export const WEBHOOK_DELIVERY_STATES = ['waiting', 'delivered', 'dead'] as const;
export type WebhookDeliveryState = (typeof WEBHOOK_DELIVERY_STATES)[number];

export class WebhookDeliveryFilter {
  @Optional() @OneOf(WEBHOOK_DELIVERY_STATES) state?: WebhookDeliveryState;
  @Optional() @Text({ max: 40 }) cursor?: string;
}

/** One fact on its way to one receiver. */
export class WebhookDelivery {
  @Id() id!: string;
  @Text({ max: 60, description: 'Stays the same however often it is sent: the header webhook-id' }) messageId!: string;
  @Text({ max: 80 }) type!: string;
  @OneOf(WEBHOOK_DELIVERY_STATES) state!: WebhookDeliveryState;
  @Whole({ min: 0, max: 1000 }) attempts!: number;
  @Optional() @Whole({ min: 100, max: 599, description: 'What the receiver answered last' }) status?: number;
  @Optional() @Text({ max: 500, description: 'Why the last attempt did not arrive' }) words?: string;
  @Instant() createdAt!: string;
  @Optional() @Instant({ description: 'When it is tried next' }) dueAt?: string;
  @Optional() @Instant() deliveredAt?: string;
  @ListOf(text({ max: 20 }), { max: 5 }) actions!: 'replay'[];
}

export class WebhookAttempt {
  @Instant() at!: string;
  @Whole({ min: 0, max: 1e7, unit: 'milliseconds' }) took!: number;
  @Optional() @Whole({ min: 100, max: 599 }) status?: number;
  @Text({ max: 500 }) words!: string;
}

export class WebhookDeliveryRecord extends WebhookDelivery {
  @LongText({ max: 300_000, description: 'What is sent, byte for byte' }) body!: string;
  @ListOf(() => WebhookAttempt, { max: 1000 }) tries!: WebhookAttempt[];
}

export class Replayed {
  @Whole({ min: 0, max: 1e9, description: 'Deliveries that are tried again' }) count!: number;
}

const scope = 'webhooks:manage';

/** Public facts, signed as Standard Webhooks has it, to systems of partners. */
export const webhooks = operations('notifications', {
  listWebhooks: get('/webhooks', { summary: 'List webhooks', scope, reply: listOf(Webhook) }),
  listWebhookFacts: get('/webhooks/facts', { summary: 'List the facts a webhook can have', scope, reply: listOf(WebhookFactDescription) }),
  openWebhook: post('/webhooks', { summary: 'Have facts sent', scope, body: WebhookDraft, reply: Webhook }),
  readWebhook: get('/webhooks/:id', { summary: 'Read a webhook', scope, reply: Webhook }),
  changeWebhook: patch('/webhooks/:id', { summary: 'Change, pause or resume a webhook', scope, body: WebhookChanges, reply: Webhook, edits: true }),
  closeWebhook: del('/webhooks/:id', { summary: 'Have nothing sent any more', scope, reply: 'nothing' }),
  issueWebhookSecret: post('/webhooks/:id/secret', { summary: 'Issue a secret; the one until now may sign beside it for a while', scope, body: SecretWish, reply: WebhookSecret, once: false }),
  testWebhook: post('/webhooks/:id/tests', { summary: 'Send a test', scope, reply: WebhookDelivery }),
  listWebhookDeliveries: get('/webhooks/:id/deliveries', { summary: 'List deliveries, the newest first', scope, query: WebhookDeliveryFilter, reply: pageOf(WebhookDelivery) }),
  readWebhookDelivery: get('/webhooks/:id/deliveries/:deliveryId', { summary: 'Read a delivery with its attempts', scope, reply: WebhookDeliveryRecord }),
  replayWebhookDelivery: post('/webhooks/:id/deliveries/:deliveryId/replay', { summary: 'Send a delivery again', scope, reply: WebhookDelivery }),
  replayDeadDeliveries: post('/webhooks/:id/replays', { summary: 'Send everything again that was given up', scope, reply: Replayed }),
});
