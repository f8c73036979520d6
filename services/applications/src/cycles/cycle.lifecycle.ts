import { lifecycle } from '@pearls/domain';

/** The year of a title. Opening and closing the call are the clock's moves. */
export const cycleLifecycle = lifecycle('cycle', {
  draft: { announce: 'announced' },
  announced: { openCall: 'call_open' },
  call_open: { closeCall: 'call_closed' },
  call_closed: { startPreSelection: 'pre_selection' },
  pre_selection: { openDevelopment: 'development' },
  development: { closePlans: 'plans_closed' },
  plans_closed: { startScoring: 'jury_scoring' },
  jury_scoring: { startDeliberation: 'jury_deliberation' },
  jury_deliberation: { decide: 'decided' },
  decided: { publish: 'results_public' },
  results_public: { startTitleYear: 'title_year' },
  title_year: { startClosing: 'closing' },
  closing: { archive: 'archived' },
  archived: {},
});
