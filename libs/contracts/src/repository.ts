import { CYCLE_ID, PLACE_ID } from './applications/cycles.js';
import { fact, question } from './kit/facts.js';
import { Id, OneOf, Open, Optional, Text, Whole } from './kit/fields.js';
import { del, get, listOf, operations, pageOf, post, put } from './kit/operations.js';
import * as b from './repository/playbook.js';
import * as l from './repository/pearls.js';
import * as p from './repository/practices.js';
import * as q from './repository/search.js';
import * as s from './repository/stories.js';
import { PRACTICE_KINDS, SLUG, type PracticeKind } from './repository/vocabulary.js';

export * from './repository/playbook.js';
export * from './repository/pearls.js';
export * from './repository/practices.js';
export * from './repository/search.js';
export * from './repository/stories.js';
export * from './repository/vocabulary.js';

const open = { access: 'anyone', scope: 'practices:read' } as const;
const ofPearls = { access: 'anyone', scope: 'pearls:read' } as const;

/** Good practices: searched and read by everybody, written by towns, read by two before they are public. */
export const practices = operations('repository', {
  search: get('/practices', { summary: 'Search the practices, with facets and counts', ...open, query: q.PracticeQuery, reply: q.PracticeResults }),
  readMap: get('/practices/map', { summary: 'The places of the practices found', ...open, query: q.PracticeFilter, reply: q.PracticeMap }),
  listFitting: get('/practices/fitting', { summary: 'Practices of places like mine, with reasons', ...open, query: q.FitQuery, reply: listOf(q.FittingPractice) }),
  readPublished: get('/practices/:slug', { summary: 'Read a public practice', ...open, reply: p.PublishedPractice }),
  exportCsv: get('/practices/export/csv', { summary: 'All public practices as CSV', ...open, reply: { bytes: 'text/csv' } }),
  exportJson: get('/practices/export/json', { summary: 'All public practices as JSON', ...open, reply: { bytes: 'application/json' } }),
  readAtom: get('/practices/feed/atom', { summary: 'New practices as an Atom feed', ...open, query: q.FeedQuery, reply: { bytes: 'application/atom+xml' } }),
  readRss: get('/practices/feed/rss', { summary: 'New practices as an RSS feed', ...open, query: q.FeedQuery, reply: { bytes: 'application/rss+xml' } }),
  listInWork: get('/practices/in-work', { summary: 'List the practices in work that the caller may see', query: p.PracticeWorkFilter, reply: pageOf(p.PracticeSummary) }),
  start: post('/practices', { summary: 'Start a practice', body: p.PracticeStart, reply: p.Practice }),
  startFromActivity: post('/practices/from-activity', { summary: 'Turn a finished activity into a practice', body: p.PracticeFromActivity, reply: p.Practice }),
  read: get('/practices/:id/working-copy', { summary: 'Read a practice in work', reply: p.Practice }),
  save: put('/practices/:id/working-copy', { summary: 'Save a practice in work', body: p.PracticeDraft, edits: true, reply: p.Practice }),
  translate: put('/practices/:id/translations/:language', { summary: 'Save a translation', body: p.PracticeTranslationDraft, edits: true, reply: p.Practice }),
  removeTranslation: del('/practices/:id/translations/:language', { summary: 'Remove a translation', edits: true, reply: p.Practice }),
  submit: post('/practices/:id/submission', { summary: 'Hand it in for reading', reply: p.Practice }),
  recall: post('/practices/:id/recall', { summary: 'Take it back from reading', reply: p.Practice }),
  review: post('/practices/:id/reviews', { summary: 'Give the verdict of the first or second reader', body: p.PracticeReviewDraft, reply: p.Practice }),
  revise: post('/practices/:id/revisions', { summary: 'Begin a new revision while the old one stays public', reply: p.Practice }),
  abandon: del('/practices/:id/revision', { summary: 'Drop the revision begun; what is public stays', edits: true, reply: p.Practice }),
  archive: post('/practices/:id/archive', { summary: 'Put it away, with a reason', body: p.PracticeArchiving, reply: p.Practice }),
  restore: post('/practices/:id/restoration', { summary: 'Bring it back from the archive', reply: p.Practice }),
});

/** The playbook: six phases, tools to use tomorrow. */
export const playbook = operations('repository', {
  readPlaybook: get('/playbook', { summary: 'The phases of the playbook and their tools', ...open, reply: listOf(b.PlaybookPhase) }),
  readTool: get('/playbook/tools/:tool', { summary: 'Read a tool', ...open, reply: b.PlaybookTool }),
  readWorksheet: get('/playbook/tools/:tool/worksheet', { summary: 'The worksheet of a tool to print (PDF/UA)', ...open, query: q.FeedQuery, reply: { bytes: 'application/pdf' } }),
});

/** The title on record: who is a Pearl, and of what year. */
export const pearls = operations('repository', {
  listPearls: get('/pearls', { summary: 'List the Pearls', ...ofPearls, query: l.PearlFilter, reply: listOf(l.PearlSummary) }),
  readPearl: get('/pearls/:place/:year', { summary: 'Read the page of a Pearl', ...ofPearls, reply: l.PearlProfile }),
  verifyTitle: get('/pearls/:place/:year/verification', { summary: 'Confirm a title', ...ofPearls, reply: l.PearlRecord }),
  editPearl: put('/pearls/:place/:year', { summary: 'Change the words of the page', body: l.PearlWords, edits: true, reply: l.PearlProfile }),
  endTitle: post('/pearls/:place/:year/early-end', { summary: 'Record that a title ended early', body: l.TitleEarlyEnd, reply: l.PearlProfile }),
  exportPearlsCsv: get('/pearls/export/csv', { summary: 'All Pearls as CSV', ...ofPearls, reply: { bytes: 'text/csv' } }),
  exportPearlsJson: get('/pearls/export/json', { summary: 'All Pearls as JSON', ...ofPearls, reply: { bytes: 'application/json' } }),
});

/** News: what people wrote and what the record tells. */
export const stories = operations('repository', {
  listStories: get('/stories', { summary: 'List stories and news from the record, newest first', ...ofPearls, query: s.StoryFilter, reply: pageOf(s.StoryCard) }),
  readStory: get('/stories/:slug', { summary: 'Read a story', ...ofPearls, reply: s.PublishedStory }),
  readNewsAtom: get('/stories/feed/atom', { summary: 'News as an Atom feed', ...ofPearls, query: q.FeedQuery, reply: { bytes: 'application/atom+xml' } }),
  readNewsRss: get('/stories/feed/rss', { summary: 'News as an RSS feed', ...ofPearls, query: q.FeedQuery, reply: { bytes: 'application/rss+xml' } }),
  listStoriesInWork: get('/stories/in-work', { summary: 'List the stories in work that the caller may see', query: s.StoryWorkFilter, reply: pageOf(s.Story) }),
  startStory: post('/stories', { summary: 'Start a story', body: s.StoryStart, reply: s.Story }),
  readDraft: get('/stories/:id/working-copy', { summary: 'Read a story in work', reply: s.Story }),
  saveStory: put('/stories/:id/working-copy', { summary: 'Save a story in work', body: s.StoryDraft, edits: true, reply: s.Story }),
  submitStory: post('/stories/:id/submission', { summary: 'Hand it in for reading', reply: s.Story }),
  recallStory: post('/stories/:id/recall', { summary: 'Take it back from reading', reply: s.Story }),
  reviewStory: post('/stories/:id/reviews', { summary: 'Publish it or ask for changes', body: s.StoryReviewDraft, reply: s.Story }),
  reviseStory: post('/stories/:id/revisions', { summary: 'Change a public story; the public one stays until the change is read', reply: s.Story }),
  archiveStory: post('/stories/:id/archive', { summary: 'Put it away', reply: s.Story }),
});

class PracticeFact {
  @Id() practiceId!: string;
  @Id({ description: 'The team it belongs to' }) teamId!: string;
  @OneOf(PRACTICE_KINDS) kind!: PracticeKind;
  @Optional() @Id({ description: 'The activity it was made from' }) activityId?: string;
}

class PracticePublishedData extends PracticeFact {
  @Text(SLUG) slug!: string;
}

class PearlProfileFact {
  @Text(PLACE_ID) placeId!: string;
  @Text(CYCLE_ID) cycleId!: string;
  @Whole({ min: 2000, max: 2200 }) titleYear!: number;
}

class StoryFact {
  @Id() storyId!: string;
  @Text(SLUG) slug!: string;
}

/** A team handed a draft in: the first of two readers looks at it. */
export const PracticeProposed = fact('repository.practice-proposed', PracticeFact);
/** Taken back, or put away, before it was public: nobody waits for it any more. */
export const PracticeTakenBack = fact('repository.practice-taken-back', PracticeFact);
/** A reader asks the team for changes. */
export const PracticeReturned = fact('repository.practice-returned', PracticeFact);
export const PracticePublished = fact('repository.practice-published', PracticePublishedData);
export const PracticeArchived = fact('repository.practice-archived', PracticeFact);
export const PearlProfileOpened = fact('repository.pearl-profile-opened', PearlProfileFact);
export const StoryPublished = fact('repository.story-published', StoryFact);

/** The facts repository tells. */
export const repositoryFacts = [PracticeProposed, PracticeTakenBack, PracticeReturned, PracticePublished, PracticeArchived, PearlProfileOpened, StoryPublished];

export class PracticeAsked {
  @Id() practiceId!: string;
}

/** What of a practice goes into a plan when somebody uses it. Only published ones are answered. */
export class PracticeToUse {
  @Id() practiceId!: string;
  @Text(SLUG) slug!: string;
  @Text({ max: 100 }) title!: string;
  @Text({ max: 160, min: 0 }) summary!: string;
  @Text(PLACE_ID) placeId!: string;
  @Text({ max: 6000, min: 0 }) whatWasDone!: string;
  @Open({ description: 'Its tags by vocabulary: challenge, dimension, tool, method, target group' }) tags!: Record<string, string[]>;
}

export const practiceToUse = question('repository.practice-to-use', PracticeAsked, PracticeToUse);
