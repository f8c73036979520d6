import { lifecycle, type ActionOf } from '@pearls/domain';

export const webhookLifecycle = lifecycle('webhook', {
  active: { pause: 'paused', end: 'gone' },
  paused: { resume: 'active', end: 'gone' },
  gone: { resume: 'active' },
});
export type WebhookMove = ActionOf<typeof webhookLifecycle>;
