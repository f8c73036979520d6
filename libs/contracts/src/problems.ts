import { actionPlansProblems } from './problems/action-plans.js';
import { applicationsProblems } from './problems/applications.js';
import { everyServiceProblems } from './problems/every-service.js';
import { identityProblems } from './problems/identity.js';
import { juryProblems } from './problems/jury.js';
import { mentoringProblems } from './problems/mentoring.js';
import { notificationsProblems } from './problems/notifications.js';
import { repositoryProblems } from './problems/repository.js';
import type { ProblemPage } from './problems/problem-page.js';

export * from './problems/problem-page.js';

/** The pages by slug. A test fails when the code refuses with a slug that has no page. */
export const PROBLEM_PAGES: Readonly<Record<string, ProblemPage>> = {
  ...actionPlansProblems,
  ...applicationsProblems,
  ...everyServiceProblems,
  ...identityProblems,
  ...juryProblems,
  ...mentoringProblems,
  ...notificationsProblems,
  ...repositoryProblems,
};
