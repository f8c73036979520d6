import { lifecycle } from '@pearls/domain';

/** An activity of a plan. A moved one can begin, move again or fall away; what is done stays done. */
export const activityLifecycle = lifecycle('activity', {
  planned: { begin: 'running', finish: 'done', move: 'moved', cancel: 'cancelled' },
  running: { finish: 'done', move: 'moved', cancel: 'cancelled' },
  moved: { begin: 'running', finish: 'done', move: 'moved', cancel: 'cancelled', plan: 'planned' },
  cancelled: { plan: 'planned' },
  done: {},
});
