import { lifecycle } from '@pearls/domain';

/** What one juror declares about one candidate, and what is decided about it. `contradict`: nothing was declared, and what is known says otherwise. */
export const conflictLifecycle = lifecycle('conflict', {
  undeclared: { declareNone: 'none', contradict: 'suggested', declare: 'declared', recuse: 'confirmed_recused' },
  none: { declareNone: 'none', contradict: 'suggested', declare: 'declared', recuse: 'confirmed_recused' },
  declared: { declareNone: 'none', contradict: 'suggested', declare: 'declared', recuse: 'confirmed_recused', dismiss: 'judged_not_a_conflict' },
  suggested: { contradict: 'suggested', declare: 'declared', recuse: 'confirmed_recused', dismiss: 'judged_not_a_conflict' },
  confirmed_recused: { recuse: 'confirmed_recused', dismiss: 'judged_not_a_conflict' },
  judged_not_a_conflict: { declare: 'declared', recuse: 'confirmed_recused', dismiss: 'judged_not_a_conflict' },
});
