import type { Routes } from '@angular/router';
import { loadTexts } from '@pearls/web/language/load-texts';

const texts = loadTexts({
  en: () => import('../i18n/programme/en.json'),
  lv: () => import('../i18n/programme/lv.json'),
});

/** What the programme offers together. */
export const programmeRoutes: Routes = [
  {
    path: '',
    resolve: { texts },
    children: [
      {
        path: '',
        pathMatch: 'full',
        title: 'programme.title',
        loadComponent: async () => (await import('./programme-page/programme-page')).ProgrammePage,
      },
      {
        path: ':event',
        title: 'programme.event',
        loadComponent: async () => (await import('./event-page/event-page')).EventPage,
      },
    ],
  },
];
