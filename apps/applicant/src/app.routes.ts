import type { Routes } from '@angular/router';

export const routes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: 'home.title',
    loadComponent: async () => (await import('./home-page/home-page')).HomePage,
  },
  {
    path: 'start',
    title: 'start.title',
    loadComponent: async () => (await import('./start-page/start-page')).StartPage,
  },
  {
    path: 'teams/:team',
    title: 'team.title',
    loadComponent: async () => (await import('./team-page/team-page')).TeamPage,
  },
  {
    path: 'applications/:application',
    loadComponent: async () => (await import('./application/application-shell')).ApplicationShell,
    children: [
      {
        path: '',
        pathMatch: 'full',
        title: 'tasks.title',
        loadComponent: async () => (await import('./task-list-page/task-list-page')).TaskListPage,
      },
      {
        path: 'sections/:section',
        title: 'section.title',
        loadComponent: async () => (await import('./section-page/section-page')).SectionPage,
      },
      {
        path: 'missing',
        title: 'missing.title',
        loadComponent: async () => (await import('./missing-page/missing-page')).MissingPage,
      },
      {
        path: 'check',
        title: 'check.title',
        loadComponent: async () => (await import('./check-page/check-page')).CheckPage,
      },
      {
        path: 'submit',
        title: 'submit.title',
        loadComponent: async () => (await import('./submit-page/submit-page')).SubmitPage,
      },
      {
        path: 'confirmation',
        title: 'confirmation.title',
        loadComponent: async () => (await import('./confirmation-page/confirmation-page')).ConfirmationPage,
      },
      {
        path: 'status',
        title: 'status.title',
        loadComponent: async () => (await import('./status-page/status-page')).StatusPage,
      },
      {
        path: 'answers',
        title: 'answers.title',
        loadComponent: async () => (await import('./answers-page/answers-page')).AnswersPage,
      },
      {
        path: 'withdraw',
        title: 'withdraw.title',
        loadComponent: async () => (await import('./withdraw-page/withdraw-page')).WithdrawPage,
      },
    ],
  },
  {
    path: 'plans/:plan',
    loadChildren: async () => (await import('./plan/plan.routes')).planRoutes,
  },
  {
    path: 'practices',
    loadChildren: async () => (await import('./practices/practice.routes')).practiceRoutes,
  },
  {
    path: 'use-practice',
    loadChildren: async () => (await import('./practices/practice.routes')).usePracticeRoutes,
  },
  {
    path: 'check-ins',
    loadChildren: async () => (await import('./year/year.routes')).checkInRoutes,
  },
  {
    path: 'final-reports',
    loadChildren: async () => (await import('./year/year.routes')).reportRoutes,
  },
  {
    path: 'programme',
    loadChildren: async () => (await import('./programme/programme.routes')).programmeRoutes,
  },
  {
    path: 'caseload',
    loadChildren: async () => (await import('./caseload/caseload.routes')).caseloadRoutes,
  },
  {
    path: 'stories',
    loadChildren: async () => (await import('./stories/story.routes')).storyRoutes,
  },
  {
    path: 'pearls',
    loadChildren: async () => (await import('./stories/story.routes')).pearlRoutes,
  },
  {
    path: '**',
    title: 'lost.title',
    loadComponent: async () => (await import('./lost-page/lost-page')).LostPage,
  },
];
