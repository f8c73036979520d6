import type { Routes } from '@angular/router';
import { loadTexts } from '@pearls/web/language/load-texts';

const texts = loadTexts({ en: () => import('./i18n/pearls/en.json'), lv: () => import('./i18n/pearls/lv.json') });

/** The Pearls, their titles, who gives them, and all of it as data. `/jury` is the door of the jurors. */
export const pearlsRoutes: Routes = [
  {
    path: '',
    resolve: { texts },
    children: [
      { path: 'pearls', title: 'pearls.title', loadComponent: async () => (await import('./pearls-page/pearls-page')).PearlsPage },
      { path: 'pearls/:place/:year', title: 'pearl.title', loadComponent: async () => (await import('./pearl-page/pearl-page')).PearlPage },
      { path: 'titles', title: 'titles.title', loadComponent: async () => (await import('./titles-page/titles-page')).TitlesPage },
      { path: 'titles/:reference', title: 'titleRecord.title', loadComponent: async () => (await import('./title-page/title-page')).TitlePage },
      { path: 'the-jury', title: 'theJury.title', loadComponent: async () => (await import('./the-jury-page/the-jury-page')).TheJuryPage },
      { path: 'open-data', title: 'openData.title', loadComponent: async () => (await import('./open-data-page/open-data-page')).OpenDataPage },
    ],
  },
];
