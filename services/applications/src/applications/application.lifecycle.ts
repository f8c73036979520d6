import { lifecycle } from '@pearls/domain';

/** An application from the first word to the result of the jury. What comes after selection follows the facts of the rooms it happens in. */
export const applicationLifecycle = lifecycle('application', {
  started: { submit: 'submitted', withdraw: 'withdrawn', lapse: 'not_submitted' },
  submitted: { accept: 'eligible', refuse: 'ineligible', withdraw: 'withdrawn' },
  eligible: { select: 'selected', decline: 'not_selected', refuse: 'ineligible', withdraw: 'withdrawn' },
  ineligible: { accept: 'eligible', withdraw: 'withdrawn' },
  selected: { handInPlan: 'plan_submitted', missPlan: 'plan_not_submitted', withdraw: 'withdrawn' },
  plan_submitted: { award: 'awarded', awardExtra: 'awarded_extra', passOver: 'not_awarded', withdraw: 'withdrawn' },
  plan_not_submitted: {},
  awarded: {},
  awarded_extra: {},
  not_awarded: {},
  not_selected: {},
  withdrawn: {},
  not_submitted: {},
});
