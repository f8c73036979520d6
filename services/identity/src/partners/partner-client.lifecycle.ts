import { lifecycle } from '@pearls/domain';

/** A partner system is let in, and shut out for good. */
export const partnerClientLifecycle = lifecycle('partner system', {
  open: { renewSecret: 'open', close: 'closed' },
  closed: {},
});
