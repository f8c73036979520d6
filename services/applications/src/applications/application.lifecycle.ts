import { lifecycle } from '@pearls/domain';

/** An application from the first word to the decision of pre-selection. */
export const applicationLifecycle = lifecycle('application', {
  started: { submit: 'submitted', withdraw: 'withdrawn', lapse: 'not_submitted' },
  submitted: { accept: 'eligible', refuse: 'ineligible', withdraw: 'withdrawn' },
  eligible: { select: 'selected', decline: 'not_selected', refuse: 'ineligible', withdraw: 'withdrawn' },
  ineligible: { accept: 'eligible', withdraw: 'withdrawn' },
  selected: { withdraw: 'withdrawn' },
  not_selected: {},
  withdrawn: {},
  not_submitted: {},
});
