import type { Routes } from '@angular/router';
import { loadTexts } from '@pearls/web/language/load-texts';

const texts = loadTexts({
  en: () => import('../i18n/practice/en.json'),
  lv: () => import('../i18n/practice/lv.json'),
});

/** Practices of my teams, in work. */
export const practiceRoutes: Routes = [
  {
    path: '',
    resolve: { texts },
    children: [
      {
        path: '',
        pathMatch: 'full',
        title: 'practice.mine',
        loadComponent: async () => (await import('./practices-page/practices-page')).PracticesPage,
      },
      {
        path: ':practice',
        loadComponent: async () => (await import('./practice-shell')).PracticeShell,
        children: [
          {
            path: '',
            pathMatch: 'full',
            title: 'practice.name',
            loadComponent: async () => (await import('./practice-page/practice-page')).PracticePage,
          },
          {
            path: ':part',
            title: 'practice.name',
            loadComponent: async () => (await import('./part-page/part-page')).PartPage,
          },
        ],
      },
    ],
  },
];

/** Practices of other towns, to take into a plan. */
export const usePracticeRoutes: Routes = [
  {
    path: '',
    resolve: { texts },
    children: [
      {
        path: '',
        pathMatch: 'full',
        title: 'practice.use.title',
        loadComponent: async () =>
          (await import('./use-practice-page/search-practices-page')).SearchPracticesPage,
      },
      {
        path: ':practice',
        title: 'practice.use.title',
        loadComponent: async () => (await import('./use-practice-page/use-practice-page')).UsePracticePage,
      },
    ],
  },
];
