import { lifecycle } from '@pearls/domain';

/** A plan from its opening to the end of the title year. Not handing in and withdrawing are normal ends; the living text goes on in most states. */
export const planLifecycle = lifecycle('plan', {
  in_work: { submit: 'submitted', lapse: 'not_submitted', withdraw: 'withdrawn' },
  submitted: { award: 'title_active', withdraw: 'withdrawn' },
  not_submitted: {},
  withdrawn: {},
  title_active: { complete: 'title_completed', endEarly: 'title_ended_early' },
  title_completed: {},
  title_ended_early: {},
});
