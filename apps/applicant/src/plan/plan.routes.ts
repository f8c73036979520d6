import type { Routes } from '@angular/router';
import { loadTexts } from '@pearls/web/language/load-texts';
import { PlanCheckPage } from './check-page/plan-check-page';
import { CommentsPage } from './comments/comments-page';
import { PlanConfirmationPage } from './confirmation-page/plan-confirmation-page';
import { ContactPage } from './contact-page/contact-page';
import { PlanMissingPage } from './missing-page/plan-missing-page';
import { PlanShell } from './plan-shell';
import { PlanReadPage } from './read-page/plan-read-page';
import { RecordPage } from './record-page/record-page';
import { PlanSectionPage } from './section-page/plan-section-page';
import { PlanSubmitPage } from './submit-page/plan-submit-page';
import { PlanTasksPage } from './tasks-page/plan-tasks-page';
import { TimelinePage } from './timeline-page/timeline-page';
import { TurnPage } from './turn-page/turn-page';
import { VersionPage } from './versions/version-page';
import { VersionsPage } from './versions/versions-page';
import { PlanWithdrawPage } from './withdraw-page/plan-withdraw-page';
import { YearPage } from './year-page/year-page';

const texts = loadTexts({
  en: () => import('../i18n/plan/en.json'),
  lv: () => import('../i18n/plan/lv.json'),
});

const mentoring = loadTexts({
  en: () => import('../i18n/mentoring/en.json'),
  lv: () => import('../i18n/mentoring/lv.json'),
});

/** The pages of one plan. */
export const planRoutes: Routes = [
  {
    path: '',
    resolve: { texts, mentoring },
    component: PlanShell,
    children: [
      {
        path: '',
        pathMatch: 'full',
        title: 'plan.name',
        component: PlanTasksPage,
      },
      {
        path: 'sections/:section',
        title: 'section.title',
        component: PlanSectionPage,
      },
      {
        path: 'sections/:section/:record',
        title: 'plan.records.title',
        component: RecordPage,
      },
      {
        path: 'timeline',
        title: 'plan.timeline.title',
        component: TimelinePage,
      },
      {
        path: 'comments',
        title: 'plan.comments.title',
        component: CommentsPage,
      },
      {
        path: 'versions',
        title: 'plan.versions.title',
        component: VersionsPage,
      },
      {
        path: 'versions/:version',
        title: 'plan.versions.one',
        component: VersionPage,
      },
      {
        path: 'missing',
        title: 'plan.missing.title',
        component: PlanMissingPage,
      },
      {
        path: 'check',
        title: 'plan.check.title',
        component: PlanCheckPage,
      },
      {
        path: 'submit',
        title: 'plan.submit.title',
        component: PlanSubmitPage,
      },
      {
        path: 'confirmation',
        title: 'plan.confirmation.title',
        component: PlanConfirmationPage,
      },
      {
        path: 'withdraw',
        title: 'plan.withdraw.title',
        component: PlanWithdrawPage,
      },
      {
        path: 'read',
        title: 'plan.read.title',
        component: PlanReadPage,
      },
      {
        path: 'contact',
        title: 'plan.contact.title',
        component: ContactPage,
      },
      {
        path: 'activities/:activity/practice',
        title: 'plan.turn.title',
        component: TurnPage,
      },
      {
        path: 'year',
        title: 'plan.year.title',
        component: YearPage,
      },
    ],
  },
];
