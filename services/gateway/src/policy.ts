import { gateway } from '@pearls/contracts';
import { policy } from '@pearls/service';

/** Everybody may look after their own sign-in, and only that. */
export const gatewayPolicy = policy(gateway, {
  session: ['anyone'],
  extendSession: ['person'],
  sessions: ['person'],
  endSession: ['person'],
});
