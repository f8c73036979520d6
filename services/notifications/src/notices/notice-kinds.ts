import type { NoticeTopic } from '@pearls/contracts';
import type { PageName } from '../pages.js';

/** Whether mail comes: at once whatever somebody chose (deadlines and decisions), as chosen for the topic, or never, because its owner writes a letter of its own. */
export type MailRule = 'always' | 'chosen' | 'never';

interface NoticeKindSettings {
  topic: NoticeTopic;
  mail: MailRule;
  page: PageName;
}

const kinds = <const T extends Record<string, NoticeKindSettings>>(all: T) => all;

/** Everything people are told, and how. Its words are in `words/`. */
export const NOTICE_KINDS = kinds({
  'call-opened': { topic: 'calls', mail: 'chosen', page: 'call' },
  'call-extended': { topic: 'application', mail: 'never', page: 'application' },
  'application-received': { topic: 'application', mail: 'never', page: 'applicationStatus' },
  'application-withdrawn': { topic: 'application', mail: 'never', page: 'applicationStatus' },
  'candidate-selected': { topic: 'application', mail: 'never', page: 'applicationStatus' },
  'candidate-not-selected': { topic: 'application', mail: 'never', page: 'applicationStatus' },
  'office-application-arrived': { topic: 'office', mail: 'chosen', page: 'applicationFile' },
  'office-application-withdrawn': { topic: 'office', mail: 'chosen', page: 'applicationFile' },
  'assessment-started': { topic: 'assessment', mail: 'always', page: 'assessments' },

  'plan-opened': { topic: 'plan', mail: 'always', page: 'plan' },
  'plan-received': { topic: 'plan', mail: 'always', page: 'plan' },
  'plan-withdrawn': { topic: 'plan', mail: 'always', page: 'plan' },
  'plan-not-submitted': { topic: 'plan', mail: 'always', page: 'plan' },
  'activity-finished': { topic: 'practices', mail: 'chosen', page: 'practiceFromActivity' },
  'practice-used': { topic: 'practices', mail: 'chosen', page: 'practice' },
  'caseload-plan-received': { topic: 'mentoring', mail: 'chosen', page: 'candidate' },
  'caseload-plan-withdrawn': { topic: 'mentoring', mail: 'chosen', page: 'candidate' },
  'caseload-plan-not-submitted': { topic: 'mentoring', mail: 'chosen', page: 'candidate' },
  'office-plan-received': { topic: 'office', mail: 'chosen', page: 'applicationFile' },
  'office-plan-withdrawn': { topic: 'office', mail: 'chosen', page: 'applicationFile' },
  'office-plan-not-submitted': { topic: 'office', mail: 'chosen', page: 'applicationFile' },

  'panel-opened': { topic: 'jury', mail: 'always', page: 'conflicts' },
  'scoring-started': { topic: 'jury', mail: 'always', page: 'panel' },
  'sheet-reopened': { topic: 'jury', mail: 'always', page: 'panel' },
  'deliberation-started': { topic: 'jury', mail: 'always', page: 'panel' },
  'titles-decided': { topic: 'jury', mail: 'always', page: 'panel' },
  'office-titles-decided': { topic: 'office', mail: 'always', page: 'adminPanel' },
  'title-awarded': { topic: 'titles', mail: 'always', page: 'applicationStatus' },
  'title-not-awarded': { topic: 'titles', mail: 'always', page: 'feedback' },
  'result-published': { topic: 'titles', mail: 'always', page: 'pearls' },
  'result-public': { topic: 'titles', mail: 'chosen', page: 'pearls' },
  'profile-opened': { topic: 'titles', mail: 'chosen', page: 'profile' },

  'assignment-proposed': { topic: 'mentoring', mail: 'chosen', page: 'caseload' },
  'contact-found': { topic: 'mentoring', mail: 'chosen', page: 'contactPoint' },
  'contact-ended': { topic: 'mentoring', mail: 'chosen', page: 'plan' },
  'candidate-assigned': { topic: 'mentoring', mail: 'always', page: 'candidate' },
  'candidate-taken-over': { topic: 'mentoring', mail: 'chosen', page: 'caseload' },
  'note-shared': { topic: 'mentoring', mail: 'chosen', page: 'contactPoint' },
  'event-announced': { topic: 'programme', mail: 'chosen', page: 'programmeEvent' },
  'event-changed': { topic: 'programme', mail: 'always', page: 'programmeEvent' },
  'event-cancelled': { topic: 'programme', mail: 'always', page: 'programmeEvent' },
  'registration-confirmed': { topic: 'programme', mail: 'always', page: 'programmeEvent' },
  'registration-waiting': { topic: 'programme', mail: 'always', page: 'programmeEvent' },
  'registration-cancelled': { topic: 'programme', mail: 'chosen', page: 'programmeEvent' },
  'check-in-opened': { topic: 'plan', mail: 'always', page: 'checkIn' },
  'caseload-check-in-filed': { topic: 'mentoring', mail: 'chosen', page: 'candidate' },
  'final-report-opened': { topic: 'plan', mail: 'always', page: 'finalReport' },
  'caseload-final-report-filed': { topic: 'mentoring', mail: 'chosen', page: 'candidate' },
  'office-final-report-filed': { topic: 'office', mail: 'chosen', page: 'applicationFile' },

  'office-practice-proposed': { topic: 'office', mail: 'chosen', page: 'moderation' },
  'practice-returned': { topic: 'practices', mail: 'always', page: 'practice' },
  'practice-published': { topic: 'practices', mail: 'always', page: 'publicPractice' },
  'practice-archived': { topic: 'practices', mail: 'chosen', page: 'practice' },

  'soon-due': { topic: 'deadlines', mail: 'always', page: 'inbox' },
});
export type NoticeKind = keyof typeof NOTICE_KINDS;

/** When mail about a topic comes until somebody chooses otherwise. */
export const FIRST_CADENCE = {
  calls: 'now',
  application: 'now',
  assessment: 'now',
  plan: 'now',
  jury: 'now',
  titles: 'now',
  mentoring: 'now',
  programme: 'now',
  practices: 'daily',
  office: 'daily',
  deadlines: 'now',
} as const;
