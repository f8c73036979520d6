import { lifecycle } from '@pearls/domain';

/** An event of the programme. When it ends the clock says that it was held. */
export const programmeEventLifecycle = lifecycle('event', {
  draft: { change: 'draft', announce: 'announced' },
  announced: { change: 'announced', cancel: 'cancelled', hold: 'held' },
  held: { record: 'held' },
  cancelled: {},
});
