import { lifecycle } from '@pearls/domain';

/** A story from its first word to the news. A public one stays while a change of it is read. */
export const storyLifecycle = lifecycle('story', {
  draft: { submit: 'in_review', archive: 'archived' },
  in_review: { pass: 'published', askForChanges: 'changes_asked', recall: 'draft' },
  changes_asked: { submit: 'in_review', archive: 'archived' },
  published: { revise: 'draft', archive: 'archived' },
  archived: {},
});
