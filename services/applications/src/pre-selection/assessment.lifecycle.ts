import { lifecycle } from '@pearls/domain';

/** One reader's assessment of one application. */
export const assessmentLifecycle = lifecycle('assessment', {
  draft: { finalise: 'final' },
  final: { reopen: 'draft' },
});
