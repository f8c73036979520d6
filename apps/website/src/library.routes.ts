import type { Routes } from '@angular/router';
import { loadTexts } from '@pearls/web/language/load-texts';

const texts = loadTexts({ en: () => import('./i18n/library/en.json'), lv: () => import('./i18n/library/lv.json') });

/** What the programme knows and tells: practices, the playbook, events, news. */
export const libraryRoutes: Routes = [
  {
    path: '',
    resolve: { texts },
    children: [
      { path: 'practices', title: 'library.practices.title', loadComponent: async () => (await import('./practices-page/practices-page')).PracticesPage },
      { path: 'practices/:slug', title: 'library.practice.title', loadComponent: async () => (await import('./practice-page/practice-page')).PracticePage },
      { path: 'playbook', title: 'library.playbook.title', loadComponent: async () => (await import('./playbook-page/playbook-page')).PlaybookPage },
      { path: 'playbook/:tool', title: 'library.tool.title', loadComponent: async () => (await import('./tool-page/tool-page')).ToolPage },
      { path: 'events', title: 'library.events.title', loadComponent: async () => (await import('./events-page/events-page')).EventsPage },
      { path: 'events/:id', title: 'library.event.title', loadComponent: async () => (await import('./event-page/event-page')).EventPage },
      { path: 'news', title: 'library.news.title', loadComponent: async () => (await import('./news-page/news-page')).NewsPage },
      { path: 'news/:slug', title: 'library.story.title', loadComponent: async () => (await import('./story-page/story-page')).StoryPage },
    ],
  },
];
