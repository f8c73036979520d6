import type { Routes } from '@angular/router';
import { loadTexts } from '@pearls/web/language/load-texts';
import { CheckInPage } from './check-in-page/check-in-page';
import { ReportPage } from './report-page/report-page';

const texts = loadTexts({
  en: () => import('../i18n/year/en.json'),
  lv: () => import('../i18n/year/lv.json'),
});

/** A quarter of the title year. */
export const checkInRoutes: Routes = [
  {
    path: ':checkIn',
    title: 'year.checkIn.title',
    resolve: { texts },
    component: CheckInPage,
  },
];

/** The end of the title year. */
export const reportRoutes: Routes = [
  {
    path: ':report',
    title: 'year.report.title',
    resolve: { texts },
    component: ReportPage,
  },
];
