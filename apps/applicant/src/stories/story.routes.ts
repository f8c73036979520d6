import type { Routes } from '@angular/router';
import { loadTexts } from '@pearls/web/language/load-texts';

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
        loadComponent: async () => (await import('./stories-page/stories-page')).StoriesPage,
      },
      {
        path: ':story',
        title: 'story.one',
        loadComponent: async () => (await import('./story-page/story-page')).StoryPage,
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
    loadComponent: async () => (await import('../pearl/pearl-page')).PearlPage,
  },
];
