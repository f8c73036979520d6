import { lifecycle } from '@pearls/domain';

/** A national contact for a candidate. */
export const assignmentLifecycle = lifecycle('assignment', {
  proposed: { accept: 'active', end: 'ended' },
  active: { end: 'ended' },
  ended: {},
});
