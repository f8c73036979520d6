import { applicationsProblems } from './problems/applications.js';
import { everyServiceProblems } from './problems/every-service.js';
import { identityProblems } from './problems/identity.js';
import type { ProblemPage } from './problems/problem-page.js';

export * from './problems/problem-page.js';

/** The pages by slug. A test fails when the code refuses with a slug that has no page. */
export const PROBLEM_PAGES: Readonly<Record<string, ProblemPage>> = { ...everyServiceProblems, ...identityProblems, ...applicationsProblems };
