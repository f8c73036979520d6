import type { Routes } from '@angular/router';
import { loadTexts } from '@pearls/web/language/load-texts';
import { CasePage } from './case-page/case-page';
import { CaseloadPage } from './caseload-page/caseload-page';

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
        component: CaseloadPage,
      },
      {
        path: ':application',
        title: 'caseload.candidate',
        component: CasePage,
      },
    ],
  },
];
