import type { Routes } from '@angular/router';
import { loadTexts } from '@pearls/web/language/load-texts';
import { PartPage } from './part-page/part-page';
import { PracticePage } from './practice-page/practice-page';
import { PracticeShell } from './practice-shell';
import { PracticesPage } from './practices-page/practices-page';
import { SearchPracticesPage } from './use-practice-page/search-practices-page';
import { UsePracticePage } from './use-practice-page/use-practice-page';

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
        component: PracticesPage,
      },
      {
        path: ':practice',
        component: PracticeShell,
        children: [
          {
            path: '',
            pathMatch: 'full',
            title: 'practice.name',
            component: PracticePage,
          },
          {
            path: ':part',
            title: 'practice.name',
            component: PartPage,
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
        component: SearchPracticesPage,
      },
      {
        path: ':practice',
        title: 'practice.use.title',
        component: UsePracticePage,
      },
    ],
  },
];
