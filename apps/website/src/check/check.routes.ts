import type { Routes } from '@angular/router';
import { needsAnswers } from './needs-answers';
import { ApplicantStep } from './applicant-step';
import { CheckPage } from './check-page';
import { PlaceNotFound } from './place-not-found';
import { ResultPage } from './result-page';
import { TeamStep } from './team-step';

/** The check: one question on each page. */
export const checkRoutes: Routes = [
  { path: '', pathMatch: 'full', title: 'check.title', component: CheckPage },
  { path: 'applicant', title: 'check.applicant.label', canActivate: [needsAnswers], component: ApplicantStep },
  { path: 'team', title: 'check.team.label', canActivate: [needsAnswers], component: TeamStep },
  { path: 'result', title: 'check.resultTitle', canActivate: [needsAnswers], component: ResultPage },
  { path: 'place-not-found', title: 'check.notFound.heading', component: PlaceNotFound },
];
