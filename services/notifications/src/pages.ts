import type { TodoKind } from '@pearls/contracts';
import type { Matter } from './todos/todo.entity.js';

const filled = (path: string) => (matter: Matter) => (/:(\w+)/.test(path) ? path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(matter[name] ?? '')) : path);

/** Where things are done: the addresses of the portals' pages, in this one place. */
export const PAGES = {
  home: filled('/'),
  call: filled('/call'),
  pearls: filled('/pearls'),
  events: filled('/events'),
  application: filled('/applicant/applications/:applicationId'),
  applicationStatus: filled('/applicant/applications/:applicationId/status'),
  plan: filled('/applicant/plans/:planId'),
  checkIn: filled('/applicant/check-ins/:checkInId'),
  finalReport: filled('/applicant/final-reports/:reportId'),
  practiceFromActivity: filled('/applicant/plans/:planId/activities/:activityId/practice'),
  practice: filled('/applicant/practices/:practiceId'),
  publicPractice: filled('/practices/:slug'),
  profile: filled('/pearls/:placeId/:titleYear'),
  contactPoint: filled('/applicant/plans/:planId/contact'),
  caseload: filled('/applicant/caseload'),
  candidate: filled('/applicant/caseload/:applicationId'),
  programmeEvent: filled('/applicant/programme/:eventId'),
  feedback: filled('/applicant/applications/:applicationId/status'),
  panel: filled('/jury/panels/:panelId'),
  conflicts: filled('/jury/panels/:panelId/conflicts'),
  declarations: filled('/jury/panels/:panelId/declarations'),
  deliberation: filled('/jury/panels/:panelId/deliberation'),
  assessments: filled('/admin/assessments'),
  preSelection: filled('/admin/pre-selection'),
  applicationFile: filled('/admin/applications/:applicationId'),
  applications: filled('/admin/applications'),
  cycle: filled('/admin/cycles/:cycleId'),
  moderation: filled('/admin/practices/:practiceId'),
  adminPanel: filled('/admin/jury?cycle=:cycleId'),
  mail: filled('/admin/mailbox/:messageId'),
  inbox: filled('/account/inbox'),
  preferences: filled('/account/preferences'),
} as const;
export type PageName = keyof typeof PAGES;

/** The page where a to-do is done. */
export const TODO_PAGES: Record<TodoKind, PageName> = {
  'submit-application': 'application',
  'start-pre-selection': 'applications',
  'assess-applications': 'assessments',
  'decide-pre-selection': 'preSelection',
  'write-plan': 'plan',
  'accept-assignment': 'caseload',
  'declare-conflicts': 'conflicts',
  'confirm-conflicts': 'declarations',
  'start-scoring': 'adminPanel',
  'score-plans': 'panel',
  'decide-titles': 'deliberation',
  'release-result': 'adminPanel',
  'file-check-in': 'checkIn',
  'file-final-report': 'finalReport',
  'share-activity': 'practiceFromActivity',
  'change-practice': 'practice',
  'moderate-practice': 'moderation',
  'call-address': 'mail',
};
