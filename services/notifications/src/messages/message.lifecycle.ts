import { lifecycle, type ActionOf } from '@pearls/domain';

export const messageLifecycle = lifecycle('message', {
  waiting: { begin: 'sending', putOff: 'waiting', giveUp: 'failed' },
  sending: { arrive: 'sent', putOff: 'waiting', giveUp: 'failed', loseSight: 'unknown' },
  sent: { resend: 'waiting' },
  failed: { resend: 'waiting' },
  unknown: { resend: 'waiting', arrive: 'sent', putOff: 'waiting', giveUp: 'failed' },
});
export type MessageMove = ActionOf<typeof messageLifecycle>;
