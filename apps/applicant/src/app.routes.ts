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
    loadChildren: async () => (await import('./application/application.routes')).applicationRoutes,
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
