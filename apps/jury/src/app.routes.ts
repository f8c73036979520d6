import type { Routes } from '@angular/router';
import { jurySentenceTexts } from '@pearls/web/jury/jury-sentence-texts';

export const routes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: 'home.title',
    loadComponent: async () => (await import('./home-page/home-page')).HomePage,
  },
  {
    path: 'profile',
    title: 'profile.title',
    loadComponent: async () => (await import('./profile-page/profile-page')).ProfilePage,
  },
  {
    path: 'panels/:panel',
    resolve: { jurySentences: jurySentenceTexts },
    loadComponent: async () => (await import('./panel/panel-shell')).PanelShell,
    children: [
      {
        path: '',
        pathMatch: 'full',
        title: 'desk.title',
        loadComponent: async () => (await import('./desk-page/desk-page')).DeskPage,
      },
      {
        path: 'conflicts',
        title: 'conflicts.title',
        loadComponent: async () => (await import('./conflicts-page/conflicts-page')).ConflictsPage,
      },
      {
        path: 'plans/:plan',
        title: 'plan.title',
        data: { wide: true },
        loadComponent: async () => (await import('./plan-page/plan-page')).PlanPage,
      },
      {
        path: 'overview',
        title: 'overview.title',
        loadComponent: async () => (await import('./overview-page/overview-page')).OverviewPage,
      },
      {
        path: 'declarations',
        title: 'declarations.title',
        loadComponent: async () => (await import('./declarations-page/declarations-page')).DeclarationsPage,
      },
      {
        path: 'progress',
        title: 'progress.title',
        loadComponent: async () => (await import('./progress-page/progress-page')).ProgressPage,
      },
      {
        path: 'ranking',
        title: 'ranking.title',
        loadComponent: async () => (await import('./ranking-page/ranking-page')).RankingPage,
      },
      {
        path: 'deliberation',
        title: 'deliberation.title',
        loadComponent: async () => (await import('./deliberation-page/deliberation-page')).DeliberationPage,
      },
    ],
  },
  {
    path: '**',
    title: 'lost.title',
    loadComponent: async () => (await import('./lost-page/lost-page')).LostPage,
  },
];
