import { lifecycle } from '@pearls/domain';

/** One juror's sheet about one plan. Reopening and waiving are the chair's, with a reason. */
export const scoreSheetLifecycle = lifecycle('score sheet', {
  not_started: { save: 'draft', waive: 'waived' },
  draft: { save: 'draft', finalise: 'final', waive: 'waived' },
  final: { reopen: 'reopened' },
  reopened: { save: 'reopened', finalise: 'final', waive: 'waived' },
  waived: { reopen: 'reopened' },
});
