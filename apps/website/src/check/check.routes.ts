import type { Routes } from '@angular/router';
import { needsAnswers } from './needs-answers';

/** The check: one question on each page. */
export const checkRoutes: Routes = [
  { path: '', pathMatch: 'full', title: 'check.title', loadComponent: async () => (await import('./check-page')).CheckPage },
  { path: 'applicant', title: 'check.applicant.label', canActivate: [needsAnswers], loadComponent: async () => (await import('./applicant-step')).ApplicantStep },
  { path: 'team', title: 'check.team.label', canActivate: [needsAnswers], loadComponent: async () => (await import('./team-step')).TeamStep },
  { path: 'result', title: 'check.resultTitle', canActivate: [needsAnswers], loadComponent: async () => (await import('./result-page')).ResultPage },
  { path: 'place-not-found', title: 'check.notFound.heading', loadComponent: async () => (await import('./place-not-found')).PlaceNotFound },
];
