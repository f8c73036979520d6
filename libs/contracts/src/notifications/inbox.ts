import { LANGUAGES, type Language } from '../forms.js';
import { Flag, Id, Instant, ListOf, OneOf, Optional, Part, Text, Whole } from '../kit/fields.js';
import { text } from '../kit/kinds.js';
import { del, get, operations, pageOf, post, put } from '../kit/operations.js';

/** What a notice is about; for each somebody chooses when mail comes. */
export const NOTICE_TOPICS = ['calls', 'application', 'assessment', 'plan', 'jury', 'titles', 'mentoring', 'programme', 'practices', 'office', 'deadlines'] as const;
export type NoticeTopic = (typeof NOTICE_TOPICS)[number];

/** When mail about a topic comes. The inbox has everything, whatever is chosen here. */
export const CADENCES = ['now', 'daily', 'weekly', 'off'] as const;
export type Cadence = (typeof CADENCES)[number];

/** An IANA zone, as browsers name theirs. */
export const ZONE = { max: 60, pattern: /^[A-Za-z_]+(\/[A-Za-z0-9_+-]+)*$/, patternSays: 'Name a zone such as Europe/Riga.', example: 'Europe/Riga', description: 'IANA zone' };

/** In which language words are wanted; the reader's own unless said. */
export class LanguageWish {
  @Optional() @OneOf(LANGUAGES) language?: Language;
}

export class InboxFilter extends LanguageWish {
  @Optional() @Flag({ description: 'Only what was not read' }) unread?: boolean;
  @Optional() @OneOf(NOTICE_TOPICS) topic?: NoticeTopic;
  @Optional() @Text({ max: 40 }) cursor?: string;
}

/** Where to go on: a page of the platform. */
export class NoticeAction {
  @Text({ max: 100 }) label!: string;
  @Text({ max: 500, description: 'Path of the page', example: '/applicant/plans/019a2f3e-7c1d-7b54-9f0a-2d6c1b9e4a10' }) path!: string;
}

/** Something the reader was told. */
export class InboxEntry {
  @Id() id!: string;
  @Text({ max: 60, example: 'plan-opened' }) kind!: string;
  @OneOf(NOTICE_TOPICS) topic!: NoticeTopic;
  @Text({ max: 300 }) title!: string;
  @ListOf(text({ max: 1000, long: true }), { max: 10 }) lines!: string[];
  @Optional() @Part(() => NoticeAction) action?: NoticeAction;
  @OneOf(LANGUAGES, { description: 'The language the words are in' }) language!: Language;
  @Instant() at!: string;
  @Optional() @Instant() readAt?: string;
}

export class InboxCount {
  @Whole({ min: 0, max: 1_000_000, description: 'Notices not read' }) unread!: number;
  @Whole({ min: 0, max: 1_000_000, description: 'To-dos that are open' }) todos!: number;
}

/** Up to which notice everything is read; all of it unless said. */
export class ReadUpTo {
  @Optional() @Id({ description: 'The newest notice the reader has seen' }) upTo?: string;
}

/** What people were told, whether or not a mail came too. */
export const inbox = operations('notifications', {
  listInbox: get('/inbox', { summary: 'List my notices, the newest first', query: InboxFilter, reply: pageOf(InboxEntry) }),
  countInbox: get('/inbox/count', { summary: 'Count what I have not read and not done', reply: InboxCount }),
  readNotice: get('/inbox/:id', { summary: 'Read a notice', query: LanguageWish, reply: InboxEntry }),
  markRead: put('/inbox/:id/reading', { summary: 'Mark a notice as read', reply: InboxEntry }),
  markUnread: del('/inbox/:id/reading', { summary: 'Mark a notice as not read', reply: InboxEntry }),
  markAllRead: post('/inbox/readings', { summary: 'Mark all notices as read', body: ReadUpTo, reply: InboxCount }),
});

/** When mail about one topic comes. */
export class TopicChoice {
  @OneOf(NOTICE_TOPICS) topic!: NoticeTopic;
  @OneOf(CADENCES) cadence!: Cadence;
}

export class PreferencesDraft {
  @Text(ZONE) zone!: string;
  @ListOf(() => TopicChoice, { max: NOTICE_TOPICS.length, description: 'Topics that are left out stay as they are' }) topics!: TopicChoice[];
}

/** How somebody wants to be told. Deadlines and decisions come by mail at once, whatever is chosen. */
export class Preferences {
  @Text(ZONE) zone!: string;
  @Flag({ description: 'Whether the zone is the reader’s, or the one everybody begins with' }) zoneKnown!: boolean;
  @ListOf(() => TopicChoice, { max: NOTICE_TOPICS.length }) topics!: TopicChoice[];
  @Whole({ min: 0, max: 1e9 }) version!: number;
}

export class ZoneSeen {
  @Text(ZONE) zone!: string;
}

/** How somebody wants to be told. */
export const preferences = operations('notifications', {
  readPreferences: get('/preferences', { summary: 'Say how I want to be told', reply: Preferences }),
  changePreferences: put('/preferences', { summary: 'Choose how I want to be told', body: PreferencesDraft, reply: Preferences, edits: true }),
  noteZone: put('/preferences/zone', { summary: 'Note the zone of my browser, unless I chose one', body: ZoneSeen, reply: Preferences }),
});
