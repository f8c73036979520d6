import { lifecycle } from '@pearls/domain';

/** A conversation is open until somebody settles it. */
export const commentThreadLifecycle = lifecycle('conversation', {
  open: { resolve: 'resolved' },
  resolved: { reopen: 'open' },
});
