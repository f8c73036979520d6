import { lifecycle } from '@pearls/domain';

/** A quarter of the title year as the Pearl tells it. */
export const checkInLifecycle = lifecycle('check-in', {
  opened: { save: 'opened', file: 'filed' },
  filed: {},
});
