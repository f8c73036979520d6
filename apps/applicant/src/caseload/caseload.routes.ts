import type { Routes } from '@angular/router';
import { loadTexts } from '@pearls/web/language/load-texts';

const texts = loadTexts({
  en: () => import('../i18n/caseload/en.json'),
  lv: () => import('../i18n/caseload/lv.json'),
});
const mentoring = loadTexts({
  en: () => import('../i18n/mentoring/en.json'),
  lv: () => import('../i18n/mentoring/lv.json'),
});

/** The desk of a national contact. */
export const caseloadRoutes: Routes = [
  {
    path: '',
    resolve: { texts, mentoring },
    children: [
      {
        path: '',
        pathMatch: 'full',
        title: 'caseload.title',
        loadComponent: async () => (await import('./caseload-page/caseload-page')).CaseloadPage,
      },
      {
        path: ':application',
        title: 'caseload.candidate',
        loadComponent: async () => (await import('./case-page/case-page')).CasePage,
      },
    ],
  },
];
