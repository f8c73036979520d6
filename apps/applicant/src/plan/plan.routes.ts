import type { Routes } from '@angular/router';
import { loadTexts } from '@pearls/web/language/load-texts';

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
    loadComponent: async () => (await import('./plan-shell')).PlanShell,
    children: [
      {
        path: '',
        pathMatch: 'full',
        title: 'plan.name',
        loadComponent: async () => (await import('./tasks-page/plan-tasks-page')).PlanTasksPage,
      },
      {
        path: 'sections/:section',
        title: 'section.title',
        loadComponent: async () => (await import('./section-page/plan-section-page')).PlanSectionPage,
      },
      {
        path: 'sections/:section/:record',
        title: 'plan.records.title',
        loadComponent: async () => (await import('./record-page/record-page')).RecordPage,
      },
      {
        path: 'timeline',
        title: 'plan.timeline.title',
        loadComponent: async () => (await import('./timeline-page/timeline-page')).TimelinePage,
      },
      {
        path: 'comments',
        title: 'plan.comments.title',
        loadComponent: async () => (await import('./comments/comments-page')).CommentsPage,
      },
      {
        path: 'versions',
        title: 'plan.versions.title',
        loadComponent: async () => (await import('./versions/versions-page')).VersionsPage,
      },
      {
        path: 'versions/:version',
        title: 'plan.versions.one',
        loadComponent: async () => (await import('./versions/version-page')).VersionPage,
      },
      {
        path: 'missing',
        title: 'plan.missing.title',
        loadComponent: async () => (await import('./missing-page/plan-missing-page')).PlanMissingPage,
      },
      {
        path: 'check',
        title: 'plan.check.title',
        loadComponent: async () => (await import('./check-page/plan-check-page')).PlanCheckPage,
      },
      {
        path: 'submit',
        title: 'plan.submit.title',
        loadComponent: async () => (await import('./submit-page/plan-submit-page')).PlanSubmitPage,
      },
      {
        path: 'confirmation',
        title: 'plan.confirmation.title',
        loadComponent: async () =>
          (await import('./confirmation-page/plan-confirmation-page')).PlanConfirmationPage,
      },
      {
        path: 'withdraw',
        title: 'plan.withdraw.title',
        loadComponent: async () => (await import('./withdraw-page/plan-withdraw-page')).PlanWithdrawPage,
      },
      {
        path: 'read',
        title: 'plan.read.title',
        loadComponent: async () => (await import('./read-page/plan-read-page')).PlanReadPage,
      },
      {
        path: 'contact',
        title: 'plan.contact.title',
        loadComponent: async () => (await import('./contact-page/contact-page')).ContactPage,
      },
      {
        path: 'activities/:activity/practice',
        title: 'plan.turn.title',
        loadComponent: async () => (await import('./turn-page/turn-page')).TurnPage,
      },
      {
        path: 'year',
        title: 'plan.year.title',
        loadComponent: async () => (await import('./year-page/year-page')).YearPage,
      },
    ],
  },
];
