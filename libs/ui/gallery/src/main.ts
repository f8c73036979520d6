import { bootstrapApplication } from '@angular/platform-browser';
import { provideRouter, withInMemoryScrolling } from '@angular/router';
import { Gallery } from './gallery';

void bootstrapApplication(Gallery, {
  providers: [
    provideRouter(
      [
        { path: '', pathMatch: 'full', redirectTo: 'forms' },
        {
          path: 'forms',
          title: 'Forms – Gallery',
          loadComponent: async () => (await import('./sections/forms-section')).FormsSection,
        },
        {
          path: 'lists',
          title: 'Lists – Gallery',
          loadComponent: async () => (await import('./sections/lists-section')).ListsSection,
        },
        {
          path: 'feedback',
          title: 'Feedback – Gallery',
          loadComponent: async () => (await import('./sections/feedback-section')).FeedbackSection,
        },
        {
          path: 'reading',
          title: 'Reading and time – Gallery',
          loadComponent: async () => (await import('./sections/reading-section')).ReadingSection,
        },
        {
          path: 'foundations',
          title: 'Foundations – Gallery',
          loadComponent: async () => (await import('./sections/foundations-section')).FoundationsSection,
        },
        { path: '**', redirectTo: 'forms' },
      ],
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled' }),
    ),
  ],
});
