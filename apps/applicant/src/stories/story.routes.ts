import type { Routes } from '@angular/router';
import { loadTexts } from '@pearls/web/language/load-texts';
import { PearlPage } from '../pearl/pearl-page';
import { StoriesPage } from './stories-page/stories-page';
import { StoryPage } from './story-page/story-page';

const texts = loadTexts({
  en: () => import('../i18n/story/en.json'),
  lv: () => import('../i18n/story/lv.json'),
});

/** Stories of my teams. */
export const storyRoutes: Routes = [
  {
    path: '',
    resolve: { texts },
    children: [
      {
        path: '',
        pathMatch: 'full',
        title: 'story.mine',
        component: StoriesPage,
      },
      {
        path: ':story',
        title: 'story.one',
        component: StoryPage,
      },
    ],
  },
];

/** The public page of a Pearl, in the words of the town. */
export const pearlRoutes: Routes = [
  {
    path: ':place/:year',
    title: 'pearl.title',
    resolve: { texts },
    component: PearlPage,
  },
];
