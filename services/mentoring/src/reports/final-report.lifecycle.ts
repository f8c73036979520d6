import { lifecycle } from '@pearls/domain';

/** The report that closes a title year. */
export const finalReportLifecycle = lifecycle('final report', {
  opened: { save: 'opened', file: 'filed' },
  filed: {},
});
