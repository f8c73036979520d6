import type { Routes } from '@angular/router';
import { AnswersPage } from '../answers-page/answers-page';
import { CheckPage } from '../check-page/check-page';
import { ConfirmationPage } from '../confirmation-page/confirmation-page';
import { MissingPage } from '../missing-page/missing-page';
import { SectionPage } from '../section-page/section-page';
import { StatusPage } from '../status-page/status-page';
import { SubmitPage } from '../submit-page/submit-page';
import { TaskListPage } from '../task-list-page/task-list-page';
import { WithdrawPage } from '../withdraw-page/withdraw-page';
import { ApplicationShell } from './application-shell';

/** The pages of one application: they are read one after the other, and come together. */
export const applicationRoutes: Routes = [
  {
    path: '',
    component: ApplicationShell,
    children: [
      {
        path: '',
        pathMatch: 'full',
        title: 'tasks.title',
        component: TaskListPage,
      },
      {
        path: 'sections/:section',
        title: 'section.title',
        component: SectionPage,
      },
      {
        path: 'missing',
        title: 'missing.title',
        component: MissingPage,
      },
      {
        path: 'check',
        title: 'check.title',
        component: CheckPage,
      },
      {
        path: 'submit',
        title: 'submit.title',
        component: SubmitPage,
      },
      {
        path: 'confirmation',
        title: 'confirmation.title',
        component: ConfirmationPage,
      },
      {
        path: 'status',
        title: 'status.title',
        component: StatusPage,
      },
      {
        path: 'answers',
        title: 'answers.title',
        component: AnswersPage,
      },
      {
        path: 'withdraw',
        title: 'withdraw.title',
        component: WithdrawPage,
      },
    ],
  },
];
