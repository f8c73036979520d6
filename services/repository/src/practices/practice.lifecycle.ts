import { lifecycle } from '@pearls/domain';

/** A practice between its team and its two readers. What was published stays public while a later revision goes round again. */
export const practiceLifecycle = lifecycle('practice', {
  draft: { submit: 'in_review', abandon: 'published', archive: 'archived' },
  in_review: { pass: 'second_reading', askForChanges: 'changes_asked', recall: 'draft' },
  second_reading: { pass: 'published', askForChanges: 'changes_asked', recall: 'draft' },
  changes_asked: { submit: 'in_review', abandon: 'published', archive: 'archived' },
  published: { revise: 'draft', archive: 'archived' },
  archived: { restore: 'draft' },
});
