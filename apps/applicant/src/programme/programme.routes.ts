import type { Routes } from '@angular/router';
import { loadTexts } from '@pearls/web/language/load-texts';
import { EventPage } from './event-page/event-page';
import { ProgrammePage } from './programme-page/programme-page';

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
        component: ProgrammePage,
      },
      {
        path: ':event',
        title: 'programme.event',
        component: EventPage,
      },
    ],
  },
];
