import { lifecycle } from '@pearls/domain';

/** The jury of one cycle, from its forming to the result. */
export const panelLifecycle = lifecycle('panel', {
  forming: { open: 'declaring' },
  declaring: { startScoring: 'scoring' },
  scoring: { startDeliberation: 'deliberation' },
  deliberation: { decide: 'decided' },
  decided: { reopen: 'deliberation', publish: 'published' },
  published: {},
});
